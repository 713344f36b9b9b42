package dk.sporskifte.municipality.spi;

import static dk.sporskifte.municipality.spi.Korsbaek.SOURCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.sporskifte.municipality.spi.TakeUp.Due;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TakeUpTest {
  private static final LocalDate RECEIVED = LocalDate.of(2026, 1, 30);
  private static final Cadence MONDAYS = new Cadence.Weekly(1, DayOfWeek.MONDAY, "Hver mandag");

  private final TakeUp atNextMeeting =
      new TakeUp.AtNextMeeting("moede", Period.ofDays(28), "Næste møde", SOURCE);
  private final TakeUp byCadence = new TakeUp.ByCadence("moede", MONDAYS, "Næste mandag", SOURCE);

  @ParameterizedTest(name = "meetings on {0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          2026-02-02            | 2026-02-02 | Tages op på næste møde den 2. februar 2026
          2026-02-20 2026-02-09 | 2026-02-09 | Tages op på næste møde den 9. februar 2026
          2026-02-27            | 2026-02-27 | Tages op på næste møde den 27. februar 2026
          2026-02-28            | 2026-02-27 | Fristen er den 27. februar 2026, og intet møde er planlagt inden da: der bør indkaldes til et ekstra møde
          2026-01-30            | 2026-02-27 | Fristen er den 27. februar 2026, og intet møde er planlagt inden da: der bør indkaldes til et ekstra møde
          -                     | 2026-02-27 | Fristen er den 27. februar 2026, og intet møde er planlagt inden da: der bør indkaldes til et ekstra møde
          """)
  void at_the_next_meeting_but_never_later_than_the_ceiling(
      String meetings, LocalDate due, String reason) {
    Due found = atNextMeeting.due(RECEIVED, dates(meetings));
    assertThat(found.date()).isEqualTo(due);
    assertThat(found.reason()).isEqualTo(reason);
    assertThat(found.meeting().isPresent()).isEqualTo(reason.startsWith("Tages op"));
  }

  @Test
  void by_cadence_at_the_next_planned_meeting_however_far() {
    Due found = byCadence.due(RECEIVED, dates("2026-01-29 2026-04-13"));
    assertThat(found.date()).isEqualTo("2026-04-13");
    assertThat(found.meeting()).hasValue(LocalDate.of(2026, 4, 13));
  }

  @Test
  void by_cadence_on_the_next_meeting_day_while_none_is_planned() {
    Due found = byCadence.due(RECEIVED, List.of());
    assertThat(found.date()).isEqualTo("2026-02-02");
    assertThat(found.meeting()).isEmpty();
    assertThat(found.reason()).contains("den 2. februar 2026");
  }

  @Test
  void a_take_up_that_gives_no_date_is_refused() {
    Cadence asNeeded = new Cadence.AsNeeded("Efter behov");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TakeUp.ByCadence("moede", asNeeded, "Efter behov", SOURCE));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TakeUp.AtNextMeeting("moede", Period.ZERO, "Næste", SOURCE));
  }

  private static List<LocalDate> dates(String meetings) {
    return Stream.ofNullable(meetings)
        .flatMap(m -> Stream.of(m.split(" ")))
        .map(LocalDate::parse)
        .toList();
  }
}
