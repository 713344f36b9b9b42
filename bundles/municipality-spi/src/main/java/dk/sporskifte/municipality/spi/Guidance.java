package dk.sporskifte.municipality.spi;

import dk.sporskifte.model.Role;
import dk.sporskifte.model.Source;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * What is expected of whom, as two templates keep it; readers of both confirm each text.
 *
 * @param template of the guidance, one for each function
 * @param audience its field that chooses the role it is for; the codes of its choices are roles
 * @param strategy the template of the texts that bind all
 * @param inForce the state of both in which a text is in force
 * @param statement Danish
 */
public record Guidance(
    String template,
    String audience,
    String strategy,
    String inForce,
    String statement,
    Source source) {
  public Guidance {
    template = Check.text(template, "template of the guidance");
    audience = Check.text(audience, "audience of the guidance");
    strategy = Check.text(strategy, "template of the strategy");
    inForce = Check.text(inForce, "state in which a guidance is in force");
    statement = Check.text(statement, "statement of the guidance");
    Objects.requireNonNull(source);
  }

  void demand(WayOfWorking way) {
    ArtefactTemplate guidance = kept(way, template);
    Check.known(
        "the guidance",
        "field",
        audience,
        guidance.fields().stream().map(TemplateField::key).toList());
    TemplateField forWhom = guidance.field(audience).orElseThrow();
    Check.that(
        forWhom.required() && forWhom.kind() == TemplateField.Kind.ONE_OF,
        "the guidance is for whom its field "
            + audience
            + " chooses: make that needed, and one of the roles");
    List<String> roles = Arrays.stream(Role.values()).map(Enum::name).toList();
    forWhom.choices().forEach(c -> Check.known("the field " + audience, "role", c.code(), roles));
    kept(way, strategy);
  }

  /** One whose readers confirm what is in force. */
  private ArtefactTemplate kept(WayOfWorking way, String id) {
    Check.known(
        "the guidance",
        "template",
        id,
        way.templates().stream().map(ArtefactTemplate::id).toList());
    ArtefactTemplate kept = way.template(id).orElseThrow();
    Check.known(
        "the guidance in template " + id,
        "state",
        inForce,
        kept.states().stream().map(TemplateState::id).toList());
    Check.that(
        kept.receipts() && kept.about() == ArtefactTemplate.About.MUNICIPALITY,
        "template "
            + id
            + " binds all: keep it for the municipality, with receipts of its readers");
    return kept;
  }
}
