package dk.sporskifte.feeds.jobcentre;

import dk.sporskifte.model.Source;
import dk.sporskifte.municipality.spi.FeedRules;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The lists that hold where a municipality has none of its own. Names follow employment law, which
 * changes in these years; benefits for the sick are left out, since they tell of health (LAW-09).
 */
final class UsualCodes {
  private static final LocalDate LONG_SINCE = LocalDate.of(2014, 1, 1);

  /** Kontanthjælpsreformen: one benefit in place of two, and other groups. */
  private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

  private static final List<FeedRules.Code> ALL =
      Stream.of(
              since(LONG_SINCE, "benefitCode", "KONTANTHJAELP", "Kontanthjælp"),
              until(REFORM, "benefitCode", "UDDANNELSESHJAELP", "Uddannelseshjælp"),
              since(LONG_SINCE, "benefitCode", "DAGPENGE", "Arbejdsløshedsdagpenge"),
              since(LONG_SINCE, "benefitCode", "SU", "Statens uddannelsesstøtte"),
              since(LONG_SINCE, "benefitCode", "INGEN", "Ingen ydelse"),
              since(LONG_SINCE, "readinessCode", "JOBPARAT", "Jobparat"),
              since(LONG_SINCE, "readinessCode", "AKTIVITETSPARAT", "Aktivitetsparat"),
              until(REFORM, "readinessCode", "UDDANNELSESPARAT", "Uddannelsesparat"),
              since(LONG_SINCE, "offerCode", "VEJLEDNING", "Vejledning og opkvalificering"),
              since(LONG_SINCE, "offerCode", "PRAKTIK", "Virksomhedspraktik"),
              since(LONG_SINCE, "offerCode", "LOENTILSKUD", "Ansættelse med løntilskud"),
              since(LONG_SINCE, "offerCode", "NYTTEINDSATS", "Nytteindsats"),
              since(LONG_SINCE, "offerCode", "MENTOR", "Mentor"),
              since(LONG_SINCE, "offerCode", "FRITIDSJOB", "Fritidsjob"))
          .toList();

  private UsualCodes() {}

  static List<FeedRules.Code> of(String field) {
    return ALL.stream().filter(code -> code.field().equals(field)).toList();
  }

  private static FeedRules.Code since(LocalDate from, String field, String code, String name) {
    return new FeedRules.Code(field, code, name, from, Optional.empty(), source(name));
  }

  private static FeedRules.Code until(LocalDate end, String field, String code, String name) {
    return new FeedRules.Code(field, code, name, LONG_SINCE, Optional.of(end), source(name));
  }

  private static Source source(String name) {
    return new Source("LAW-09", name, "docs/integrating.md");
  }
}
