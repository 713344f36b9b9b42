package dk.sporskifte.example.data;

import dk.sporskifte.casework.api.RefusalTerms;
import dk.sporskifte.casework.api.view.CaseView;
import dk.sporskifte.model.AgeRegime;
import dk.sporskifte.model.Agreement.GivenBy;
import dk.sporskifte.model.Answer;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.RefusalMark;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.municipality.spi.Condition;
import dk.sporskifte.municipality.spi.Question;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the caseworker does after a meeting: assesses, agrees, decides, ends. */
final class Casework {
  private static final String WITHDRAWN = "WITHDRAWN";

  private final Office office;
  private final UseCases useCases;
  private final UserActor caseworker;

  Casework(Office office) {
    this.office = office;
    this.useCases = office.useCases();
    this.caseworker = office.staff().caseworker().actor();
  }

  void assess(Story story, Sitting sitting) {
    CaseView view = show(story);
    if (!view.answers().isEmpty() || !view.file().state().open()) {
      return;
    }
    List<Question> questions = office.way().questions();
    Set<String> ofFew = askedWhereFewLook(view.file().programme());
    for (int number = 0; number < questions.size(); number++) {
      office.done(
          "answer",
          useCases
              .eligibility()
              .answer(
                  office.tenant(),
                  caseworker,
                  story.id(office),
                  questions.get(number).code(),
                  ofFew.contains(questions.get(number).code())
                      ? Answer.Value.NO
                      : value(story, number),
                  sitting.day(),
                  "Samtale med den unge og mødets oplysninger"));
    }
  }

  /** What decides who is in another programme whose cases few may look at. */
  private Set<String> askedWhereFewLook(String own) {
    return office.way().programmes().stream()
        .filter(p -> p.tighterAccess().isPresent() && !p.id().equals(own))
        .flatMap(p -> p.entry().stated().stream())
        .flatMap(Condition::leaves)
        .filter(Condition.Recorded.class::isInstance)
        .map(leaf -> ((Condition.Recorded) leaf).question().code())
        .collect(Collectors.toSet());
  }

  /** The second is answered no, so that not everybody is said to have done everything. */
  private static Answer.Value value(Story story, int number) {
    return story.isDeclined() || number == 1 ? Answer.Value.NO : Answer.Value.YES;
  }

  void admit(Story story, Sitting sitting) {
    agree(story, sitting.day().plusDays(1));
    CaseView view = show(story);
    office.once(
        "admit " + story.name(),
        useCases
            .eligibility()
            .admit(
                office.tenant(),
                caseworker,
                story.id(office),
                view.file().version(),
                view.file().programme(),
                "Den unge er motiveret, og mødet anbefaler et forløb.",
                Optional.of(sitting.day())));
  }

  /** Who has come of age since is asked anew. */
  private void agree(Story story, LocalDate on) {
    AgeRegime then = story.youth().regime(on);
    AgeRegime now = story.youth().regime(office.today());
    agree(story, on, then);
    if (then != now) {
      agree(story, office.today(), now);
    }
  }

  private void agree(Story story, LocalDate on, AgeRegime regime) {
    boolean minor = regime == AgeRegime.MINOR;
    office.once(
        "agree",
        useCases
            .agreements()
            .agree(
                office.tenant(),
                caseworker,
                story.id(office),
                office.id("agreement %s %s".formatted(story.name(), regime)),
                on,
                true,
                minor ? GivenBy.CUSTODY_HOLDER : GivenBy.YOUNG_PERSON,
                minor
                    ? Optional.of("Den unge var med til samtalen og vil gerne i gang.")
                    : Optional.empty()));
  }

  void decline(Story story, LocalDate on) {
    office.once(
        "decline",
        useCases
            .eligibility()
            .decline(
                office.tenant(),
                caseworker,
                story.id(office),
                show(story).file().version(),
                "Den unge ønsker det ikke; andre tilbud er aftalt.",
                Optional.of(on),
                terms(story, on)));
  }

  /** About every other is an administrative decision, told with how to complain. */
  private static RefusalTerms terms(Story story, LocalDate on) {
    return story.daysBefore() % 2 == 0
        ? RefusalTerms.ofNoDecision()
        : new RefusalTerms(
            Optional.of(RefusalMark.Standing.ADMINISTRATIVE_DECISION),
            Optional.of(RefusalMark.Route.ANKESTYRELSEN),
            Optional.of(on),
            Optional.empty());
  }

  void close(Story story) {
    String reason = story.closing().orElseThrow();
    CaseId id = story.id(office);
    int version = show(story).file().version();
    String note = "Aftalt ved den sidste samtale.";
    if (reason.equals(WITHDRAWN)) {
      office.once(
          "withdraw",
          useCases
              .agreements()
              .withdraw(office.tenant(), caseworker, id, version, office.today(), note));
    } else {
      office.once(
          "close " + reason,
          useCases.closing().close(office.tenant(), caseworker, id, version, reason, note));
    }
  }

  /** The duty is personal; the caseworker uses the button (LAW-10). */
  void notifyChildAuthority(Story story) {
    office.once(
        "notify",
        useCases
            .notifying()
            .notify(
                office.tenant(),
                caseworker,
                story.id(office),
                office.id("notification " + story.name()),
                "Den unge fortæller om uro i hjemmet og sover ude flere nætter om ugen.",
                false,
                "Børne- og familieafdelingen"));
  }

  private CaseView show(Story story) {
    return office.show(office.staff().caseworker(), story.id(office));
  }
}
