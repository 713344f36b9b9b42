package dk.sporskifte.casework.letters;

import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.api.port.Typesetting;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.InboxLine;
import dk.sporskifte.model.Letter;
import dk.sporskifte.municipality.spi.LetterTemplate;
import dk.sporskifte.municipality.spi.WayOfWorking;
import java.util.Optional;
import java.util.UUID;

/** The municipality's letter of concern, as it follows from a line of a list. */
public record LetterOfLine(Tenant tenant, Typesetting typesetting) {
  public static Optional<LetterTemplate> template(WayOfWorking way) {
    return way.letters().stream().filter(l -> l.kind() == LetterTemplate.Kind.CONCERN).findFirst();
  }

  /**
   * To the home of somebody under 18, and else to the young person; none without a template, and
   * none to the dead.
   */
  public Optional<Letter> make(Work work, UUID id, InboxLine line, String name, boolean minor) {
    boolean died =
        line.matched()
            .flatMap(person -> work.stores().register().standing(person).diedOn())
            .isPresent();
    String recipient = minor ? "Forældremyndighedens indehavere til " + name : name;
    return template(work.way())
        .filter(template -> !died)
        .map(
            template ->
                new MadeLetter(
                        work,
                        tenant,
                        typesetting,
                        template,
                        id,
                        recipient,
                        FilledIn.ofPerson(work, tenant, template, name, recipient, ""))
                    .ofLine(line.id()));
  }
}
