package dk.sporskifte.casework.baton;

import dk.sporskifte.access.Law;
import dk.sporskifte.access.Policy;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.view.BatonView;
import dk.sporskifte.casework.work.Given;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.AgeRegime;
import dk.sporskifte.model.BatonEvent.Kind;
import dk.sporskifte.model.ConcernId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A statutory notification from a concern needs nobody's agreement and ends nothing: the duty is
 * personal, and the holder goes on (LAW-10).
 */
public final class Notifying {
  private Notifying() {}

  public static Outcome<BatonView> of(
      Work work, ConcernId concern, UUID id, String text, boolean acute, String handedOffTo) {
    return Baton.of(work, concern)
        .flatMap(
            baton ->
                Policy.allowing(
                    baton,
                    List.of(
                        Objections::isOpen,
                        Notifying::isUnder18,
                        b -> Given.text(text, "underretning"),
                        b -> Given.text(handedOffTo, "afleveret til"))))
        .map(
            baton -> {
              baton.record(
                  HeldByPeople.event(baton, id, acute ? Kind.NOTIFIED_ACUTELY : Kind.NOTIFIED)
                      .telling(text)
                      .with(handedOffTo));
              return BatonViews.of(baton.again());
            });
  }

  /** Somebody nobody knows is taken for a child. */
  private static Optional<Refusal> isUnder18(Baton baton) {
    boolean grown =
        baton
            .concern()
            .person()
            .flatMap(baton.work().stores().people()::find)
            .filter(p -> AgeRegime.on(p.born(), baton.work().today()) != AgeRegime.MINOR)
            .isPresent();
    return Policy.unless(
        !grown,
        Refusal.rule(
            "only-under-18",
            "Den unge er fyldt 18 år. En underretning er om børn og unge under 18: kontakt i stedet"
                + " voksenområdet.",
            Law.DUTY_TO_NOTIFY));
  }
}
