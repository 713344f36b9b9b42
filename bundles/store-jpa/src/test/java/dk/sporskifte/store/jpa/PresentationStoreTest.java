package dk.sporskifte.store.jpa;

import static dk.sporskifte.store.jpa.TestTenant.CLOCK;
import static dk.sporskifte.store.jpa.TestTenant.KOGE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.model.AgendaItem;
import dk.sporskifte.model.AgendaItemId;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.Meeting;
import dk.sporskifte.model.MeetingId;
import dk.sporskifte.model.Presentation;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.testkit.Proves;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PresentationStoreTest {
  private UserActor coordinator;
  private UserActor presenter;
  private CaseFile file;
  private Presentation presentation;

  @BeforeEach
  void admit_a_presenter() {
    coordinator = KOGE.user(Role.CASEWORKER);
    presenter = KOGE.user();
    file = Given.openCase(KOGE, coordinator);
    Meeting meeting =
        new Meeting(
            new MeetingId(TestTenant.id()),
            "ssp-plus-moede",
            CLOCK.instant(),
            "Rådhuset",
            false,
            Meeting.State.PLANNED,
            Optional.empty(),
            1);
    AgendaItem item =
        new AgendaItem(
            new AgendaItemId(TestTenant.id()), meeting.id(), file.id(), 1, Optional.empty(), 1);
    presentation =
        new Presentation(
            TestTenant.id(),
            item.id(),
            presenter.user(),
            "",
            CLOCK.instant(),
            CLOCK.instant().plus(Duration.ofHours(8)),
            Optional.empty(),
            1);
    KOGE.run(
        coordinator,
        s -> {
          s.meetings().add(meeting);
          s.meetings().add(item);
          s.meetings().add(presentation);
        });
  }

  @Test
  @Proves("HEL-37")
  void a_presenter_sees_own_text_and_the_item_and_nothing_else() {
    KOGE.run(presenter, s -> s.meetings().save(presentation.saying("Jeg kender ham fra klubben")));

    assertThat(KOGE.listed(presenter, s -> s.meetings().presentationsOfActor(CLOCK.instant())))
        .singleElement()
        .satisfies(p -> assertThat(p.text()).isEqualTo("Jeg kender ham fra klubben"));
    assertThat(KOGE.found(presenter, s -> s.meetings().item(presentation.item()))).isPresent();
    assertThat(KOGE.found(presenter, s -> s.cases().find(file.id()))).isEmpty();
    assertThat(KOGE.found(presenter, s -> s.people().find(file.person()))).isEmpty();
  }

  @Test
  @Proves("HEL-37")
  void a_presenter_who_leaves_sees_nothing_from_then_on() {
    Presentation left = presentation.left(CLOCK.instant());

    Presentation answered =
        KOGE.found(
                presenter,
                s -> {
                  s.meetings().save(left);
                  return s.meetings().presentation(presentation.id());
                })
            .orElseThrow();

    assertThat(answered.leftAt()).contains(CLOCK.instant());
    assertThat(answered.version()).isEqualTo(2);
    assertThat(KOGE.found(presenter, s -> s.meetings().presentation(presentation.id()))).isEmpty();
    assertThat(KOGE.listed(presenter, s -> s.meetings().presentationsOfActor(CLOCK.instant())))
        .isEmpty();
    assertThat(KOGE.found(presenter, s -> s.meetings().item(presentation.item()))).isEmpty();
    assertThat(KOGE.found(coordinator, s -> s.meetings().presentation(presentation.id())))
        .contains(answered);
  }

  @Test
  void a_presentation_is_over_when_its_time_is() {
    CLOCK.set(presentation.until());

    assertThat(KOGE.found(presenter, s -> s.meetings().presentation(presentation.id()))).isEmpty();
    assertThat(KOGE.found(coordinator, s -> s.meetings().presentation(presentation.id())))
        .isPresent();
  }

  @Test
  void leaving_in_an_old_version_is_stale_and_others_end_nothing() {
    KOGE.run(presenter, s -> s.meetings().save(presentation.saying("Mere")));
    UserActor stranger = KOGE.user(Role.CASEWORKER);
    Presentation left = presentation.left(CLOCK.instant());

    assertThat(KOGE.refusal(presenter, s -> s.meetings().save(left))).isEqualTo(Refusal.stale());
    assertThat(KOGE.refusal(stranger, s -> s.meetings().save(left))).isEqualTo(Refusal.stale());
    assertThat(KOGE.found(presenter, s -> s.meetings().presentation(presentation.id())))
        .isPresent();
  }
}
