package dk.sporskifte.casework.moving;

import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.view.ImportPreview.Problem;
import java.util.Map;
import java.util.Optional;

/** The rules of referring and enrolling say their no in Danish; here is the English. */
final class English {
  private static final String LOOK = "A rule says no: see the Danish text.";
  private static final Map<String, String> TEXTS =
      Map.of(
          "agreement-missing",
          "Taking part is voluntary. Give the day of the agreement.",
          "agreement-lapsed",
          "The young person is 18, and the custody holder's agreement holds no more. Make the"
              + " agreement with the young person.",
          "not-ready-for-plan",
          "The young person is not ready for an action plan yet. Import the case as Indstillet.",
          "custody-holder-agrees",
          "The young person was under 18: a custody holder agrees, the young person heard.",
          "adult-agrees-alone",
          "The young person was 18: only the young person can agree.",
          "not-heard",
          "Say how the young person was heard and what they say to it.",
          "board-sees-figures-only",
          "A board or council sees figures alone, and its members sit nowhere else. Choose another"
              + " role or another seat.",
          "username-unusable",
          "A username has 2 to 100 letters, digits or one of . _ @ -.");

  private English() {}

  static Problem of(Column column, Refusal refusal) {
    return new Problem(
        Optional.of(column.heading()),
        refusal.code(),
        refusal.reason(),
        TEXTS.getOrDefault(refusal.code(), LOOK));
  }
}
