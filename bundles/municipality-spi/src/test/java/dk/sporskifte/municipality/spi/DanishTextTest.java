package dk.sporskifte.municipality.spi;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.model.AgeSpan;
import dk.sporskifte.model.IntakeChannel;
import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DanishTextTest {
  @Test
  void names_months() {
    assertThat(DanishText.on(LocalDate.of(2026, 5, 1))).isEqualTo("den 1. maj 2026");
    assertThat(DanishText.on(LocalDate.of(2026, 10, 31))).isEqualTo("den 31. oktober 2026");
  }

  @ParameterizedTest
  @CsvSource({
    "P1D, hver dag",
    "P10D, hver 10. dag",
    "P7D, hver uge",
    "P28D, hver 4. uge",
    "P1M, hver måned",
    "P3M, hver 3. måned",
    "P12M, hvert år",
    "P2Y, hvert 2. år",
    "P1Y6M, hver 18. måned"
  })
  void counts_periods(Period period, String text) {
    assertThat(DanishText.every(period)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          P16Y   | P25Y | fra 16 år, indtil den unge fylder 25 år
          P0Y    | P23Y | indtil den unge fylder 23 år
          P17Y6M | P26Y | fra 17½ år, indtil den unge fylder 26 år
          P17Y3M | P26Y | fra 17 år og 3 måneder, indtil den unge fylder 26 år
          """)
  void tells_ages(Period from, Period until, String text) {
    assertThat(DanishText.ages(new AgeSpan(from, until))).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "P-6M, 6 måneder før",
    "P-14D, 2 uger før",
    "P0D, på dagen",
    "P1D, 1 dag efter",
    "P1M, 1 måned efter"
  })
  void tells_how_far_before_or_after(Period offset, String text) {
    assertThat(DanishText.from(offset)).isEqualTo(text);
  }

  @ParameterizedTest
  @EnumSource(IntakeChannel.class)
  void names_every_channel_in_danish(IntakeChannel channel) {
    assertThat(DanishText.by(channel)).isNotBlank().doesNotContain(channel.name());
  }
}
