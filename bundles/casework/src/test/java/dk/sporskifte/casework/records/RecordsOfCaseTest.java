package dk.sporskifte.casework.records;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.KeepingRecords.NewFile;
import dk.sporskifte.casework.api.KeepingRecords.NewRecord;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.casework.api.RecordSearch;
import dk.sporskifte.casework.api.port.AccessGrants.Grant;
import dk.sporskifte.casework.api.view.RecordView;
import dk.sporskifte.casework.korsbaek.DocumentsOfKorsbaek;
import dk.sporskifte.casework.korsbaek.Expect;
import dk.sporskifte.casework.korsbaek.Korsbaek;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.RecordFile;
import dk.sporskifte.model.RecordId;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.testkit.Proves;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecordsOfCaseTest {
  private static final Map<String, List<String>> WHOLE =
      Map.of(
          "housing", List.of("NONE"),
          "challenges", List.of("DEBT", "PSYCHIATRIC"),
          "health", List.of("Sover ikke"),
          "note", List.of("Bor hos venner"));

  private final Korsbaek korsbaek = Korsbaek.plusBesideOrdinary();
  private final RecordsByTemplate records = new RecordsByTemplate(korsbaek.audited);
  private final CaseId file = korsbaek.enrolled().file().id();

  @Test
  @Proves("HEL-20")
  void special_categories_are_for_those_who_coordinate_the_case() {
    RecordView kept = create(korsbaek.caseworker, WHOLE).orThrow();
    letSee(korsbaek.secretary);

    assertThat(kept.current().special())
        .containsEntry("challenges", List.of("PSYCHIATRIC"))
        .containsEntry("health", List.of("Sover ikke"));
    assertThat(kept.current().version().content())
        .containsEntry("challenges", List.of("DEBT"))
        .doesNotContainKey("health");
    RecordView seen = show(korsbaek.secretary, kept).orThrow();
    assertThat(seen.current().special()).isEmpty();
    assertThat(seen.current().version().content()).isEqualTo(kept.current().version().content());
  }

  @Test
  @Proves("HEL-20")
  void who_may_not_see_a_special_category_neither_writes_nor_wipes_it() {
    RecordView kept = create(korsbaek.caseworker, WHOLE).orThrow();
    letSee(korsbaek.secretary);

    assertThat(
            Expect.refused(change(korsbaek.secretary, kept, WHOLE), "special-category-closed")
                .field())
        .hasValue("content/challenges");
    change(korsbaek.secretary, kept, Map.of("housing", List.of("OWN"))).orThrow();

    RecordView after = show(korsbaek.caseworker, kept).orThrow();
    assertThat(after.current().version().content()).containsEntry("housing", List.of("OWN"));
    assertThat(after.current().special()).containsEntry("health", List.of("Sover ikke"));
  }

  @Test
  @Proves("LAW-08")
  void who_does_not_see_the_case_sees_none_of_its_records() {
    RecordView kept = create(korsbaek.caseworker, WHOLE).orThrow();

    Expect.notFound(show(korsbaek.secretary, kept));
    Expect.notFound(
        records.list(
            korsbaek.tenant, korsbaek.secretary, RecordSearch.of(file), PageRequest.first()));
    Expect.notFound(create(korsbaek.secretary, Map.of("housing", List.of("OWN"))));
    assertThat(
            records
                .list(korsbaek.tenant, korsbaek.caseworker, RecordSearch.all(), PageRequest.first())
                .orThrow()
                .items())
        .isEmpty();
  }

  @Test
  @Proves("HEL-08")
  void a_need_profile_hangs_on_its_case_and_is_audited_with_whom_it_is_about() {
    RecordView kept = create(korsbaek.caseworker, WHOLE).orThrow();

    assertThat(
            records
                .list(
                    korsbaek.tenant,
                    korsbaek.caseworker,
                    RecordSearch.of(file),
                    PageRequest.first())
                .orThrow()
                .items())
        .extracting(s -> s.record().id())
        .containsExactly(kept.record().id());
    var audit = korsbaek.store.audit(korsbaek.tenant.key());
    assertThat(audit.get(audit.size() - 1).subjects())
        .containsExactly(korsbaek.show(file).person().id());
    Expect.refused(
        create(korsbaek.caseworker, Map.of("housing", List.of("CASTLE"))),
        "choice-not-in-template");
  }

  @Test
  void words_of_special_categories_are_found_by_nobody() {
    create(korsbaek.caseworker, WHOLE).orThrow();

    assertThat(found("hos venner")).hasSize(1);
    assertThat(found("Sover ikke")).isEmpty();
    assertThat(found("Diagnoser")).isEmpty();
  }

  @Test
  void a_closed_case_gets_no_new_records() {
    var view = korsbaek.show(file);
    korsbaek
        .closing
        .close(
            korsbaek.tenant,
            korsbaek.caseworker,
            file,
            view.file().version(),
            "NOT_RELEVANT",
            "I arbejde")
        .orThrow();

    Expect.refused(create(korsbaek.caseworker, WHOLE), "case-closed");
  }

  @Test
  @Proves("KOG-21")
  void a_file_is_kept_as_it_came_when_it_is_what_it_says() {
    RecordId id = guidance();
    byte[] pdf = "%PDF-1.7 notatet".getBytes(StandardCharsets.UTF_8);

    RecordView with = attach(id, "Notat.pdf", "application/pdf", pdf).orThrow();

    RecordFile file = with.files().get(0);
    assertThat(file.size()).isEqualTo(pdf.length);
    assertThat(
            records.download(korsbaek.tenant, korsbaek.school, id, file.id()).orThrow().content())
        .isEqualTo(pdf);
    Expect.notFound(records.download(korsbaek.tenant, korsbaek.triage, id, file.id()));
    Expect.refused(attach(id, "x.html", "text/html", pdf), "file-type-unusable");
    Expect.refused(attach(id, "x.png", "image/png", pdf), "file-not-of-its-type");
    Expect.refused(attach(id, "../x.pdf", "application/pdf", pdf), "file-name-unusable");
    Expect.refused(
        attach(id, "x.pdf", "application/pdf", new byte[5 * 1024 * 1024 + 1]),
        "file-size-unusable");
    RecordId profile = create(korsbaek.caseworker, WHOLE).orThrow().record().id();
    Expect.refused(attach(profile, "x.pdf", "application/pdf", pdf), "no-files-here");
  }

  private RecordId guidance() {
    return records
        .create(
            korsbaek.tenant,
            korsbaek.caseworker,
            new NewRecord(
                new RecordId(korsbaek.ids.next()),
                DocumentsOfKorsbaek.GUIDANCE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of("title", List.of("Notat"), "text", List.of("Se filen"))))
        .orThrow()
        .record()
        .id();
  }

  private Outcome<RecordView> attach(RecordId id, String name, String type, byte[] content) {
    return records.attach(
        korsbaek.tenant,
        korsbaek.caseworker,
        id,
        new NewFile(korsbaek.ids.next(), name, type, content));
  }

  private Outcome<RecordView> create(UserActor actor, Map<String, List<String>> content) {
    return records.create(
        korsbaek.tenant,
        actor,
        new NewRecord(
            new RecordId(korsbaek.ids.next()),
            DocumentsOfKorsbaek.PROFILE,
            Optional.of(file),
            Optional.empty(),
            Optional.empty(),
            content));
  }

  private Outcome<RecordView> change(
      UserActor actor, RecordView kept, Map<String, List<String>> content) {
    return records.change(
        korsbaek.tenant, actor, kept.record().id(), kept.record().version(), content, "");
  }

  private Outcome<RecordView> show(UserActor actor, RecordView kept) {
    return records.show(korsbaek.tenant, actor, kept.record().id());
  }

  private List<?> found(String text) {
    return records
        .list(
            korsbaek.tenant,
            korsbaek.caseworker,
            new RecordSearch(Optional.of(file), Optional.empty(), Optional.of(text), false, false),
            PageRequest.first())
        .orThrow()
        .items();
  }

  /** As a meeting's secretary sees a case on the agenda. */
  private void letSee(UserActor actor) {
    korsbaek
        .store
        .in(
            korsbaek.tenant.key(),
            korsbaek.caseworker,
            stores -> {
              stores
                  .access()
                  .grant(
                      new Grant(
                          file.value(),
                          stores.cases().find(file).orElseThrow().person(),
                          actor.id(),
                          korsbaek.clock.instant(),
                          Optional.empty(),
                          "Mødet"));
              return Outcome.done(true);
            })
        .orThrow();
  }
}
