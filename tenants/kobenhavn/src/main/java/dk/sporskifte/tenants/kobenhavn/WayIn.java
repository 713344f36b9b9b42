package dk.sporskifte.tenants.kobenhavn;

import static dk.sporskifte.tenants.kobenhavn.Document.says;

import dk.sporskifte.model.IntakeChannel;
import dk.sporskifte.model.Source;
import dk.sporskifte.municipality.spi.Cadence;
import dk.sporskifte.municipality.spi.Intake;
import dk.sporskifte.municipality.spi.TakeUp;
import dk.sporskifte.municipality.spi.TargetGroup;
import java.time.Period;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How a young person comes to SSP: neither form nor deadline is stated. */
final class WayIn {
  private static final Source ADVICE =
      says(
          "KBH-05",
          "SSP's forebyggende indsats består i råd og vejledning til børn, unge og deres familier"
              + " samt samarbejdspartnere.");
  private static final Source TOGETHER =
      says(
          "KBH-01",
          "SSP København er et lokalt samarbejde mellem Socialforvaltningen, Børne- og"
              + " Ungdomsforvaltningen, Kultur- og Fritidsforvaltningen, Beskæftigelses- og"
              + " Integrationsforvaltningen, Kriminalforsorgen samt Københavns Politi.");
  private static final Source OUTREACH =
      says("KBH-07", "være idéskabende, rådgivende, koordinerende, opsøgende og igangsættende.");

  private WayIn() {}

  static Intake intake() {
    Map<IntakeChannel, Source> channels = new EnumMap<>(IntakeChannel.class);
    for (IntakeChannel channel : IntakeChannel.values()) {
      channels.put(channel, TOGETHER);
    }
    channels.put(IntakeChannel.SELF, ADVICE);
    channels.put(IntakeChannel.CITIZEN, ADVICE);
    channels.put(IntakeChannel.OUTREACH, OUTREACH);
    return new Intake(
        channels,
        new TakeUp.ByCadence(
            Cases.COORDINATION,
            new Cadence.About(
                Period.ofDays(14), "Ca. hver 14. dag (ikke nævnt; det er vores læsning)"),
            "Tages op i koordinationsgruppen; dokumentet nævner ingen frist",
            says(
                "KBH-40",
                "Koordinationsgruppen har ansvaret for at koordinere samarbejde og indsatser på"
                    + " SSP-enkeltsager.")),
        Optional.empty(),
        Optional.empty());
  }

  static List<TargetGroup> targetGroups() {
    return List.of(
        new TargetGroup("WORRYING_BEHAVIOUR", "Udviser bekymrende adfærd", false, Ssp.CONCEPT),
        new TargetGroup("CRIME", "Begår kriminalitet", false, Ssp.CONCEPT),
        new TargetGroup(
            "REPEATED_OR_DANGEROUS",
            "Har begået gentagen eller personfarlig kriminalitet",
            false,
            SspPlus.TARGET),
        new TargetGroup(
            "NATIONAL_EXIT",
            "Relaterer sig til National Exit",
            true,
            Cases.EXIT_AND_RADICALISATION),
        new TargetGroup(
            "RADICALISATION",
            "Relaterer sig til radikaliseringsberedskabet",
            true,
            Cases.EXIT_AND_RADICALISATION));
  }
}
