package dk.sporskifte.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RecordsOfWorkTest {
  private static final UUID ID = new UUID(7, 7);
  private static final Instant NOON = Instant.parse("2026-03-02T11:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  private static final UserId USER = new UserId(ID);
  private static final CaseId CASE = new CaseId(ID);

  @Test
  void an_approved_plan_knows_who_approved_it_and_when() {
    ActionPlan draft =
        new ActionPlan(
            new PlanId(ID),
            CASE,
            ActionPlan.Purpose.PREVENT,
            "",
            List.of(),
            ActionPlan.State.DRAFT,
            Optional.empty(),
            Optional.empty(),
            1);
    ActionPlan approved = draft.approved(USER, NOON);
    assertThat(approved.approvedBy()).hasValue(USER);
    assertThat(approved.ended().approvedAt()).hasValue(NOON);
    assertThat(draft.ended().approvedBy()).as("ended with its case").isEmpty();
  }

  @Test
  void a_participant_tells_something_or_does_not_disclose() {
    assertThat(contribution(true, "", "").notDisclosed()).isTrue();
    assertThat(contribution(false, "", "Har lyst til at læse").opportunities()).isNotEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> contribution(false, " ", ""));
    assertThatIllegalArgumentException().isThrownBy(() -> contribution(true, "Sover dårligt", ""));
  }

  private static Contribution contribution(boolean silent, String hard, String good) {
    return new Contribution(
        ID, new AgendaItemId(ID), new ParticipantId(ID), silent, hard, good, USER, NOON);
  }

  @Test
  void a_presenter_sees_the_item_while_it_is_presented() {
    Presentation presentation =
        new Presentation(
            ID, new AgendaItemId(ID), USER, "", NOON, NOON.plusSeconds(600), Optional.empty(), 1);
    assertThat(presentation.openAt(NOON.minusSeconds(1))).isFalse();
    assertThat(presentation.openAt(NOON)).isTrue();
    assertThat(presentation.openAt(NOON.plusSeconds(600))).isFalse();
    assertThat(presentation.saying("Egne ord").left(NOON).openAt(NOON)).isFalse();
  }

  @Test
  void an_agreement_is_withdrawn_after_it_was_given() {
    Agreement agreement =
        new Agreement(
            ID,
            CASE,
            TODAY,
            true,
            Agreement.GivenBy.YOUNG_PERSON,
            Optional.empty(),
            USER,
            Optional.empty(),
            1);
    assertThat(agreement.withdrawn(TODAY).withdrawnOn()).hasValue(TODAY);
    assertThatIllegalArgumentException().isThrownBy(() -> agreement.withdrawn(TODAY.minusDays(1)));
  }

  @Test
  void a_task_is_overdue_from_the_day_after_and_never_once_done() {
    Task task =
        new Task(
            new TaskId(ID),
            Task.Kind.REVIEW_PLAN,
            Optional.of(CASE),
            "Følg op",
            new PostId(ID),
            TODAY,
            "Opfølgning",
            new Source("TEST-01", "Løbende opfølgning", "Dokument"),
            Optional.empty(),
            Optional.empty(),
            NOON,
            1);
    assertThat(task.overdue(TODAY)).isFalse();
    assertThat(task.overdue(TODAY.plusDays(1))).isTrue();
    assertThat(task.done(USER, NOON).overdue(TODAY.plusDays(1))).isFalse();
  }

  @Test
  void the_next_review_comes_after_this_one() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Review(
                    ID,
                    new PlanId(ID),
                    TODAY,
                    Review.Progress.PROGRESS,
                    "Godt i gang",
                    Optional.empty(),
                    TODAY,
                    USER));
  }

  @Test
  void a_post_is_held_for_at_least_a_day() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PostHolding(new PostId(ID), USER, TODAY, Optional.of(TODAY)));
  }

  @Test
  void a_message_quarantines_no_more_than_it_held() {
    assertThat(message(3, 3).quarantined()).isEqualTo(3);
    assertThatIllegalArgumentException().isThrownBy(() -> message(3, 4));
    assertThatIllegalArgumentException().isThrownBy(() -> message(0, -1));
  }

  private static FeedMessage message(int records, int quarantined) {
    return new FeedMessage(
        new FeedMessageId(ID),
        "police-list",
        "NSP",
        ID,
        "0".repeat(64),
        Optional.empty(),
        LegalBasis.RPL115_SSP,
        "Forebyggelse",
        records,
        quarantined,
        NOON);
  }

  @Test
  void a_feed_line_says_why_it_is_in_quarantine_and_what_became_of_it() {
    InboxLine fresh = line(InboxLine.State.NEW, Optional.empty());
    var outcome = new InboxLine.Outcome(InboxLine.Outcome.Code.CONTACT, "Ringet", USER, NOON);
    InboxLine triaged = fresh.matchedTo(new PersonId(ID)).triaged(outcome, Optional.empty());
    assertThat(triaged.state()).isEqualTo(InboxLine.State.TRIAGED);
    assertThat(triaged.matched()).isPresent();
    assertThat(fresh.details()).containsOnlyKeys("offence");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> line(InboxLine.State.QUARANTINED, Optional.empty()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> line(InboxLine.State.TRIAGED, Optional.empty()));
  }

  private static InboxLine line(InboxLine.State state, Optional<InboxLine.Problem> problem) {
    PersonBlock nobody =
        new PersonBlock(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false,
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return new InboxLine(
        new InboxLineId(ID),
        new FeedMessageId(ID),
        "police-list",
        "NSP",
        1,
        nobody,
        Map.of("offence", "1252"),
        Routing.ORDINARY,
        state,
        Optional.empty(),
        problem,
        Optional.empty(),
        Optional.empty(),
        NOON,
        1);
  }

  @Test
  void a_concern_names_the_case_it_became() {
    Concern open =
        new Concern(
            new ConcernId(ID),
            Optional.of(new PersonId(ID)),
            IntakeChannel.FEED,
            "Set med ældre unge",
            Optional.empty(),
            Circumstances.NONE,
            Optional.empty(),
            Optional.empty(),
            Concern.State.OPEN,
            Optional.empty(),
            Optional.empty(),
            USER,
            NOON,
            1);
    assertThat(open.referredAs(CASE).referredAs()).hasValue(CASE);
    assertThat(open.closed("Talt med familien").closingNote()).hasValue("Talt med familien");
  }
}
