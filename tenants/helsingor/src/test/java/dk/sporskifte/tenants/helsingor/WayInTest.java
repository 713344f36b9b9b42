package dk.sporskifte.tenants.helsingor;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.model.IntakeChannel;
import dk.sporskifte.municipality.spi.Intake;
import dk.sporskifte.municipality.spi.Seat;
import dk.sporskifte.municipality.spi.TakeUp.Due;
import dk.sporskifte.testkit.Proves;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WayInTest {
  private static final LocalDate RECEIVED = LocalDate.of(2026, 3, 2);

  private final Intake intake = WayIn.intake();

  @Proves({"HEL-03", "HEL-32", "C-HEL-03"})
  @ParameterizedTest(name = "{0} by {1}")
  @CsvSource({
    "FORM,    HEL-32",
    "MAIL,    HEL-32",
    "PHONE,   HEL-32",
    "CITIZEN, HEL-32",
    "SELF,    HEL-03",
    "PARTNER, C-HEL-03"
  })
  void anyone_may_refer_and_the_young_may_come_themselves(
      IntakeChannel channel, String requirement) {
    assertThat(intake.channels().get(channel).requirement()).isEqualTo(requirement);
  }

  @Proves({"HEL-36", "C-HEL-04"})
  @ParameterizedTest(name = "meetings on {0}: due {1}, at a meeting: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2026-03-10            | 2026-03-10 | yes
          2026-03-24 2026-03-10 | 2026-03-10 | yes
          2026-03-30            | 2026-03-30 | yes
          2026-03-31            | 2026-03-30 | no
          2026-03-02            | 2026-03-30 | no
          2026-02-24            | 2026-03-30 | no
                                | 2026-03-30 | no
          """)
  void a_referral_of_2_march_is_due_at_the_next_meeting_and_at_the_latest_after_28_days(
      String meetings, LocalDate due, String atMeeting) {
    Due found = intake.takeUp().due(RECEIVED, dates(meetings));
    assertThat(found.date()).isEqualTo(due);
    assertThat(found.meeting().isPresent()).isEqualTo(atMeeting.equals("yes"));
  }

  @Proves("HEL-36")
  @Test
  void an_extra_meeting_is_proposed_in_danish_when_none_falls_inside() {
    assertThat(intake.takeUp().due(RECEIVED, List.of()).reason())
        .contains("30. marts 2026")
        .contains("ekstra møde");
  }

  @Test
  void a_form_is_due_soon_and_the_referrer_has_a_seat_to_present_from() {
    assertThat(intake.form())
        .hasValueSatisfying(f -> assertThat(f.within().getDays()).isEqualTo(7));
    assertThat(intake.presenting()).isPresent();
    assertThat(SspPlusMeeting.forum().seats())
        .filteredOn(seat -> seat.type() == Seat.Type.PRESENTER)
        .hasSize(1);
  }

  private static List<LocalDate> dates(String meetings) {
    return Stream.ofNullable(meetings)
        .flatMap(m -> Stream.of(m.split(" ")))
        .map(LocalDate::parse)
        .toList();
  }
}
