package dk.sporskifte.feeds.check;

import dk.sporskifte.feeds.ErrorCode;
import java.util.List;

/**
 * What is wrong with one record.
 *
 * @param fields paths of the fields in question, for the receipt
 * @param reason Danish, for a caseworker; no values
 */
public record Finding(ErrorCode code, List<String> fields, String reason) {
  public Finding {
    fields = List.copyOf(fields);
  }

  static Finding of(ErrorCode code, String reason) {
    return new Finding(code, List.of(), reason);
  }

  static Finding at(ErrorCode code, String field, String reason) {
    return new Finding(code, List.of(field), reason);
  }
}
