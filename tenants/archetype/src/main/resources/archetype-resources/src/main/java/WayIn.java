package ${package};

import static ${package}.Document.says;

import dk.sporskifte.model.IntakeChannel;
import dk.sporskifte.model.Source;
import dk.sporskifte.municipality.spi.Intake;
import dk.sporskifte.municipality.spi.TakeUp;
import java.time.Period;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** How a young person is referred, and by when the referral is taken up. */
final class WayIn {
  private static final Source ANYBODY =
      says("OWN-06", "Alle, som møder den unge, kan indstille; den unge kan også selv henvende sig.");

  private WayIn() {}

  static Intake intake() {
    Map<IntakeChannel, Source> channels = new EnumMap<>(IntakeChannel.class);
    for (IntakeChannel channel : IntakeChannel.values()) {
      channels.put(channel, ANYBODY);
    }
    return new Intake(
        channels,
        new TakeUp.AtNextMeeting(
            SspMeeting.ID,
            Period.ofDays(14),
            "På det næste SSP-møde, senest 14 dage efter modtagelsen",
            says("OWN-07", "En indstilling tages op på det næste møde, senest efter 14 dage.")),
        Optional.empty(),
        Optional.empty());
  }
}
