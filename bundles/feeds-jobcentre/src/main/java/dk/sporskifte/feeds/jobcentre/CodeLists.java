package dk.sporskifte.feeds.jobcentre;

import dk.sporskifte.feeds.FeedRecord;
import dk.sporskifte.municipality.spi.FeedRules;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether a code is one the municipality knows, on the day it is said of. */
record CodeLists(FeedRules rules) {
  private static final Map<String, String> NAMES =
      Map.of("benefitCode", "Ydelsen", "readinessCode", "Visitationen", "offerCode", "Tilbuddet");

  /**
   * What is wrong with a code.
   *
   * @param reason Danish, without the code
   */
  record Problem(String field, String reason) {}

  /** The first there is; empty where all codes are good. */
  Optional<Problem> problem(FeedRecord status, LocalDate day) {
    return NAMES.keySet().stream()
        .sorted()
        .flatMap(field -> status.text(field).flatMap(code -> problem(field, code, day)).stream())
        .findFirst();
  }

  private Optional<Problem> problem(String field, String sent, LocalDate day) {
    List<FeedRules.Code> named =
        list(field).stream().filter(code -> code.code().equals(sent)).toList();
    String what = NAMES.get(field) + " (" + field + ")";
    if (named.isEmpty()) {
      return Optional.of(new Problem(field, what + " står ikke på kommunens liste."));
    }
    return named.stream().anyMatch(code -> code.isValidOn(day))
        ? Optional.empty()
        : Optional.of(
            new Problem(field, what + " gælder ikke på den dag, meddelelsen handler om."));
  }

  private List<FeedRules.Code> list(String field) {
    List<FeedRules.Code> own = rules.codes(field);
    return own.isEmpty() ? UsualCodes.of(field) : own;
  }
}
