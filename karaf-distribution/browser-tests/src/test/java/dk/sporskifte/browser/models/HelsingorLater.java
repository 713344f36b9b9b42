package dk.sporskifte.browser.models;

import dk.sporskifte.municipality.spi.Intake;
import dk.sporskifte.municipality.spi.LeavingRule;
import dk.sporskifte.municipality.spi.Municipality;
import dk.sporskifte.municipality.spi.Programme;
import dk.sporskifte.municipality.spi.TakeUp;
import dk.sporskifte.municipality.spi.WayOfWorking;
import dk.sporskifte.tenants.helsingor.Helsingor;
import java.time.Period;

/**
 * Helsingør, were its cases taken up a fortnight sooner, all by one forum, and grown out of with
 * more notice.
 */
public final class HelsingorLater implements Municipality {
  @Override
  public WayOfWorking wayOfWorking() {
    WayOfWorking own = new Helsingor().wayOfWorking();
    TakeUp takeUp = own.intake().takeUp();
    return own.toBuilder()
        .version("2")
        .programmes(own.programmes().stream().map(HelsingorLater::otherwise).toList())
        .intake(
            new Intake(
                own.intake().channels(),
                new TakeUp.AtNextMeeting(
                    takeUp.forum(),
                    Period.ofDays(14),
                    "Senest 14 dage efter indstillingen",
                    takeUp.source()),
                own.intake().form(),
                own.intake().presenting()))
        .build();
  }

  private static Programme otherwise(Programme programme) {
    LeavingRule leaving = programme.onLeaving();
    return Programme.of(programme.id(), programme.name(), programme.ages(), programme.source())
        .participation(programme.participation())
        .forum("ssp")
        .entry(programme.entry())
        .onLeaving(new LeavingRule(Period.ofMonths(20), leaving.text(), leaving.source()))
        .build();
  }
}
