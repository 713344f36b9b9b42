package dk.sporskifte.casework.api.view;

import dk.sporskifte.model.RecordId;
import dk.sporskifte.model.Source;
import dk.sporskifte.municipality.spi.Staircase;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A measure of the catalogue.
 *
 * @param code of the model, else the id of the record that describes it
 * @param tight whether who takes part tells of health or of others
 * @param target whom it is for
 * @param description absent where nobody has described it yet
 * @param links to materials, each beginning with https
 * @param template of the plan it begins
 * @param described the record that describes it, with its versions and files
 * @param own whether the municipality added it to the model's
 * @param retired whether it is no longer in use: it is read, and no longer chosen
 * @param source what the model's entry comes from
 */
public record CatalogueEntryView(
    String code,
    String name,
    Staircase.Kind kind,
    List<Integer> steps,
    boolean tight,
    Optional<String> target,
    Optional<String> description,
    List<String> links,
    Optional<String> template,
    Optional<RecordId> described,
    boolean own,
    boolean retired,
    Optional<Source> source) {
  public CatalogueEntryView {
    Objects.requireNonNull(code);
    Objects.requireNonNull(name);
    Objects.requireNonNull(kind);
    steps = List.copyOf(steps);
    links = List.copyOf(links);
  }
}
