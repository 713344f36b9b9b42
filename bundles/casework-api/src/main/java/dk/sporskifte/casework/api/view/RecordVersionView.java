package dk.sporskifte.casework.api.view;

import dk.sporskifte.model.RecordVersion;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One version of a record as the actor may read it.
 *
 * @param byName who did it
 * @param special values of special categories; empty for those who may not see them
 * @param links titles of the records its values name, by their id
 */
public record RecordVersionView(
    RecordVersion version,
    String byName,
    Map<String, List<String>> special,
    Map<String, String> links) {
  public RecordVersionView {
    Objects.requireNonNull(version);
    Objects.requireNonNull(byName);
    special = Map.copyOf(special);
    links = Map.copyOf(links);
  }
}
