package dk.sporskifte.casework.records;

import dk.sporskifte.model.RecordForm;
import dk.sporskifte.model.RecordForm.Label;
import dk.sporskifte.municipality.spi.ArtefactTemplate;
import dk.sporskifte.municipality.spi.TemplateField;

/** The labels of a template as they are today, to be kept with what is written under them. */
final class Forms {
  private Forms() {}

  static RecordForm of(ArtefactTemplate template) {
    return new RecordForm(
        template.name(),
        template.fields().stream().map(Forms::line).toList(),
        template.states().stream().map(s -> new Label(s.id(), s.name())).toList());
  }

  private static RecordForm.Line line(TemplateField field) {
    return new RecordForm.Line(
        field.key(),
        field.label(),
        field.kind().name(),
        field.choices().stream().map(c -> new Label(c.code(), c.name())).toList());
  }
}
