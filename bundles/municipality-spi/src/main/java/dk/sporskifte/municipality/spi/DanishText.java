package dk.sporskifte.municipality.spi;

import dk.sporskifte.model.AgeSpan;
import dk.sporskifte.model.IntakeChannel;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates, periods and ages as a Danish caseworker reads them. */
final class DanishText {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.forLanguageTag("da-DK"));

  private DanishText() {}

  /** {@code den 2. marts 2026}. */
  static String on(LocalDate day) {
    return "den " + day(day);
  }

  /** {@code 2. marts 2026}. */
  static String day(LocalDate day) {
    return DAY.format(day);
  }

  /** As a sentence begins. */
  static String sentence(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** {@code hver 3. måned}, {@code hver uge}. */
  static String every(Period period) {
    if (period.getDays() == 0) {
      return period.toTotalMonths() % 12 == 0
          ? every((int) period.toTotalMonths() / 12, "hvert", "år")
          : every((int) period.toTotalMonths(), "hver", "måned");
    }
    return period.getDays() % 7 == 0
        ? every(period.getDays() / 7, "hver", "uge")
        : every(period.getDays(), "hver", "dag");
  }

  private static String every(int count, String each, String unit) {
    return count == 1 ? each + " " + unit : each + " " + count + ". " + unit;
  }

  /** {@code 3 måneder}, {@code 10 dage}. */
  static String lasting(Period period) {
    long months = period.toTotalMonths();
    String whole = months == 1 ? "1 måned" : months + " måneder";
    String days = period.getDays() == 1 ? "1 dag" : period.getDays() + " dage";
    if (months == 0) {
      return days;
    }
    return period.getDays() == 0 ? whole : whole + " og " + days;
  }

  /** {@code fra 17½ år, indtil den unge fylder 25 år}. */
  static String ages(AgeSpan ages) {
    String until = "indtil den unge fylder " + age(ages.until());
    return ages.from().isZero() ? until : "fra " + age(ages.from()) + ", " + until;
  }

  /** {@code 6 måneder før}, {@code på dagen}, {@code 1 dag efter}. */
  static String from(Period offset) {
    if (offset.isZero()) {
      return "på dagen";
    }
    Period length = offset.isNegative() ? offset.negated() : offset;
    return length(length) + (offset.isNegative() ? " før" : " efter");
  }

  private static String length(Period length) {
    if (length.getDays() == 0) {
      return counted((int) length.toTotalMonths(), "måned", "måneder");
    }
    return length.getDays() % 7 == 0
        ? counted(length.getDays() / 7, "uge", "uger")
        : counted(length.getDays(), "dag", "dage");
  }

  private static String counted(int count, String one, String many) {
    return count + " " + (count == 1 ? one : many);
  }

  /** {@code 17½ år}. */
  static String age(Period age) {
    long months = age.toTotalMonths();
    return switch ((int) (months % 12)) {
      case 0 -> months / 12 + " år";
      case 6 -> months / 12 + "½ år";
      default -> months / 12 + " år og " + months % 12 + " måneder";
    };
  }

  static String by(IntakeChannel channel) {
    return switch (channel) {
      case FORM -> "Indstilling med indstillingsskema";
      case MAIL -> "Indstilling med mail";
      case PHONE -> "Indstilling med telefon";
      case SELF -> "Den unge henvender sig selv";
      case PARTNER -> "Indstilling fra samarbejdspartner";
      case MEETING -> "Indstilling på et møde";
      case FEED -> "Besked fra en myndigheds system";
      case OUTREACH -> "Opsøgende arbejde";
      case CITIZEN -> "Henvendelse fra en borger";
    };
  }
}
