package dk.sporskifte.casework.moving;

import dk.sporskifte.access.Policy;
import dk.sporskifte.casework.agreement.GivenByWhom;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.port.MovedInStore.MovedIn;
import dk.sporskifte.casework.api.view.ImportSheet;
import dk.sporskifte.casework.eligibility.TermsOfProgramme;
import dk.sporskifte.casework.people.Team;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.AgeRegime;
import dk.sporskifte.model.Agreement;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.CaseState;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.Referral;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.municipality.spi.Programme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The cases of a file, held to the rules of a referral and, where they are in a programme, of
 * enrolling.
 */
final class OpenCases {
  private final Work work;
  private final Youth youth;
  private final Map<String, MovedIn> before;
  private final Map<String, Outcome<Team>> teams = new HashMap<>();
  private final Map<String, Programme> programmes;
  private final List<Case> added = new ArrayList<>();

  /**
   * A case about to move in.
   *
   * @param team led by the post that answers for it
   */
  record Case(
      Line line,
      String number,
      CaseId id,
      Youth.Subject subject,
      Programme programme,
      Team team,
      Referral referral,
      boolean informed,
      Optional<Agreement> agreement,
      Optional<Admission> admission) {
    /** Whose tasks its deadlines are. */
    Post responsible() {
      return team.caseworker();
    }

    /** Whoever is registered for the first time is told, unless they were (LAW-31). */
    boolean toBeInformed() {
      return subject.isNew() && !informed;
    }

    @Override
    public String toString() {
      return "Case of " + line;
    }
  }

  /** That somebody decided earlier, elsewhere, that the young person is in the programme. */
  record Admission(LocalDate on, String reason, Optional<LocalDate> nextReview) {}

  private OpenCases(Work work, Youth youth, SheetLines sheet) {
    this.work = work;
    this.youth = youth;
    programmes = Words.programmes(work.way());
    Set<String> keys =
        sheet.lines().stream()
            .map(line -> keyOf(line.peek(Columns.NUMBER)))
            .collect(Collectors.toSet());
    before = keys.isEmpty() ? Map.of() : work.stores().movedIn().find(keys);
  }

  static OpenCases of(Work work, Reading reading, Youth youth) {
    SheetLines sheet = reading.sheet(ImportSheet.CASES);
    var cases = new OpenCases(work, youth, sheet);
    var keys = new SheetLines.Keys();
    for (Line line : sheet.lines()) {
      line.text(Columns.NUMBER).ifPresent(n -> keys.once(line, Columns.NUMBER, keyOf(n)));
      cases.plan(line);
    }
    youth.demandCases();
    return cases;
  }

  List<Case> added() {
    return added;
  }

  static String keyOf(String number) {
    return Fingerprint.of("case " + number.strip());
  }

  private void plan(Line line) {
    String key = keyOf(line.peek(Columns.NUMBER));
    if (line.sound() && before.containsKey(key)) {
      youth.of(line);
      if (line.sound()) {
        line.present(Earlier.differing(before.get(key), line, key));
      }
      return;
    }
    Optional<Youth.Subject> subject = youth.of(line);
    Optional<Programme> programme = line.choice(Columns.PROGRAMME, programmes);
    Optional<Team> team = programme.flatMap(p -> team(line, p));
    Optional<Post> responsible = team.flatMap(t -> responsible(line, t));
    Optional<CaseState> state = line.choice(Columns.STATE, Words.STATES);
    boolean enrolled = state.filter(CaseState::enrolled).isPresent();
    Optional<Referral> referral = ReferralCells.of(work, line, enrolled);
    Optional<LocalDate> informed = line.dayUntil(work.today(), Columns.INFORMED);
    CaseId id = new CaseId(work.newId());
    Optional<Agreement> agreement = subject.flatMap(s -> agreement(line, id, s));
    Optional<Admission> admission = admission(line, enrolled, subject, programme, agreement);
    if (line.sound()) {
      added.add(
          new Case(
              line,
              line.peek(Columns.NUMBER),
              id,
              subject.orElseThrow(),
              programme.orElseThrow(),
              team.orElseThrow().ledBy(responsible.orElseThrow()),
              referral.orElseThrow(),
              informed.isPresent(),
              agreement,
              admission));
    }
  }

