package dk.sporskifte.store.jpa;

import static dk.sporskifte.store.jpa.TestTenant.CLOCK;
import static dk.sporskifte.store.jpa.TestTenant.KOGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.sporskifte.casework.api.AuditEntry;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.port.MatchStore.Followed;
import dk.sporskifte.casework.api.view.MatchView;
import dk.sporskifte.casework.api.view.MatchView.Kind;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.Concern;
import dk.sporskifte.model.InboxLine;
import dk.sporskifte.model.InboxLineId;
import dk.sporskifte.model.Letter;
import dk.sporskifte.model.MatchUndo;
import dk.sporskifte.model.PersonId;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.Referral;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.SystemActor;
import dk.sporskifte.model.Task;
import dk.sporskifte.model.TaskId;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.testkit.Proves;
import dk.sporskifte.testkit.SentPeople;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MatchStoreTest {
  private final Post triage = KOGE.post(Role.TRIAGE);
  private final UserActor tove = KOGE.user(triage);
  private final Post caseworkers = KOGE.post(Role.CASEWORKER);
  private final UserActor signe = KOGE.user(caseworkers);
  private PersonId person;
  private Concern concern;
  private InboxLine line;
  private TaskId task;

  @BeforeEach
  void a_line_has_become_a_concern() {
    person = Given.openCase(KOGE, signe).person();
    line = arrived();
    concern = Given.concern(person, tove);
    task = new TaskId(TestTenant.id());
    KOGE.run(tove, s -> s.inbox().save(line.matchedTo(person)));
    KOGE.run(
        tove,
        s -> {
          s.concerns().add(concern);
          s.access().grant(Given.grant(concern, tove.id()));
          s.tasks().add(asked(task), concern.id());
          s.inbox()
              .save(
                  s.inbox()
                      .find(line.id())
                      .orElseThrow()
                      .triaged(
                          new InboxLine.Outcome(
                              InboxLine.Outcome.Code.CASE, "Igen", tove.user(), CLOCK.instant()),
                          Optional.of(concern.id())));
        });
  }

  @Test
  void what_followed_is_told_without_a_word_of_it_to_triage_alone() {
    assertThat(KOGE.listed(tove, s -> s.matches().followed(line.id())))
        .extracting(Followed::kind, Followed::open)
        .containsExactlyInAnyOrder(tuple(Kind.CONCERN, true), tuple(Kind.TASK, true));
    assertThat(KOGE.listed(signe, s -> s.matches().followed(line.id()))).isEmpty();
    assertThat(KOGE.listed(KOGE.user(Role.TRIAGE), s -> s.matches().followed(line.id()))).isEmpty();
  }

  @Test
  void a_case_that_grew_from_it_is_told_with_who_answers_for_it() {
    CaseFile grown = grown();

    assertThat(KOGE.found(tove, s -> s.cases().find(grown.id()))).as("not seen").isEmpty();
    assertThat(KOGE.listed(tove, s -> s.matches().followed(line.id())))
        .filteredOn(f -> f.kind() == Kind.CASE)
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.caseId()).contains(grown.id());
              assertThat(f.answers()).contains(caseworkers.id());
            });
  }

  @Test
  void a_letter_made_because_of_it_is_told_without_a_case() {
    Letter letter = GivenLine.letter(line, tove);
    KOGE.run(tove, s -> s.letters().add(letter, new byte[] {1, 2}));

    assertThat(KOGE.listed(tove, s -> s.matches().followed(line.id())))
        .filteredOn(f -> f.kind() == Kind.LETTER)
        .containsExactly(
            new Followed(Kind.LETTER, letter.id(), Optional.empty(), Optional.empty(), true));
    assertThat(KOGE.listed(signe, s -> s.matches().followed(line.id()))).isEmpty();

    KOGE.run(tove, s -> s.matches().add(undo()));

    assertThat(KOGE.listed(tove, s -> s.matches().followed(line.id())))
        .as("from the next match")
        .extracting(Followed::kind)
        .doesNotContain(Kind.LETTER);
  }

  @Test
  void tasks_about_the_concern_end_once_it_is_closed() {
    KOGE.run(tove, s -> s.matches().endTasks(line.id()));
    assertThat(KOGE.found(signe, s -> s.tasks().find(task)).orElseThrow().doneAt()).isEmpty();

    KOGE.run(
        tove,
        s -> {
          s.concerns().save(s.concerns().find(concern.id()).orElseThrow().closed("Forkert"));
          s.matches().endTasks(line.id());
        });

    assertThat(KOGE.found(signe, s -> s.tasks().find(task)).orElseThrow().doneBy())
        .contains(tove.user());
  }

  @Test
  @Proves("LAW-22")
  void readings_tell_purpose_and_number_and_nobody_s_name() {
    KOGE.run(tove, s -> s.audit().add(read(tove, line.id())));
    KOGE.run(signe, s -> s.audit().add(read(signe, line.id())));
    KOGE.run(signe, s -> s.audit().add(read(signe, new InboxLineId(TestTenant.id()))));

    assertThat(KOGE.listed(tove, s -> s.matches().read(line.id(), person, CLOCK.instant())))
        .singleElement()
        .satisfies(
            r -> {
              assertThat(r.purpose()).isEqualTo("Vurdere modtagne oplysninger");
              assertThat(r.times()).isEqualTo(2);
              assertThat(r.employees()).isEqualTo(2);
            });
    List<MatchView.Reading> before =
        KOGE.listed(
            tove, s -> s.matches().read(line.id(), person, CLOCK.instant().minusSeconds(60)));
    assertThat(before).isEmpty();
    assertThat(KOGE.listed(signe, s -> s.matches().read(line.id(), person, CLOCK.instant())))
        .isEmpty();
  }

  @Test
  void what_was_undone_is_kept_for_whoever_sees_the_line() {
    MatchUndo undo = undo();

    assertThat(KOGE.refusal(signe, s -> s.matches().add(undo))).isEqualTo(Refusal.forbidden());
    KOGE.run(tove, s -> s.matches().add(undo));

    assertThat(KOGE.listed(tove, s -> s.matches().undone(line.id()))).containsExactly(undo);
    assertThat(KOGE.listed(signe, s -> s.matches().undone(line.id()))).isEmpty();
  }

  @Test
  void who_is_no_longer_meant_is_no_longer_seen_through_the_line() {
    KOGE.run(tove, s -> s.access().end(concern.id().value(), tove.id(), CLOCK.instant()));
    assertThat(KOGE.found(tove, s -> s.people().find(person))).isPresent();

    KOGE.run(tove, s -> s.inbox().save(s.inbox().find(line.id()).orElseThrow().unmatched()));

    assertThat(KOGE.found(tove, s -> s.people().find(person))).isEmpty();
    assertThat(KOGE.found(tove, s -> s.inbox().find(line.id())))
        .map(InboxLine::state)
        .contains(InboxLine.State.NEW);
  }

  private MatchUndo undo() {
    return new MatchUndo(
        TestTenant.id(),
        line.id(),
        person,
        Optional.of(concern.id()),
        Optional.of(InboxLine.Outcome.Code.CASE),
        "Hans fætter",
        tove.user(),
        CLOCK.instant());
  }

  private CaseFile grown() {
    CaseFile plain = Given.file(person, signe);
    Referral referral = plain.referral();
    CaseFile file =
        new CaseFile(
            plain.id(),
            plain.number(),
            person,
            plain.programme(),
            plain.state(),
            new Referral(
                referral.channel(),
                referral.receivedOn(),
                referral.referrer(),
                referral.targetGroups(),
                referral.challenges(),
                referral.text(),
                referral.formReceivedOn(),
                Optional.of(concern.id())),
            plain.takeUpDue(),
            Optional.empty(),
            signe,
            CLOCK.instant(),
            1);
    KOGE.run(
        signe,
        s -> {
          s.cases().add(file);
          s.access().grant(Given.grant(file, signe.id()));
          s.tasks().add(of(file));
        });
    return file;
  }

  private Task asked(TaskId id) {
    return task(id, Optional.empty());
  }

  private Task of(CaseFile file) {
    return task(new TaskId(TestTenant.id()), Optional.of(file.id()));
  }

  private Task task(TaskId id, Optional<CaseId> caseId) {
    return new Task(
        id,
        Task.Kind.REACT_TO_CONCERN,
        caseId,
        "Reagér",
        caseworkers.id(),
        CLOCK.today().plusDays(3),
        "Ny",
        Given.SOURCE,
        Optional.empty(),
        Optional.empty(),
        CLOCK.instant(),
        1);
  }

  private AuditEntry read(UserActor by, InboxLineId object) {
    return new AuditEntry(
        TestTenant.id(),
        CLOCK.instant(),
        by.id(),
        AuditEntry.Action.READ,
        "TriagingInbox.show",
        "Vurdere modtagne oplysninger",
        "inbox-line",
        List.of(object.value()),
        List.of(person));
  }

  private InboxLine arrived() {
    InboxLine arrived =
        GivenLine.ofPoliceList(SentPeople.named("Emil", "Tågemark", Given.BORN), "MET");
    KOGE.run(SystemActor.FEED, s -> GivenLine.receive(s, arrived, triage));
    return arrived;
  }
}
