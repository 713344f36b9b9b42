package dk.sporskifte.tenants.koge;

import static dk.sporskifte.tenants.koge.Document.says;

import dk.sporskifte.model.IntakeChannel;
import dk.sporskifte.model.Source;
import dk.sporskifte.municipality.spi.Intake;
import dk.sporskifte.municipality.spi.TakeUp;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** How a young person comes to the Mandagsgruppe: neither form nor deadline is stated. */
final class WayIn {
  private static final Source NETWORK =
      says("KOG-14", "på tværs af fagområder, myndigheder og organisationer.");

  private WayIn() {}

  static Intake intake() {
    Map<IntakeChannel, Source> channels = new EnumMap<>(IntakeChannel.class);
    for (IntakeChannel channel : IntakeChannel.values()) {
      channels.put(channel, MondayGroup.INDIVIDUAL_CASES);
    }
    channels.put(IntakeChannel.PARTNER, NETWORK);
    channels.put(IntakeChannel.FEED, NETWORK);
    return new Intake(
        channels,
        new TakeUp.ByCadence(
            MondayGroup.ID,
            MondayGroup.EVERY_MONDAY,
            "Tages op i Mandagsgruppen på næste mødedag; dokumentet nævner ingen frist",
            MondayGroup.INDIVIDUAL_CASES),
        Optional.empty(),
        Optional.empty());
  }
}
