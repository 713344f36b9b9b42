package dk.sporskifte.model;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A record as it was after one act, readable for ever under the template it was made with.
 *
 * @param note why, Danish; may be empty
 * @param model of the municipality's way of working at that time, for example {@code SSP Køge 2015}
 * @param form the template's labels at that time
 * @param content values by the key of their field, without special categories
 */
public record RecordVersion(
    RecordId record,
    int version,
    Act act,
    String state,
    String note,
    UserId by,
    Instant at,
    MunicipalityCode modelCode,
    String model,
    String modelVersion,
    RecordForm form,
    Map<String, List<String>> content) {
  public RecordVersion {
    Objects.requireNonNull(record);
    Objects.requireNonNull(act);
    state = Require.text(state, "state");
    Objects.requireNonNull(note);
    Objects.requireNonNull(by);
    Objects.requireNonNull(at);
    Objects.requireNonNull(modelCode);
    model = Require.text(model, "model");
    modelVersion = Require.text(modelVersion, "modelVersion");
    Objects.requireNonNull(form);
    content = inOrder(content);
  }

  /** What was done. */
  public enum Act {
    CREATED,
    CHANGED,
    MOVED_ON,
    ANSWERED,
    REVIEWED,
    CLOSED,
    FILE_ATTACHED
  }

  private static Map<String, List<String>> inOrder(Map<String, List<String>> content) {
    Map<String, List<String>> copy = new LinkedHashMap<>();
    content.forEach((key, values) -> copy.put(key, List.copyOf(values)));
    return Collections.unmodifiableMap(copy);
  }
}
