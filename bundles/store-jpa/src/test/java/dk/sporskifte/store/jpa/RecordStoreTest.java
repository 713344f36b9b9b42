package dk.sporskifte.store.jpa;

import static dk.sporskifte.store.jpa.TestTenant.CLOCK;
import static dk.sporskifte.store.jpa.TestTenant.KOGE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.Page;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.port.RecordStore.Wanted;
import dk.sporskifte.casework.api.port.Stores;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.KeptRecord;
import dk.sporskifte.model.MunicipalityCode;
import dk.sporskifte.model.RecordClosing;
import dk.sporskifte.model.RecordFile;
import dk.sporskifte.model.RecordForm;
import dk.sporskifte.model.RecordForm.Label;
import dk.sporskifte.model.RecordForm.Line;
import dk.sporskifte.model.RecordId;
import dk.sporskifte.model.RecordQuestion;
import dk.sporskifte.model.RecordReceipt;
import dk.sporskifte.model.RecordVersion;
import dk.sporskifte.model.RecordVersion.Act;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.SystemActor;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.testkit.Proves;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RecordStoreTest {
  private static final RecordForm FORM =
      new RecordForm(
          "Vejledning",
          List.of(
              new Line("text", "Tekst", "LONG_TEXT", List.of()),
              new Line("theme", "Tema", "ONE_OF", List.of(new Label("ABSENCE", "Skolefravær")))),
          List.of(new Label("KEPT", "Gældende")));

  private final UserActor caseworker = KOGE.user(Role.CASEWORKER);

  @Test
  void a_record_is_found_as_it_was_kept_and_saved() {
    KeptRecord kept = add(record(Role.CASEWORKER), Map.of("text", List.of("Æble", "pære")));

    assertThat(find(caseworker, kept)).contains(kept);
    KeptRecord closed =
        kept.closed(new RecordClosing("Erstattet", caseworker.user(), CLOCK.instant()));
    KOGE.run(
        caseworker,
        s ->
            s.records()
                .save(closed, version(closed, 2, Act.CLOSED, Map.of("text", List.of("Ny")))));

    assertThat(find(caseworker, kept)).map(KeptRecord::version).contains(2);
    assertThat(find(caseworker, kept)).map(KeptRecord::closing).contains(closed.closing());
    List<RecordVersion> versions = KOGE.listed(caseworker, s -> s.records().versions(kept.id()));
    assertThat(versions).extracting(RecordVersion::version).containsExactly(2, 1);
    assertThat(versions.get(1).content()).containsEntry("text", List.of("Æble", "pære"));
    assertThat(versions.get(1).form()).isEqualTo(FORM);
  }

  @Test
  void the_clock_learns_what_is_out_of_use_and_reads_no_record() {
    Map<String, List<String>> content = Map.of("theme", List.of("ABSENCE"));
    KeptRecord kept = add(record(Role.CASEWORKER), content);
    assertThat(outOfUse(kept)).doesNotContain("ABSENCE");
    assertThat(KOGE.listed(caseworker, s -> s.records().current(kept.template())))
        .anyMatch(v -> v.record().equals(kept.id()));

    KOGE.listed(caseworker, s -> s.records().current(kept.template())).stream()
        .filter(v -> v.content().containsKey("theme") && v.act() != Act.CLOSED)
        .map(v -> KOGE.found(caseworker, s -> s.records().find(v.record())).orElseThrow())
        .forEach(open -> close(open, content));

    assertThat(outOfUse(kept)).contains("ABSENCE");
    assertThat(KOGE.listed(SystemActor.CLOCK, s -> s.records().current(kept.template()))).isEmpty();
  }

  private List<String> outOfUse(KeptRecord kept) {
    return KOGE.listed(
        SystemActor.CLOCK, s -> List.copyOf(s.records().outOfUse(kept.template(), "theme")));
  }

  private void close(KeptRecord open, Map<String, List<String>> content) {
    KeptRecord closed =
        open.closed(new RecordClosing("Udgået", caseworker.user(), CLOCK.instant()));
    KOGE.run(
        caseworker,
        s -> s.records().save(closed, version(closed, open.version() + 1, Act.CLOSED, content)));
  }

  @Test
  void a_record_about_no_case_is_read_by_its_readers_its_maker_and_whom_it_asks() {
    UserActor asked = KOGE.user(Role.TRIAGE);
    KeptRecord kept = add(asking(record(Role.LEADER), asked), Map.of());

    assertThat(find(KOGE.user(Role.LEADER), kept)).isPresent();
    assertThat(find(caseworker, kept)).isPresent();
    assertThat(find(asked, kept)).isPresent();
    assertThat(find(KOGE.user(Role.TRIAGE), kept)).isEmpty();
    assertThat(find(KOGE.user(Role.PARTNER), kept)).isEmpty();
  }

  @Test
  void a_record_is_changed_by_those_who_keep_it_its_maker_and_whom_it_asks_and_no_other_reader() {
    UserActor asked = KOGE.user(Role.TRIAGE);
    UserActor maker = KOGE.user(Role.SECRETARIAT);
    KeptRecord kept =
        record(
            "vejledning",
            Optional.empty(),
            "Titel",
            asking(record(), asked).asked(),
            maker,
            Role.PARTNER,
            Role.CASEWORKER);
    KOGE.run(maker, s -> s.records().add(kept, version(kept, 1, Act.CREATED, Map.of())));

    UserActor reader = KOGE.user(Role.PARTNER);
    assertThat(find(reader, kept)).isPresent();
    assertThat(KOGE.refusal(reader, s -> move(s, kept, 2)).kind()).isEqualTo(Refusal.Kind.STALE);
    assertThat(find(caseworker, kept)).contains(kept);

    int version = 1;
    for (UserActor keeper : List.of(maker, asked, caseworker)) {
      KeptRecord before = find(keeper, kept).orElseThrow();
      int next = ++version;
      KOGE.run(keeper, s -> move(s, before, next));
      assertThat(find(caseworker, kept)).map(KeptRecord::version).contains(next);
    }
  }

  private static void move(Stores stores, KeptRecord record, int next) {
    KeptRecord moved = record.movedTo("APPROVED", record.createdBy(), CLOCK.instant());
    stores.records().save(moved, version(moved, next, Act.MOVED_ON, Map.of()));
  }

  @Test
  @Proves("LAW-08")
  void a_record_about_a_case_is_read_by_readers_who_see_the_case() {
    CaseFile file = Given.openCase(KOGE, caseworker);
    UserActor secretary = KOGE.user(Role.SECRETARIAT);
    UserActor partner = KOGE.user(Role.PARTNER);
    KOGE.run(caseworker, s -> s.access().grant(Given.grant(file, secretary.id())));
    KOGE.run(caseworker, s -> s.access().grant(Given.grant(file, partner.id())));

    KeptRecord kept = add(about(file, Role.CASEWORKER, Role.SECRETARIAT), Map.of());

    assertThat(find(caseworker, kept)).isPresent();
    assertThat(find(secretary, kept)).isPresent();
    assertThat(find(partner, kept)).isEmpty();
    assertThat(find(KOGE.user(Role.CASEWORKER), kept)).isEmpty();
    assertThat(KOGE.listed(partner, s -> s.records().versions(kept.id()))).isEmpty();
    UserActor other = KOGE.user(Role.CASEWORKER);
    KeptRecord intruding = about(file, other, Role.CASEWORKER);
    assertThat(
            KOGE.refusal(
                    other,
                    s -> s.records().add(intruding, version(intruding, 1, Act.CREATED, Map.of())))
                .kind())
        .isEqualTo(Refusal.Kind.FORBIDDEN);
  }

  @Test
  @Proves("HEL-20")
  void special_categories_are_given_to_those_alone_who_coordinate() {
    CaseFile file = Given.openCase(KOGE, caseworker);
    UserActor secretary = KOGE.user(Role.SECRETARIAT);
    KOGE.run(caseworker, s -> s.access().grant(Given.grant(file, secretary.id())));
    KeptRecord kept = add(about(file, Role.CASEWORKER, Role.SECRETARIAT), Map.of());
    Map<String, List<String>> health = Map.of("health", List.of("Sover ikke"));
    KOGE.run(caseworker, s -> s.records().addSpecial(kept.id(), 1, health));

    assertThat(special(caseworker, kept)).isEqualTo(health);
    assertThat(special(secretary, kept)).isEmpty();
    assertThat(KOGE.refusal(secretary, s -> s.records().addSpecial(kept.id(), 2, health)).kind())
        .isEqualTo(Refusal.Kind.FORBIDDEN);
  }

  @Test
  void words_are_found_in_any_of_their_forms_and_titles_from_their_beginning() {
    String own = "Emne" + TestTenant.id();
    KeptRecord kept =
        add(
            titled(own, Role.CASEWORKER),
            Map.of("text", List.of("Bekymrende samtaler"), "theme", List.of("ABSENCE")));

    assertThat(titles(own, "samtale")).containsExactly(own);
    assertThat(titles(own, "cykel samtale")).isEmpty();
    assertThat(titles(own, "skolefravær")).containsExactly(own);
    assertThat(titles(own, own.substring(0, 12))).containsExactly(own);
    assertThat(titles(own, "100 %")).isEmpty();
    assertThat(find(caseworker, kept)).isPresent();
  }

  @Test
  void a_list_goes_on_where_its_page_ended() {
    String template = "liste-" + TestTenant.id();
    KeptRecord first = add(of(template), Map.of());
    CLOCK.advance(Duration.ofMinutes(1));
    KeptRecord second = add(of(template), Map.of());
    CLOCK.advance(Duration.ofMinutes(1));
    KeptRecord third = add(of(template), Map.of());

    Page<KeptRecord> page = list(template, new PageRequest(Optional.empty(), 2));
    Page<KeptRecord> rest = list(template, new PageRequest(page.next(), 2));

    assertThat(page.items()).extracting(KeptRecord::id).containsExactly(third.id(), second.id());
    assertThat(rest.items()).extracting(KeptRecord::id).containsExactly(first.id());
    assertThat(rest.next()).isEmpty();
  }

  @Test
  @Proves("KOG-21")
  void files_come_back_byte_by_byte_to_those_who_read_the_record() {
    KeptRecord kept = add(record(Role.CASEWORKER), Map.of());
    RecordFile file =
        new RecordFile(
            TestTenant.id(),
            kept.id(),
            "Notat.pdf",
            "application/pdf",
            3,
            "abc",
            caseworker.user(),
            CLOCK.instant());
    byte[] content = {0, (byte) 0xff, 7};
    KOGE.run(caseworker, s -> s.records().add(file, content));

    assertThat(KOGE.listed(caseworker, s -> s.records().files(kept.id()))).containsExactly(file);
    assertThat(KOGE.found(caseworker, s -> s.records().content(kept.id(), file.id())))
        .hasValue(content);
    UserActor partner = KOGE.user(Role.PARTNER);
    assertThat(KOGE.listed(partner, s -> s.records().files(kept.id()))).isEmpty();
    assertThat(KOGE.found(partner, s -> s.records().content(kept.id(), file.id()))).isEmpty();
  }

  @Test
  void somebody_reads_a_version_once() {
    KeptRecord kept = add(record(Role.CASEWORKER), Map.of());
    RecordReceipt receipt = new RecordReceipt(kept.id(), caseworker.user(), 1, CLOCK.instant());
    KOGE.run(caseworker, s -> s.records().add(receipt));
    KOGE.run(caseworker, s -> s.records().add(receipt));

    assertThat(KOGE.listed(caseworker, s -> s.records().receipts(kept.id(), 1)))
        .containsExactly(receipt);
    assertThat(KOGE.listed(caseworker, s -> s.records().receipts(kept.id(), 2))).isEmpty();
  }

  private KeptRecord add(KeptRecord record, Map<String, List<String>> content) {
    KOGE.run(caseworker, s -> s.records().add(record, version(record, 1, Act.CREATED, content)));
    return record;
  }

  private Optional<KeptRecord> find(UserActor actor, KeptRecord record) {
    return KOGE.found(actor, s -> s.records().find(record.id()));
  }

  private static Map<String, List<String>> special(UserActor actor, KeptRecord record) {
    return KOGE.ask(actor, s -> s.records().special(record.id(), 3));
  }

  private List<String> titles(String own, String text) {
    return KOGE
        .ask(
            caseworker,
            s ->
                s.records()
                    .list(
                        new Wanted(Optional.empty(), Optional.empty(), Optional.of(text), true),
                        new PageRequest(Optional.empty(), 100)))
        .items()
        .stream()
        .map(KeptRecord::title)
        .filter(own::equals)
        .toList();
  }

  private Page<KeptRecord> list(String template, PageRequest page) {
    return KOGE.ask(
        caseworker,
        s ->
            s.records()
                .list(
                    new Wanted(
                        Optional.empty(), Optional.of(Set.of(template)), Optional.empty(), false),
                    page));
  }

  private KeptRecord record(Role... readers) {
    return record("vejledning", Optional.empty(), "Titel", Optional.empty(), caseworker, readers);
  }

  private KeptRecord of(String template) {
    return record(
        template, Optional.empty(), "Titel", Optional.empty(), caseworker, Role.CASEWORKER);
  }

  private KeptRecord titled(String title, Role... readers) {
    return record("vejledning", Optional.empty(), title, Optional.empty(), caseworker, readers);
  }

  private KeptRecord about(CaseFile file, Role... readers) {
    return about(file, caseworker, readers);
  }

  private KeptRecord about(CaseFile file, UserActor maker, Role... readers) {
    return record(
        "behovsprofil", Optional.of(file.id()), "Behov", Optional.empty(), maker, readers);
  }

  private KeptRecord asking(KeptRecord record, UserActor asked) {
    return record(
        record.template(),
        Optional.empty(),
        record.title(),
        Optional.of(RecordQuestion.to("SSP", asked.posts().get(0).id(), LocalDate.of(2026, 3, 9))),
        caseworker,
        record.readers().toArray(Role[]::new));
  }

  private static KeptRecord record(
      String template,
      Optional<CaseId> file,
      String title,
      Optional<RecordQuestion> asked,
      UserActor maker,
      Role... readers) {
    return new KeptRecord(
        new RecordId(TestTenant.id()),
        template,
        file,
        Optional.empty(),
        title,
        "KEPT",
        Set.of(readers),
        Set.of(Role.CASEWORKER),
        Set.of(),
        Set.of(),
        asked,
        Optional.of(LocalDate.of(2027, 3, 2)),
        Optional.empty(),
        maker.user(),
        CLOCK.instant(),
        maker.user(),
        CLOCK.instant(),
        1);
  }

  private static RecordVersion version(
      KeptRecord record, int number, Act act, Map<String, List<String>> content) {
    return new RecordVersion(
        record.id(),
        number,
        act,
        record.state(),
        "",
        record.changedBy(),
        record.changedAt(),
        new MunicipalityCode("259"),
        "SSP Køge 2015",
        "1",
        FORM,
        content);
  }
}
