package dk.sporskifte.casework.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.casework.api.ReceivingFeedMessage.Reception;
import dk.sporskifte.casework.api.TaskFilter;
import dk.sporskifte.casework.api.view.InboxSummary;
import dk.sporskifte.casework.korsbaek.AReferral;
import dk.sporskifte.casework.korsbaek.Expect;
import dk.sporskifte.casework.korsbaek.Korsbaek;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.FeedMessage;
import dk.sporskifte.model.InboxLine;
import dk.sporskifte.model.InboxLineId;
import dk.sporskifte.model.Person;
import dk.sporskifte.model.Task;
import dk.sporskifte.testkit.Proves;
import dk.sporskifte.testkit.SyntheticPeople;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReceivingTest {
  private final Korsbaek korsbaek = Korsbaek.plusBesideOrdinary();
  private final Person emil = SyntheticPeople.person(3, LocalDate.of(2009, 2, 14));
  private final LinesTriagedByPeople inbox = new LinesTriagedByPeople(korsbaek.audited);

  @Test
  @Proves("LAW-14")
  void a_list_lands_in_the_inbox_of_triage_and_opens_nothing() {
    APoliceList list = new APoliceList(korsbaek);
    list.line(APoliceList.withCpr(emil));
    list.quarantined(APoliceList.withoutCpr(emil), "CHARGED", "E07");

    assertThat(list.arrive()).isEqualTo(Reception.STORED);

    assertThat(lines()).extracting(InboxSummary::recordNo).containsExactlyInAnyOrder(1, 2);
    assertThat(korsbaek.store.all(korsbaek.tenant.key(), CaseFile.class)).isEmpty();
    assertThat(
            korsbaek
                .tasks
                .open(korsbaek.tenant, korsbaek.triage, TaskFilter.ofMine(), PageRequest.first())
                .orThrow()
                .items())
        .singleElement()
        .satisfies(
            t -> {
              assertThat(t.task().kind()).isEqualTo(Task.Kind.TRIAGE);
              assertThat(t.task().text()).contains("2 linjer, heraf 1 i karantæne");
              assertThat(t.task().due()).isEqualTo("2026-03-09");
            });
    Expect.notAllowed(
        inbox.list(korsbaek.tenant, korsbaek.caseworker, Optional.empty(), PageRequest.first()));
  }

  @Test
  void the_same_message_is_stored_once() {
    APoliceList list = new APoliceList(korsbaek);
    list.line(APoliceList.withCpr(emil));

    assertThat(list.arrive()).isEqualTo(Reception.STORED);
    assertThat(list.arrive()).isEqualTo(Reception.REPEATED);
    assertThat(list.withHash("andet").arrive()).isEqualTo(Reception.OTHER_CONTENT);

    assertThat(korsbaek.store.all(korsbaek.tenant.key(), FeedMessage.class)).hasSize(1);
    assertThat(lines()).hasSize(1);
  }

  @Test
  void a_known_cpr_number_is_matched_and_shows_triage_who_it_is() {
    korsbaek.refer(AReferral.in(korsbaek).of(emil));
    APoliceList list = new APoliceList(korsbaek);
    InboxLineId known = list.line(APoliceList.withCpr(emil));
    InboxLineId unknown =
        list.line(APoliceList.withCpr(SyntheticPeople.person(5, LocalDate.of(2011, 1, 31))));
    list.arrive();

    assertThat(
            inbox
                .show(korsbaek.tenant, korsbaek.triage, known)
                .orThrow()
                .matched()
                .orElseThrow()
                .name())
        .isEqualTo(emil.name());
    assertThat(inbox.show(korsbaek.tenant, korsbaek.triage, unknown).orThrow().matched()).isEmpty();
  }

  @Test
  void a_list_names_whom_a_line_without_a_name_was_found_to_be_about() {
    korsbaek.refer(AReferral.in(korsbaek).of(emil));
    APoliceList list = new APoliceList(korsbaek);
    list.line(APoliceList.withCpr(emil));
    list.line(APoliceList.withCpr(SyntheticPeople.person(9, emil.born())));
    list.arrive();

    assertThat(lines())
        .extracting(InboxSummary::person)
        .containsExactlyInAnyOrder(emil.name(), "Født 14. februar 2009");
  }

  @Test
  @Proves("LAW-06")
  void a_list_tells_nothing_of_what_happened() {
    APoliceList list = new APoliceList(korsbaek);
    list.line(APoliceList.withCpr(emil));
    list.quarantined(APoliceList.withoutCpr(emil), "MET", "E04");
    list.arrive();

    assertThat(lines())
        .extracting(InboxSummary::person)
        .containsExactlyInAnyOrder("Født 14. februar 2009", emil.name());
    assertThat(lines().toString()).doesNotContain("2026-02-27");
    assertThat(lines())
        .filteredOn(l -> l.state() == InboxLine.State.QUARANTINED)
        .singleElement()
        .satisfies(l -> assertThat(l.problem()).contains("Kan ikke bruges, som den er"));
  }

  @Test
  void without_a_triage_post_nothing_is_taken_and_nothing_is_lost() {
    Korsbaek without = Korsbaek.withoutTriage();
    APoliceList list = new APoliceList(without);
    list.line(APoliceList.withCpr(emil));

    assertThatThrownBy(list::arrive).hasMessageContaining("no-triage-post");

    assertThat(without.store.all(without.tenant.key(), FeedMessage.class)).isEmpty();
  }

  @Test
  void what_could_not_be_read_is_kept_once() {
    MessagesIntoInbox feed = new MessagesIntoInbox(korsbaek.audited);
    var id = korsbaek.ids.next();

    assertThat(
            feed.quarantine(
                korsbaek.tenant,
                id,
                "police-list",
                "NSP",
                "abc",
                APoliceList.RAW,
                "E01",
                "Ulæselig"))
        .isEqualTo(Reception.STORED);
    assertThat(
            feed.quarantine(
                korsbaek.tenant,
                id,
                "police-list",
                "NSP",
                "abc",
                APoliceList.RAW,
                "E01",
                "Ulæselig"))
        .isEqualTo(Reception.REPEATED);
  }

  @Test
  void operators_count_lines_and_see_none() {
    APoliceList list = new APoliceList(korsbaek);
    list.line(APoliceList.withCpr(emil));
    list.quarantined(APoliceList.withoutCpr(emil), "MET", "E04");
    list.arrive();

    assertThat(new CountsWithoutPeople(korsbaek.store).counts(korsbaek.tenant))
        .isEqualTo(Map.of("police-list", Map.of("NEW", 1L, "QUARANTINED", 1L)));
  }

  private List<InboxSummary> lines() {
    return inbox
        .list(korsbaek.tenant, korsbaek.triage, Optional.empty(), PageRequest.first())
        .orThrow()
        .items();
  }
}
