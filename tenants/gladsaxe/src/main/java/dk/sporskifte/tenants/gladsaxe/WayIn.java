package dk.sporskifte.tenants.gladsaxe;

import static dk.sporskifte.tenants.gladsaxe.Document.says;

import dk.sporskifte.model.IntakeChannel;
import dk.sporskifte.model.Source;
import dk.sporskifte.municipality.spi.Intake;
import dk.sporskifte.municipality.spi.TakeUp;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** From the police, from citizens, from those who work with the young: no deadline is stated. */
final class WayIn {
  private static final Source CITIZENS =
      says("X003-11", "Endelig står SSP til rådighed for borgere i lokalområdet");
  private static final Source POLICE =
      says("X003-08", "i samarbejde med lokalpolitiet og familieafdelingen");
  private static final Source TEACHERS =
      says("X003-10", "løbende systematisk sparring med SSP-lærere og pædagoger");

  private WayIn() {}

  static Intake intake() {
    Map<IntakeChannel, Source> channels = new EnumMap<>(IntakeChannel.class);
    for (IntakeChannel channel : IntakeChannel.values()) {
      channels.put(channel, Concern.RISK);
    }
    channels.put(IntakeChannel.CITIZEN, CITIZENS);
    channels.put(IntakeChannel.SELF, CITIZENS);
    channels.put(IntakeChannel.PARTNER, POLICE);
    channels.put(IntakeChannel.FEED, POLICE);
    channels.put(IntakeChannel.MEETING, TEACHERS);
    return new Intake(
        channels,
        new TakeUp.ByCadence(
            Networks.TUESDAY,
            Networks.TUESDAYS,
            "Tages op på næste tirsdagsmøde; dokumentet nævner ingen frist",
            Networks.TUESDAY_MEETING),
        Optional.empty(),
        Optional.empty());
  }
}
