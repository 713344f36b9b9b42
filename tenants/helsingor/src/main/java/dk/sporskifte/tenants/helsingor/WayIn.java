package dk.sporskifte.tenants.helsingor;

import static dk.sporskifte.tenants.helsingor.Document.says;

import dk.sporskifte.model.IntakeChannel;
import dk.sporskifte.model.Source;
import dk.sporskifte.municipality.spi.Intake;
import dk.sporskifte.municipality.spi.TakeUp;
import java.time.Period;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** "Vejen ind i SSP+". */
final class WayIn {
  private static final Source ANYONE =
      says(
          "HEL-32",
          "Enhver kan kontakte SSP+ og indstille en ung til forløb enten via mail, telefon eller"
              + " ved indsendelse af indstillingsskema.");
  private static final Source PARTNERS =
      says(
          "C-HEL-03",
          "SSP+ modtager oplysninger om en ung med ønske om tilknytning til SSP+ fra vores"
              + " samarbejdspartnere.");

  private WayIn() {}

  static Intake intake() {
    return new Intake(
        channels(),
        new TakeUp.AtNextMeeting(
            SspPlusMeeting.ID,
            Period.ofDays(28),
            "Tages op på næstkommende SSP+ møde, dog senest 4 uger (28 dage) efter indstillingen",
            says(
                "HEL-36",
                "Indstillingen af en ny ung tages op på næstkommende SSP+ møde dog max. 4 uger"
                    + " efter indstillingen")),
        Optional.of(
            new Intake.FormRule(
                Period.ofDays(7),
                "Få udfyldt indstillingsskemaet hurtigst muligt (7 dage er vores læsning);"
                    + " hverken møde eller tilknytning venter på det",
                says(
                    "HEL-33",
                    "Alle unge, som tilknyttes SSP+, skal hurtigst muligt have udfyldt et"
                        + " indstillingsskema."))),
        Optional.of(
            says(
                "HEL-37",
                "kan eventuelt fremlægges af den person, som har stået for indstillingen.")));
  }

  private static Map<IntakeChannel, Source> channels() {
    Map<IntakeChannel, Source> channels = new EnumMap<>(IntakeChannel.class);
    channels.put(IntakeChannel.FORM, ANYONE);
    channels.put(IntakeChannel.MAIL, ANYONE);
    channels.put(IntakeChannel.PHONE, ANYONE);
    channels.put(IntakeChannel.CITIZEN, ANYONE);
    channels.put(
        IntakeChannel.SELF,
        says(
            "HEL-03",
            "Indsatsen er i høj grad baseret på, at de unge selv kan henvende sig til kommunens"
                + " SSP+ medarbejder på området."));
    channels.put(IntakeChannel.PARTNER, PARTNERS);
    channels.put(IntakeChannel.MEETING, PARTNERS);
    channels.put(IntakeChannel.FEED, PARTNERS);
    channels.put(
        IntakeChannel.OUTREACH,
        says(
            "HEL-04",
            "Sideløbende vil der være opsøgende arbejde, med fokus på de kriminalitetstruede"
                + " unge"));
    return channels;
  }
}
