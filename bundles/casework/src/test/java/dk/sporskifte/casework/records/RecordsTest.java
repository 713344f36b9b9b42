package dk.sporskifte.casework.records;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.KeepingRecords.NewRecord;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.RecordSearch;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.api.view.RecordView;
import dk.sporskifte.casework.korsbaek.DocumentsOfKorsbaek;
import dk.sporskifte.casework.korsbaek.Expect;
import dk.sporskifte.casework.korsbaek.Korsbaek;
import dk.sporskifte.casework.korsbaek.WayOfKorsbaek;
import dk.sporskifte.model.RecordId;
import dk.sporskifte.model.RecordVersion.Act;
import dk.sporskifte.model.Task;
import dk.sporskifte.testkit.Proves;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RecordsTest {
  /** Ten digits of it begin with a date. */
  private static final RecordId LIKE_A_CPR_NUMBER =
      new RecordId(UUID.fromString("0190f000-0000-7000-8000-170509400612"));

  private final Korsbaek korsbaek = Korsbaek.plusBesideOrdinary();
  private final RecordsByTemplate records = new RecordsByTemplate(korsbaek.audited);
  private final RecordCalls calls = new RecordCalls(korsbaek, records);

  @Test
  void a_record_is_kept_by_those_its_template_names() {
    RecordView kept = calls.guidance().orThrow();

    assertThat(kept.record().title()).isEqualTo("Når et barn bekymrer");
    assertThat(kept.current().version().content()).containsEntry("binding", List.of("yes"));
    assertThat(calls.show(korsbaek.school, kept).orThrow().may().change()).isFalse();
    Expect.refused(
        calls.create(korsbaek.school, DocumentsOfKorsbaek.GUIDANCE, RecordCalls.TEXT),
        "not-by-this-role");
    Expect.notFound(calls.show(korsbaek.triage, kept));
  }

  @Test
  void what_cannot_be_used_is_told_at_its_field() {
    assertThat(at("title", "field-missing", Map.of("text", List.of("Tekst"))))
        .hasValue("content/title");
    at("title", "one-value-only", with("title", "En", "To"));
    at("title", "value-of-another-kind", with("title", "x".repeat(201)));
    at("from", "value-of-another-kind", with("from", "30. november"));
    at("pages", "value-of-another-kind", with("pages", "mange"));
    at("binding", "value-of-another-kind", with("binding", "måske"));
    at("nonsense", "field-not-in-template", with("nonsense", "1"));
  }

  @Test
  @Proves("HEL-30")
  void what_is_about_no_case_names_nobody_by_number() {
    at("text", "cpr-in-text", with("text", "Ring om 170509-4006 i morgen"));
    RecordView kept = calls.guidance().orThrow();
    Expect.refused(calls.close(korsbaek.leader, kept, "Handlede om 1705094006"), "cpr-in-text");
    assertThat(
            calls.create(
                korsbaek.caseworker, DocumentsOfKorsbaek.GUIDANCE, with("text", "Sag 4512345678")))
        .isInstanceOf(Outcome.Done.class);
  }

  @Test
  void every_version_stays_readable_under_the_model_it_was_made_with() {
    RecordView first = calls.guidance().orThrow();
    RecordView second =
        records
            .change(
                korsbaek.tenant,
                korsbaek.caseworker,
                first.record().id(),
                1,
                with("text", "Ny tekst"),
                "Loven er ny")
            .orThrow();

    assertThat(second.history())
        .extracting(RecordView.Done::act)
        .containsExactly(Act.CHANGED, Act.CREATED);
    assertThat(second.history().get(0).note()).isEqualTo("Loven er ny");
    var before =
        records.version(korsbaek.tenant, korsbaek.school, first.record().id(), 1).orThrow();
    assertThat(before.version().content()).containsEntry("text", List.of("Spørg barnet"));
    assertThat(before.version().form().lines().get(1).label()).isEqualTo("Tekst");
    assertThat(before.version().model()).isEqualTo("SSP+ Korsbæk");
    assertThat(before.version().modelVersion()).isEqualTo("7");
    Expect.stale(
        records.change(
            korsbaek.tenant, korsbaek.caseworker, first.record().id(), 1, RecordCalls.TEXT, ""));
  }

  @Test
  void a_record_of_a_template_that_is_gone_is_read_and_not_changed() {
    RecordView kept = calls.guidance().orThrow();
    Tenant without =
        new Tenant(
            korsbaek.tenant.key(),
            "Korsbæk",
            WayOfKorsbaek.plusBesideOrdinary().toBuilder()
                .templates(List.of())
                .version("8")
                .build());

    RecordView shown = records.show(without, korsbaek.leader, kept.record().id()).orThrow();

    assertThat(shown.current().version().form().name()).isEqualTo("Vejledning");
    assertThat(shown.may().change()).isFalse();
    Expect.refused(
        records.change(without, korsbaek.leader, kept.record().id(), 1, RecordCalls.TEXT, ""),
        "template-gone");
  }

  @Test
  void it_moves_on_state_by_state_by_those_who_may_and_begins_anew_when_it_is_changed() {
    RecordView draft = calls.guidance().orThrow();
    Expect.refused(calls.move(korsbaek.caseworker, draft, "APPROVED"), "not-by-this-role");
    Expect.refused(calls.move(korsbaek.leader, draft, "DRAFT"), "not-the-next-state");

    RecordView approved = calls.move(korsbaek.leader, draft, "APPROVED").orThrow();
    Expect.refused(calls.move(korsbaek.leader, approved, "APPROVED"), "not-the-next-state");
    RecordView changed =
        records
            .change(
                korsbaek.tenant,
                korsbaek.caseworker,
                draft.record().id(),
                approved.record().version(),
                with("text", "Ny"),
                "")
            .orThrow();

    assertThat(approved.record().state()).isEqualTo("APPROVED");
    assertThat(changed.record().state()).isEqualTo("DRAFT");
  }

  @Test
  void it_is_looked_at_again_when_its_template_says_so() {
    RecordView kept = calls.guidance().orThrow();
    Task task = calls.task(korsbaek.caseworker, Task.Kind.REVIEW_RECORD);
    assertThat(task.due()).isEqualTo(korsbaek.today().plusYears(1));
    assertThat(kept.record().reviewOn()).hasValue(task.due());
    Expect.refused(
        korsbaek.tasks.complete(korsbaek.tenant, korsbaek.caseworker, task.id(), task.version()),
        "task-ends-by-itself");

    korsbaek.clock.advance(Duration.ofDays(100));
    records.review(korsbaek.tenant, korsbaek.caseworker, kept.record().id(), 1, "Holder").orThrow();

    assertThat(calls.task(korsbaek.caseworker, Task.Kind.REVIEW_RECORD).due())
        .isEqualTo(korsbaek.today().plusYears(1));
  }

  @Test
  void what_is_out_of_use_is_read_alone() {
    RecordView kept = calls.guidance().orThrow();
    RecordView closed = calls.close(korsbaek.leader, kept, "Erstattet").orThrow();

    assertThat(closed.record().open()).isFalse();
    assertThat(closed.may().change()).isFalse();
    assertThat(calls.show(korsbaek.school, kept)).isInstanceOf(Outcome.Done.class);
    Expect.refused(
        records.change(
            korsbaek.tenant,
            korsbaek.leader,
            kept.record().id(),
            closed.record().version(),
            RecordCalls.TEXT,
            ""),
        "record-closed");
    assertThat(calls.open(korsbaek.caseworker, Task.Kind.REVIEW_RECORD)).isEmpty();
  }

  @Test
  @Proves("HEL-42")
  void a_question_becomes_a_task_of_the_right_post_and_its_answer_is_timed() {
    RecordView asked = calls.ask(Optional.of("SSP")).orThrow();
    Task task = calls.task(korsbaek.caseworker, Task.Kind.ANSWER_RECORD);
    assertThat(task.owner()).isEqualTo(korsbaek.caseworker.posts().get(0).id());
    assertThat(task.due()).isEqualTo(korsbaek.today().plusDays(2));
    Expect.refused(calls.answer(korsbaek.school, asked), "not-by-this-role");

    korsbaek.clock.advance(Duration.ofMinutes(95));
    RecordView answered = calls.answer(korsbaek.caseworker, asked).orThrow();

    assertThat(answered.asked().orElseThrow().minutes()).hasValue(95L);
    assertThat(answered.record().asked().orElseThrow().answer()).hasValue("Ja, ring");
    assertThat(calls.open(korsbaek.caseworker, Task.Kind.ANSWER_RECORD)).isEmpty();
    assertThat(calls.show(korsbaek.school, asked).orThrow().asked()).isEqualTo(answered.asked());
    Expect.notFound(calls.show(korsbaek.police, asked));
    Expect.refused(calls.answer(korsbaek.caseworker, answered), "nothing-to-answer");
  }

  @Test
  void whom_it_asks_is_chosen_where_there_are_several() {
    assertThat(Expect.refused(calls.ask(Optional.empty()), "addressee-not-in-template").field())
        .hasValue("addressee");
    RecordView asked = calls.ask(Optional.of("OFFICE")).orThrow();

    assertThat(calls.task(korsbaek.secretary, Task.Kind.ANSWER_RECORD).owner())
        .isEqualTo(korsbaek.secretary.posts().get(0).id());
    assertThat(calls.answer(korsbaek.secretary, asked)).isInstanceOf(Outcome.Done.class);
  }

  @Test
  @Proves("HEL-22")
  void the_catalogue_is_searched_apart_from_all_else() {
    calls.create(
        korsbaek.caseworker, DocumentsOfKorsbaek.OFFER, Map.of("title", List.of("Fritidsjob")));
    calls.guidance();

    assertThat(
            calls.found(
                new RecordSearch(Optional.empty(), Optional.empty(), Optional.empty(), true, true)))
        .containsExactly("Fritidsjob");
    assertThat(
            calls.found(
                new RecordSearch(
                    Optional.empty(), Optional.empty(), Optional.of("spørg"), false, true)))
        .containsExactly("Når et barn bekymrer");
  }

  @Test
  @Proves("KOG-12")
  void a_local_action_names_the_goal_it_serves_and_nothing_else() {
    RecordView goal =
        records
            .create(
                korsbaek.tenant,
                korsbaek.leader,
                new NewRecord(
                    LIKE_A_CPR_NUMBER,
                    DocumentsOfKorsbaek.GOAL,
                    Optional.empty(),
                    Optional.of(WayOfKorsbaek.COUNCIL),
                    Optional.empty(),
                    Map.of("goal", List.of("Færre tyverier"))))
            .orThrow();
    String id = goal.record().id().value().toString();

    RecordView action = calls.action(id).orThrow();

    assertThat(action.current().links()).containsEntry(id, "Færre tyverier");
    String other = calls.guidance().orThrow().record().id().value().toString();
    assertThat(Expect.refused(calls.action(other), "linked-record-unknown").field())
        .hasValue("content/goal");
    Expect.refused(
        calls.create(
            korsbaek.leader, DocumentsOfKorsbaek.GOAL, Map.of("goal", List.of("Uden forum"))),
        "about-something-else");
  }

  @Test
  void who_has_read_it_says_so_once_and_again_when_the_text_is_new() {
    RecordView kept = calls.guidance().orThrow();
    RecordView read = calls.confirm(korsbaek.school, kept.record().id(), 1).orThrow();
    calls.confirm(korsbaek.school, kept.record().id(), 1).orThrow();
    assertThat(read.readByMe()).isTrue();
    RecordView approved = calls.move(korsbaek.leader, kept, "APPROVED").orThrow();
    assertThat(approved.confirmed()).hasValue(1);

    RecordView changed =
        records
            .change(
                korsbaek.tenant,
                korsbaek.caseworker,
                kept.record().id(),
                approved.record().version(),
                with("text", "Ny"),
                "")
            .orThrow();

    assertThat(changed.confirmed()).hasValue(0);
    assertThat(calls.show(korsbaek.school, kept).orThrow().may().confirmRead()).isTrue();
  }

  private Optional<String> at(String field, String code, Map<String, List<String>> content) {
    Refusal refusal =
        Expect.refused(
            calls.create(korsbaek.caseworker, DocumentsOfKorsbaek.GUIDANCE, content), code);
    assertThat(refusal.field()).hasValue("content/" + field);
    return refusal.field();
  }

  private static Map<String, List<String>> with(String key, String... values) {
    Map<String, List<String>> content = new HashMap<>(RecordCalls.TEXT);
    content.put(key, List.of(values));
    return content;
  }
}