  /** Moving in shows nobody more than the post does: the actor's own must answer for it. */
  private Optional<Team> team(Line line, Programme programme) {
    Outcome<Team> team =
        teams.computeIfAbsent(programme.id(), id -> Team.of(work, programme.forum()));
    if (team instanceof Outcome.Done<Team> done) {
      Set<Post> own = Set.copyOf(((UserActor) work.actor()).posts());
      if (done.value().coordinators().noneMatch(own::contains)) {
        line.problem(Trouble.NOT_YOUR_PROGRAMME.in(Columns.PROGRAMME));
      }
      return Optional.of(done.value());
    }
    line.problem(Trouble.RESPONSIBLE_UNKNOWN.in(Columns.RESPONSIBLE));
    return Optional.empty();
  }

  private Optional<Post> responsible(Line line, Team team) {
    Optional<String> title = line.text(Columns.RESPONSIBLE);
    Optional<String> unit = line.text(Columns.RESPONSIBLE_UNIT);
    if (title.isEmpty() || unit.isEmpty()) {
      return Optional.empty();
    }
    String wanted = Staff.key(title.get(), unit.get());
    Optional<Post> post =
        team.caseworkers().stream()
            .filter(p -> Staff.key(p.title(), p.unit()).equals(wanted))
            .findFirst();
    if (post.isEmpty()) {
      boolean exists =
          work.posts().stream().anyMatch(p -> Staff.key(p.title(), p.unit()).equals(wanted));
      line.problem(
          exists
              ? Trouble.RESPONSIBLE_ELSEWHERE.in(
                  Columns.RESPONSIBLE,
                  team.caseworkers().stream()
                      .map(p -> p.title() + " (" + p.unit() + ")")
                      .collect(Collectors.joining("; ")))
              : Trouble.RESPONSIBLE_UNKNOWN.in(Columns.RESPONSIBLE));
    }
    return post;
  }

  private Optional<Agreement> agreement(Line line, CaseId caseId, Youth.Subject subject) {
    Optional<LocalDate> on = line.dayUntil(work.today(), Columns.AGREED);
    Optional<Agreement.GivenBy> by = line.choice(Columns.AGREED_BY, Words.GIVERS);
    Optional<String> heard = line.text(Columns.HEARD);
    Optional<Boolean> ready = line.choice(Columns.READY, Words.YES_OR_NO);
    if (on.isEmpty()) {
      return Optional.empty();
    }
    if (by.isEmpty()) {
      line.problem(Trouble.MISSING.in(Columns.AGREED_BY));
      return Optional.empty();
    }
    var asked = new GivenByWhom(by.get(), AgeRegime.on(subject.born(), on.get()), heard);
    if (Policy.allowing(asked, GivenByWhom.POLICIES) instanceof Outcome.Refused<?> no) {
      line.refused(Columns.AGREED_BY, no.refusal());
    }
    return Optional.of(
        new Agreement(
            work.newId(),
            caseId,
            on.get(),
            ready.orElse(false),
            by.get(),
            heard,
            work.user(),
            Optional.empty(),
            1));
  }

  private Optional<Admission> admission(
      Line line,
      boolean enrolled,
      Optional<Youth.Subject> subject,
      Optional<Programme> programme,
      Optional<Agreement> agreement) {
    Optional<LocalDate> on = line.dayUntil(work.today(), Columns.ADMITTED);
    Optional<String> why = line.text(Columns.ADMITTED_WHY);
    Optional<LocalDate> next = line.day(Columns.NEXT_REVIEW);
    if (!enrolled) {
      return Optional.empty();
    }
    if (on.isEmpty() && line.peek(Columns.ADMITTED).isEmpty()) {
      line.problem(Trouble.MISSING.in(Columns.ADMITTED));
    }
    if (why.isEmpty()) {
      line.problem(Trouble.MISSING.in(Columns.ADMITTED_WHY));
    }
    line.notBefore(Columns.RECEIVED, Columns.ADMITTED, on);
    if (subject.isPresent() && programme.isPresent()) {
      entry(line, subject.get(), programme.get(), agreement);
    }
    return on.flatMap(day -> why.map(reason -> new Admission(day, reason, next)));
  }

  private void entry(
      Line line, Youth.Subject subject, Programme programme, Optional<Agreement> agreement) {
    if (!programme.ages().covers(subject.born(), work.today())) {
      line.problem(Trouble.OUTSIDE_AGE.in(Columns.PROGRAMME));
    }
    if (TermsOfProgramme.met(work, programme, subject.born(), () -> agreement)
        instanceof Outcome.Refused<?> no) {
      line.refused(Columns.AGREED, no.refusal());
    }
  }
}
