package dk.sporskifte.casework.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.view.AgendaMark;
import dk.sporskifte.casework.korsbaek.Expect;
import dk.sporskifte.casework.korsbaek.Korsbaek;
import dk.sporskifte.model.LegalBasis;
import dk.sporskifte.model.MeetingId;
import dk.sporskifte.model.UserActor;
import org.junit.jupiter.api.Test;

class WatchedAgendaTest {
  private final MondayMeeting monday = new MondayMeeting();
  private final Korsbaek korsbaek = monday.korsbaek;
  private final WatchedAgendas watched = new WatchedAgendas(korsbaek.audited);

  @Test
  void an_agenda_that_is_the_same_is_looked_after_without_a_trace() {
    AgendaMark first = mark(korsbaek.caseworker);
    long before = traces();

    for (int look = 0; look < 150; look++) {
      assertThat(mark(korsbaek.caseworker)).isEqualTo(first);
    }

    assertThat(traces()).isEqualTo(before);
  }

  @Test
  void what_somebody_is_shown_now_and_not_before_is_another_mark_for_them_alone() {
    AgendaMark ofPolice = mark(korsbaek.police);
    AgendaMark ofCaseworker = mark(korsbaek.caseworker);

    monday.basis(monday.item, monday.police, LegalBasis.RPL115_SSP).orThrow();

    assertThat(mark(korsbaek.police)).isNotEqualTo(ofPolice);
    assertThat(mark(korsbaek.caseworker)).isNotEqualTo(ofCaseworker);
    assertThat(mark(korsbaek.police)).isNotEqualTo(mark(korsbaek.caseworker));
  }

  @Test
  void whoever_has_no_place_at_the_meeting_is_told_nothing_and_it_is_written_down() {
    MeetingId nowhere = new MeetingId(korsbaek.ids.next());

    Expect.notFound(watched.mark(korsbaek.tenant, korsbaek.caseworker, nowhere));

    assertThat(korsbaek.store.audit(korsbaek.tenant.key()))
        .filteredOn(e -> e.useCase().equals("WatchingAgenda.mark"))
        .hasSize(1)
        .allSatisfy(e -> assertThat(e.objects()).contains(nowhere.value()));
  }

  private AgendaMark mark(UserActor actor) {
    return watched.mark(korsbaek.tenant, actor, monday.meeting.id()).orThrow();
  }

  private long traces() {
    return korsbaek.store.audit(korsbaek.tenant.key()).size();
  }
}
