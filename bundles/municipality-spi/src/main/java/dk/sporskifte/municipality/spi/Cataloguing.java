package dk.sporskifte.municipality.spi;

import dk.sporskifte.model.Role;
import dk.sporskifte.model.Source;
import dk.sporskifte.municipality.spi.ArtefactTemplate.About;
import dk.sporskifte.municipality.spi.Staircase.Entry;
import dk.sporskifte.municipality.spi.Staircase.Step;
import java.util.Arrays;
import java.util.List;

/**
 * The template by which a municipality describes the entries of its catalogue and adds its own: a
 * document like every other, with versions, files and an end. What the model tells of an entry, its
 * code, kind and source, stays.
 */
public final class Cataloguing {
  /** The entry that is described; left out for the municipality's own. */
  public static final String ENTRY = "entry";

  public static final String TITLE = "title";
  public static final String DESCRIPTION = "description";
  public static final String TARGET = "target";
  public static final String STEPS = "steps";
  public static final String KIND = "kind";
  public static final String LINKS = "links";

  /** Whether who takes part tells something about health or about others. */
  public static final String TIGHT = "tight";

  private Cataloguing() {}

  public static ArtefactTemplate template(
      String id, List<Step> steps, List<Entry> entries, Source source, Role[] writers, Role[] all) {
    return ArtefactTemplate.of(About.MUNICIPALITY, id, "Katalog over indsatser", source)
        .lead("Beskriver en indsats, dens målgruppe og materialer.")
        .fields(
            TemplateField.text(TITLE, "Indsats").needed(),
            TemplateField.oneOf(
                    ENTRY,
                    "Hvilken indsats på trappen?",
                    entries.stream()
                        .map(e -> new Choice(e.code(), e.name(), false, e.source()))
                        .toList())
                .hint("Lad feltet være tomt for en indsats, kommunen selv føjer til."),
            TemplateField.longText(DESCRIPTION, "Beskrivelse").needed(),
            TemplateField.text(TARGET, "Målgruppe"),
            TemplateField.manyOf(
                    STEPS,
                    "Trin",
                    steps.stream()
                        .map(
                            s ->
                                new Choice(
                                    step(s), s.number() + ". " + s.name(), false, s.source()))
                        .toList())
                .hint("Kun for kommunens egne indsatser."),
            TemplateField.oneOf(
                    KIND,
                    "Slags",
                    Arrays.stream(Staircase.Kind.values())
                        .map(k -> new Choice(k.name(), k.danish(), false, source))
                        .toList())
                .hint("Kun for kommunens egne indsatser."),
            TemplateField.yesNo(TIGHT, "Fortæller deltagelse noget om helbred eller om andre?")
                .hint("Så ses det kun af dem, der koordinerer sagen, hvem der deltager."),
            TemplateField.longText(LINKS, "Links til materialer")
                .hint("Ét link på hver linje. Filer lægges ved, når beskrivelsen er gemt."))
        .writtenBy(writers)
        .readBy(all)
        .withFiles()
        .build();
  }

  /** The code of a step's choice. */
  public static String step(Step step) {
    return "STEP_" + step.number();
  }
}
