package dk.sporskifte.casework.marking;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.casework.api.view.MarksView;
import dk.sporskifte.casework.korsbaek.Expect;
import dk.sporskifte.casework.korsbaek.Korsbaek;
import dk.sporskifte.casework.korsbaek.WayOfKorsbaek;
import dk.sporskifte.model.Answer;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.Decision;
import dk.sporskifte.model.Source;
import dk.sporskifte.model.Task;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.municipality.spi.Condition;
import dk.sporskifte.municipality.spi.Criterion;
import dk.sporskifte.municipality.spi.Forum;
import dk.sporskifte.municipality.spi.Question;
import dk.sporskifte.municipality.spi.Seat;
import dk.sporskifte.municipality.spi.WayOfWorking;
import dk.sporskifte.testkit.Proves;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FastTrackTest {
  private static final Question REPEATED = question("REPEATED", "Gentagen?");
  private static final Question SERIOUS = question("SERIOUS", "Alvorlig?");
  private static final Question DANGEROUS = question("DANGEROUS", "Personfarlig?");

  private final Korsbaek korsbaek = Korsbaek.working(way());
  private final CasesMarkedByForums marking = new CasesMarkedByForums(korsbaek.audited);
  private final CaseId id = korsbaek.refer().file().id();

  @Test
  @Proves({"KBH-04", "KBH-37", "KBH-42", "C-KBH-04"})
  void three_facts_are_stored_on_the_case_with_who_when_and_source() {
    answer("REPEATED", Answer.Value.YES);

    assertThat(marks().facts())
        .extracting(MarksView.Fact::question)
        .containsExactly("REPEATED", "SERIOUS", "DANGEROUS");
    MarksView.Fact repeated = marks().facts().get(0);
    assertThat(repeated.latest().orElseThrow().value()).isEqualTo(Answer.Value.YES);
    assertThat(repeated.latest().orElseThrow().on()).isEqualTo(korsbaek.today());
    assertThat(repeated.latest().orElseThrow().evidence()).isEqualTo("Politiets liste");
    assertThat(repeated.by()).contains("Navn signe");
    assertThat(marks().facts().get(1).latest()).isEmpty();
  }

  @Test
  @Proves({"KBH-37", "C-KBH-04"})
  void each_forum_makes_its_own_of_the_same_facts_and_says_why() {
    answer("REPEATED", Answer.Value.YES);
    answer("SERIOUS", Answer.Value.NO);
    answer("DANGEROUS", Answer.Value.NO);

    assertThat(mark("FAST_TRACK").holds()).isEqualTo(Answer.Value.YES);
    assertThat(mark("PLAN").holds()).isEqualTo(Answer.Value.NO);
    assertThat(mark("PLAN").reasons()).isNotEmpty();
    assertThat(mark("FAST_TRACK").source().requirement()).isEqualTo("KBH-42");
    assertThat(mark("FAST_TRACK").modelVersion()).isEqualTo(way().version());
  }

  @Test
  @Proves("KBH-42")
  void what_is_not_recorded_gives_no_fast_track() {
    assertThat(mark("FAST_TRACK").holds()).isEqualTo(Answer.Value.UNKNOWN);
    assertThat(marks().hastens()).isEmpty();
    Expect.refused(hasten(korsbaek.caseworker, "FAST_TRACK"), "facts-do-not-hasten");

    answer("SERIOUS", Answer.Value.YES);
    Expect.refused(hasten(korsbaek.caseworker, "FAST_TRACK"), "facts-do-not-hasten");
  }

  @Test
  @Proves("KBH-42")
  void the_fast_track_shortens_the_way_and_is_somebody_s_task() {
    assertThat(korsbaek.show(id).file().takeUpDue()).isAfter(korsbaek.today().plusDays(3));
    answer("DANGEROUS", Answer.Value.YES);
    assertThat(marks().hastens()).containsExactly("FAST_TRACK");

    hasten(korsbaek.caseworker, "FAST_TRACK").orThrow();

    assertThat(korsbaek.show(id).file().takeUpDue()).isEqualTo(korsbaek.today().plusDays(3));
    assertThat(Expect.open(korsbaek.show(id), Task.Kind.TAKE_UP_REFERRAL).due())
        .isEqualTo(korsbaek.today().plusDays(3));
    Task task = Expect.open(korsbaek.show(id), Task.Kind.COORDINATE_FAST);
    assertThat(task.due()).isEqualTo(korsbaek.today().plusDays(3));
    assertThat(task.owner()).isEqualTo(korsbaek.caseworker.posts().get(0).id());
    assertThat(korsbaek.show(id).decisions())
        .filteredOn(d -> d.kind() == Decision.Kind.FAST_TRACK)
        .singleElement()
        .satisfies(d -> assertThat(d.grounds()).extracting(g -> g.rule()).contains("KBH-42"));
  }

  @Test
  @Proves("KBH-42")
  void no_meeting_that_is_planned_later_moves_it_back() {
    answer("DANGEROUS", Answer.Value.YES);
    hasten(korsbaek.caseworker, "FAST_TRACK").orThrow();

    korsbaek.meeting("2026-03-20T09:00");

    assertThat(korsbaek.show(id).file().takeUpDue()).isEqualTo(korsbaek.today().plusDays(3));
  }

  @Test
  @Proves("KBH-42")
  void lists_show_it_to_those_who_coordinate_alone() {
    answer("DANGEROUS", Answer.Value.YES);
    hasten(korsbaek.caseworker, "FAST_TRACK").orThrow();

    PageRequest all = new PageRequest(Optional.empty(), 10);
    assertThat(
            korsbaek
                .cases
                .list(korsbaek.tenant, korsbaek.caseworker, Optional.empty(), all)
                .orThrow()
                .items())
        .singleElement()
        .satisfies(c -> assertThat(c.fastTrack()).isTrue());
  }

  @Test
  @Proves("KBH-42")
  void a_person_takes_it_off_again_and_says_why() {
    answer("DANGEROUS", Answer.Value.YES);
    hasten(korsbaek.caseworker, "FAST_TRACK").orThrow();
    Expect.refused(hasten(korsbaek.caseworker, "FAST_TRACK"), "on-fast-track");
    answer("DANGEROUS", Answer.Value.NO);
    assertThat(marks().fastTrack().orElseThrow().stillHolds()).isFalse();

    Expect.refused(marking.slow(korsbaek.tenant, korsbaek.caseworker, id, " "), "text-missing");
    marking.slow(korsbaek.tenant, korsbaek.caseworker, id, "Var en fejl").orThrow();

    assertThat(marks().fastTrack()).isEmpty();
    Expect.noneOpen(korsbaek.show(id), Task.Kind.COORDINATE_FAST);
    Expect.refused(
        marking.slow(korsbaek.tenant, korsbaek.caseworker, id, "Igen"), "not-on-fast-track");
  }

  @Test
  void another_forum_s_criterion_hastens_nothing() {
    answer("DANGEROUS", Answer.Value.YES);
    Expect.refused(hasten(korsbaek.caseworker, "PLAN"), "criterion-does-not-hasten");
    Expect.notFound(hasten(korsbaek.outsider, "FAST_TRACK"));
  }

  @Test
  @Proves({"KBH-40", "C-KBH-02"})
  void one_forum_owns_the_case() {
    assertThat(marks().owner().forum()).isEqualTo(WayOfKorsbaek.PLUS_MEETING);
    assertThat(marks().owner().since()).isEmpty();
  }

  private Outcome<MarksView> hasten(UserActor who, String criterion) {
    return marking.hasten(
        korsbaek.tenant, who, id, korsbaek.ids.next(), criterion, "Tredje røveri");
  }

  private MarksView marks() {
    return marking.show(korsbaek.tenant, korsbaek.caseworker, id).orThrow();
  }

  private MarksView.Mark mark(String code) {
    return marks().marks().stream().filter(m -> m.code().equals(code)).findFirst().orElseThrow();
  }

  private void answer(String question, Answer.Value value) {
    korsbaek
        .eligibility
        .answer(
            korsbaek.tenant,
            korsbaek.caseworker,
            id,
            question,
            value,
            korsbaek.today(),
            "Politiets liste")
        .orThrow();
  }

  private static WayOfWorking way() {
    WayOfWorking plus = WayOfKorsbaek.plusBesideOrdinary();
    return plus.toBuilder()
        .questions(List.of(plus.questions().get(0), REPEATED, SERIOUS, DANGEROUS))
        .forums(plus.forums().stream().map(FastTrackTest::withCriteria).toList())
        .build();
  }

  private static Forum withCriteria(Forum forum) {
    Criterion fast =
        new Criterion(
                "FAST_TRACK",
                "koordinerer hurtigere",
                Condition.any(yes(REPEATED), yes(DANGEROUS)),
                says("KBH-42"))
            .hastening(Period.ofDays(3), "Hurtigt spor: inden tre dage");
    Criterion plan =
        new Criterion(
            "PLAN",
            "skriver en plan",
            Condition.any(Condition.all(yes(REPEATED), yes(SERIOUS)), yes(DANGEROUS)),
            says("KBH-37"));
    return switch (forum.id()) {
      case WayOfKorsbaek.PLUS_MEETING -> with(forum, fast);
      case WayOfKorsbaek.ORDINARY_MEETING -> with(forum, plan);
      default -> forum;
    };
  }

  private static Forum with(Forum forum, Criterion criterion) {
    return Forum.of(forum.id(), forum.name(), forum.level(), forum.sight(), forum.source())
        .seats(forum.seats().toArray(Seat[]::new))
        .criteria(criterion)
        .build();
  }

  private static Condition yes(Question question) {
    return new Condition.Recorded(question, "det er sådan: " + question.text());
  }

  private static Question question(String code, String text) {
    return new Question(code, text, says("C-KBH-04"));
  }

  private static Source says(String requirement) {
    return new Source(requirement, "gentagen og/eller personfarlig kriminalitet", "København");
  }
}
