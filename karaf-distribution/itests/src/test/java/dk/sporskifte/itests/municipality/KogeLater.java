package dk.sporskifte.itests.municipality;

import dk.sporskifte.municipality.spi.Intake;
import dk.sporskifte.municipality.spi.LeavingRule;
import dk.sporskifte.municipality.spi.Municipality;
import dk.sporskifte.municipality.spi.Programme;
import dk.sporskifte.municipality.spi.TakeUp;
import dk.sporskifte.municipality.spi.WayOfWorking;
import dk.sporskifte.tenants.koge.Koge;
import java.time.Period;

/** Køge, had it sixty days for a referral, and told 20 months ahead who grows out of it. */
public class KogeLater implements Municipality {
  public static final String VERSION = "3-later";
  public static final String STATEMENT = "Senest 60 dage efter modtagelsen";

  @Override
  public WayOfWorking wayOfWorking() {
    WayOfWorking own = new Koge().wayOfWorking();
    TakeUp takeUp = own.intake().takeUp();
    return own.toBuilder()
        .version(VERSION)
        .programmes(own.programmes().stream().map(KogeLater::lookingAhead).toList())
        .intake(
            new Intake(
                own.intake().channels(),
                new TakeUp.AtNextMeeting(
                    takeUp.forum(), Period.ofDays(60), STATEMENT, takeUp.source()),
                own.intake().form(),
                own.intake().presenting()))
        .build();
  }

  private static Programme lookingAhead(Programme programme) {
    LeavingRule leaving = programme.onLeaving();
    return Programme.of(programme.id(), programme.name(), programme.ages(), programme.source())
        .participation(programme.participation())
        .forum(programme.forum())
        .entry(programme.entry())
        .onLeaving(new LeavingRule(Period.ofMonths(20), leaving.text(), leaving.source()))
        .build();
  }
}
