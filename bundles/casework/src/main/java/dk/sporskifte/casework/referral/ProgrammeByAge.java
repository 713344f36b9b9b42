package dk.sporskifte.casework.referral;

import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.way.Known;
import dk.sporskifte.municipality.spi.Programme;
import dk.sporskifte.municipality.spi.WayOfWorking;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which programme a referral is for. Nobody is turned away by age: the entry rule proposes. */
final class ProgrammeByAge {
  private ProgrammeByAge() {}

  /** The one asked for; else the one of that age, first the one whose forum takes referrals up. */
  static Outcome<Programme> of(
      WayOfWorking way, Optional<String> asked, LocalDate born, LocalDate today) {
    return asked
        .map(id -> Known.programme(way, id))
        .orElseGet(() -> Outcome.done(byAge(way, born, today)));
  }

  private static Programme byAge(WayOfWorking way, LocalDate born, LocalDate today) {
    List<Programme> takingReferralsUpFirst =
        way.programmes().stream()
            .sorted(
                Comparator.comparing(
                    (Programme p) -> !p.forum().equals(way.intake().takeUp().forum())))
            .toList();
    return takingReferralsUpFirst.stream()
        .filter(p -> p.ages().covers(born, today))
        .findFirst()
        .orElse(takingReferralsUpFirst.get(0));
  }
}
