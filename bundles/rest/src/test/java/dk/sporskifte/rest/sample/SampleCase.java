package dk.sporskifte.rest.sample;

import static dk.sporskifte.rest.sample.Samples.CASE;
import static dk.sporskifte.rest.sample.Samples.NOW;
import static dk.sporskifte.rest.sample.Samples.PERSON;
import static dk.sporskifte.rest.sample.Samples.SOURCE;
import static dk.sporskifte.rest.sample.Samples.USER;
import static dk.sporskifte.testkit.SyntheticPeople.uuid;

import dk.sporskifte.casework.api.view.CaseView;
import dk.sporskifte.casework.api.view.PlainPlanView;
import dk.sporskifte.casework.api.view.PlanView;
import dk.sporskifte.casework.api.view.ProposalView;
import dk.sporskifte.model.ActionPlan;
import dk.sporskifte.model.Agreement;
import dk.sporskifte.model.Answer;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.CaseState;
import dk.sporskifte.model.Closing;
import dk.sporskifte.model.ConcernId;
import dk.sporskifte.model.Decision;
import dk.sporskifte.model.IntakeChannel;
import dk.sporskifte.model.PlanAction;
import dk.sporskifte.model.PlanId;
import dk.sporskifte.model.Referral;
import dk.sporskifte.model.Referrer;
import dk.sporskifte.model.RefusalMark;
import dk.sporskifte.model.Review;
import dk.sporskifte.model.StatutoryNotification;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.municipality.spi.Proposal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A case with everything on it, closed in the end. */
public final class SampleCase {
  private static final PlanId PLAN = new PlanId(uuid(40));

  private SampleCase() {}

  public static CaseView view() {
    return withNextStep("Sagen er afsluttet.");
  }

  public static CaseView withNextStep(String nextStep) {
    return new CaseView(
        file(),
        Samples.person(),
        "SSP+",
        Optional.of(proposal()),
        List.of(answer()),
        List.of(refusal(), decision()),
        Optional.of(agreement()),
        Optional.of(plan()),
        List.of(review()),
        List.of(Samples.task()),
        List.of(notification()),
        true,
        nextStep);
  }

  public static PlanView planView() {
    return new PlanView(plan(), List.of(review()));
  }

  static PlainPlanView plainPlan() {
    return new PlainPlanView(
        "Alma",
        Optional.of("Naja Prøvelund"),
        "SSP+ medarbejder",
        "Vil gerne have et fritidsjob.",
        List.of(
            new PlainPlanView.Step(
                "Et fritidsjob",
                "Skriv en ansøgning sammen med jobkonsulenten",
                "Jobkonsulenten",
                LocalDate.of(2026, 12, 18),
                false)),
        Optional.of(LocalDate.of(2027, 2, 26)));
  }

  public static ProposalView proposal() {
    return new ProposalView(
        "ssp-plus",
        "ASK_CASEWORKER",
        List.of(new Proposal.Reason("Mangler svar på: Ønsker den unge hjælpen?", SOURCE)),
        "217",
        "2026.1");
  }

  private static CaseFile file() {
    return new CaseFile(
        CASE,
        "2026-0042",
        PERSON.id(),
        "ssp-plus",
        CaseState.CLOSED,
        referral(),
        LocalDate.of(2026, 11, 30),
        Optional.of(new Closing("NOT_RELEVANT", "I arbejde og egen bolig.", USER, NOW)),
        new UserActor(USER, "Naja Prøvelund", List.of(Samples.post())),
        NOW,
        7);
  }

  private static Referral referral() {
    return new Referral(
        IntakeChannel.MAIL,
        LocalDate.of(2026, 11, 2),
        new Referrer(
            Referrer.Kind.PROFESSIONAL,
            "Bertram Fyrmose",
            Optional.of("Ungdomsskolen"),
            Optional.of("bertram@ungdomsskolen.example"),
            Optional.empty(),
            true),
        Set.of("RISK"),
        Set.of("NO_EDUCATION"),
        "Er holdt op med at komme i skole.",
        Optional.of(LocalDate.of(2026, 11, 4)),
        Optional.of(new ConcernId(uuid(20))));
  }

  private static Answer answer() {
    return new Answer(
        "WANTS_HELP", Answer.Value.YES, LocalDate.of(2025, 3, 7), USER, "Sagt ved samtalen.");
  }

  private static Decision decision() {
    return new Decision(
        uuid(41),
        CASE,
        Decision.Kind.ELIGIBILITY,
        "ADMIT",
        "Ønsker hjælp til at komme i gang.",
        "ADMIT",
        List.of(Decision.Ground.of("Den unge ønsker hjælpen", SOURCE)),
        "217",
        "2026.1",
        USER,
        LocalDate.of(2025, 3, 11),
        NOW,
        Optional.empty());
  }

  private static Decision refusal() {
    return new Decision(
        uuid(46),
        CASE,
        Decision.Kind.ELIGIBILITY,
        "DECLINE",
        "Hjælpes allerede af familierådgivningen.",
        "ASK_CASEWORKER",
        List.of(Decision.Ground.of("Mangler svar på: Ønsker den unge hjælpen?", SOURCE)),
        "217",
        "2026.1",
        USER,
        LocalDate.of(2025, 2, 4),
        NOW,
        Optional.of(
            new RefusalMark(
                RefusalMark.Standing.ADMINISTRATIVE_DECISION,
                Optional.of(
                    new RefusalMark.Complaint(
                        RefusalMark.Route.ANKESTYRELSEN,
                        "Du kan klage over afgørelsen til Ankestyrelsen.")),
                Optional.of(LocalDate.of(2025, 1, 28)),
                Optional.empty())));
  }

  private static Agreement agreement() {
    return new Agreement(
        uuid(42),
        CASE,
        LocalDate.of(2026, 11, 12),
        true,
        Agreement.GivenBy.CUSTODY_HOLDER,
        Optional.of("Talte med hos SSP+ samme dag og ville gerne."),
        USER,
        Optional.of(LocalDate.of(2026, 11, 29)),
        2);
  }

  private static ActionPlan plan() {
    return new ActionPlan(
        PLAN,
        CASE,
        ActionPlan.Purpose.PREVENT,
        "Vil gerne have et fritidsjob.",
        List.of(
            new PlanAction(
                uuid(43),
                "JOB",
                "Et fritidsjob",
                "Skriv en ansøgning sammen med jobkonsulenten",
                "Jobkonsulenten",
                LocalDate.of(2026, 12, 18),
                PlanAction.Status.OPEN,
                Optional.of("POP_UP_SPORT"),
                true)),
        ActionPlan.State.APPROVED,
        Optional.of(USER),
        Optional.of(NOW),
        4);
  }

  private static Review review() {
    return new Review(
        uuid(44),
        PLAN,
        LocalDate.of(2026, 11, 28),
        Review.Progress.PROGRESS,
        "Har været til to samtaler.",
        Optional.of("Det går bedre."),
        LocalDate.of(2027, 2, 26),
        USER);
  }

  private static StatutoryNotification notification() {
    return new StatutoryNotification(
        uuid(45),
        CASE,
        "Bekymring for den unges trivsel i hjemmet.",
        true,
        "Familierådgivningen",
        Optional.of("FR-2026-118"),
        USER,
        NOW);
  }
}
