package dk.sporskifte.casework.referral;

import dk.sporskifte.access.Law;
import dk.sporskifte.casework.people.Team;
import dk.sporskifte.casework.tasks.NewTask;
import dk.sporskifte.casework.time.Copenhagen;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.Task;
import dk.sporskifte.municipality.spi.Programme;
import dk.sporskifte.municipality.spi.TakeUp;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** What a new referral asks somebody to do, each with its day and the sentence behind it. */
public final class ReferralTasks {
  /** Time to call an extra meeting in, where there is any. */
  private static final int DAYS_TO_CONVENE = 7;

  private final Work work;
  private final Team team;
  private final CaseFile file;
  private final NewTask caseworkers;

  public ReferralTasks(Work work, Team team, CaseFile file) {
    this.work = work;
    this.team = team;
    this.file = file;
    this.caseworkers = NewTask.of(work, file.id(), team.caseworker());
  }

  public Stream<Task> of(Programme programme, TakeUp.Due due, boolean personIsNew) {
    return Stream.of(
            Optional.of(takeUp(programme, due)),
            due.meeting().isPresent() ? Optional.<Task>empty() : Optional.of(extraMeeting(due)),
            form(),
            personIsNew
                ? Optional.of(informPerson(work, file.id(), team.caseworker()))
                : Optional.<Task>empty())
        .flatMap(Optional::stream);
  }

  private Task takeUp(Programme programme, TakeUp.Due due) {
    String forum = work.way().forum(programme.forum()).orElseThrow().name();
    return caseworkers.add(
        Task.Kind.TAKE_UP_REFERRAL,
        "Tag indstilling " + file.number() + " op: " + forum,
        due.date(),
        due.reason(),
        work.way().intake().takeUp().source());
  }

  /** No meeting falls inside the deadline. */
  public Task extraMeeting(TakeUp.Due due) {
    LocalDate soon = due.date().minusDays(DAYS_TO_CONVENE);
    return NewTask.of(work, file.id(), team.convener())
        .add(
            Task.Kind.PLAN_EXTRA_MEETING,
            "Planlæg et møde senest den "
                + Copenhagen.danish(due.date())
                + ", så indstilling "
                + file.number()
                + " kan tages op",
            soon.isBefore(work.today()) ? work.today() : soon,
            due.reason(),
            work.way().intake().takeUp().source());
  }

  private Optional<Task> form() {
    return work.way()
        .intake()
        .form()
        .filter(rule -> file.referral().formReceivedOn().isEmpty())
        .map(
            rule ->
                caseworkers.add(
                    Task.Kind.RECEIVE_REFERRAL_FORM,
                    rule.text(),
                    file.referral().receivedOn().plus(rule.within()),
                    "Indstillingen kom uden indstillingsskema",
                    rule.source()));
  }

  public static Task informPerson(Work work, CaseId caseId, Post owner) {
    return NewTask.of(work, caseId, owner)
        .add(
            Task.Kind.INFORM_PERSON,
            "Fortæl den unge, hvilke oplysninger der er registreret, eller notér, hvorfor ikke",
            work.today().plusMonths(1),
            "Den unge er registreret for første gang",
            Law.INFORMATION_DUTY);
  }
}
