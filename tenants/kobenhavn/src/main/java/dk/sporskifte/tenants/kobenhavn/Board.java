package dk.sporskifte.tenants.kobenhavn;

import static dk.sporskifte.tenants.kobenhavn.Document.says;

import dk.sporskifte.model.Source;
import dk.sporskifte.municipality.spi.Choice;
import dk.sporskifte.municipality.spi.Duty;
import dk.sporskifte.municipality.spi.Forum;
import dk.sporskifte.municipality.spi.Forum.Level;
import dk.sporskifte.municipality.spi.Forum.Sight;
import dk.sporskifte.municipality.spi.Seat;
import dk.sporskifte.municipality.spi.Seat.Type;
import dk.sporskifte.municipality.spi.Secretariat;
import java.util.List;

/** "Bestyrelse" and "SSP Sekretariatet". */
final class Board {
  static final String ID = "bestyrelse";

  private static final Source DIRECTORS =
      says(
          "KBH-15",
          "Direktører fra de deltagende forvaltninger, Københavns Politi samt Kriminalforsorgen.");
  private static final Source STAFF =
      says(
          "KBH-19",
          "Sekretariatschef, SSP-stabsansvarlige, administrativ medarbejder,"
              + " kommunikationsmedarbejder og akademiske medarbejdere");
  private static final Source DAILY =
      says(
          "KBH-20",
          "Sekretariatet har den daglige rådgivende, koordinerende og metodeudviklende funktion");
  private static final Source SUPPORTS =
      says(
          "KBH-20",
          "Sekretariatet støtter SSP-ledergrupperne og lokaludvalgene i deres arbejde gennem"
              + " uddannelse, kurser, information og konsulentbistand og deltager i de lokale"
              + " SSP-møder.");

  private Board() {}

  /** Kriminalforsorgen comes ad hoc (KBH-18, C-KBH-05). */
  static Forum forum() {
    return Forum.of(ID, "Bestyrelse", Level.STRATEGIC, Sight.ANONYMOUS_FIGURES, DIRECTORS)
        .seats(
            Partner.SOF.own("direktoer-sof", "Direktør", Type.PERMANENT),
            Partner.BUF.own("direktoer-buf", "Direktør", Type.PERMANENT),
            Partner.KFF.own("direktoer-kff", "Direktør", Type.PERMANENT),
            Partner.BIF.own("direktoer-bif", "Direktør", Type.PERMANENT),
            Partner.POL.own("direktoer-politi", "Direktør", Type.PERMANENT),
            Partner.KRIM.own("direktoer-kriminalforsorgen", "Direktør", Type.AD_HOC),
            Partner.SECRETARIAT.seat("sekretariatschef", "Sekretariatschef", Type.FACILITATOR))
        .duties(
            new Duty(
                Duty.Kind.SETS_STRATEGY,
                "udarbejder løbende strategi med fokusområder",
                says(
                    "KBH-16",
                    "Bestyrelsen udarbejder løbende strategi for SSP København med fokusområder for"
                        + " det daglige SSP arbejde i bydelene.")),
            new Duty(
                Duty.Kind.SETS_FRAMES,
                "fastlægger rammerne sammen med sekretariatschefen",
                says(
                    "KBH-17",
                    "Bestyrelsen fastlægger i samarbejde med sekretariatschefen de overordnede"
                        + " administrative og økonomiske rammer for SSP-samarbejdet.")))
        .build();
  }

  static Secretariat secretariat() {
    return new Secretariat(
        "ssp-sekretariatet",
        "SSP Sekretariatet",
        List.of(
            role("sekretariatschef", "Sekretariatschef"),
            role("ssp-stabsansvarlig", "SSP-stabsansvarlig"),
            role("administrativ-medarbejder", "Administrativ medarbejder"),
            role("kommunikationsmedarbejder", "Kommunikationsmedarbejder"),
            role("akademisk-medarbejder", "Akademisk medarbejder")),
        List.of(Local.LEADERS, Local.COMMITTEE),
        List.of(Local.LEADERS, Local.COMMITTEE),
        List.of(
            new Choice("ADVICE", "Rådgivning", false, DAILY),
            new Choice("COORDINATION", "Koordinering", false, DAILY),
            new Choice("METHOD", "Metodeudvikling", false, DAILY),
            new Choice("TRAINING", "Uddannelse", false, SUPPORTS),
            new Choice("COURSES", "Kurser", false, SUPPORTS),
            new Choice("INFORMATION", "Information", false, SUPPORTS),
            new Choice("CONSULTING", "Konsulentbistand", false, SUPPORTS),
            new Choice(
                "PRESS",
                "Kontakt til pressen",
                false,
                says("KBH-21", "SSP Sekretariatet har den løbende kontakt til pressen."))),
        "støtter ledergrupperne og lokaludvalgene og deltager i deres møder",
        STAFF);
  }

  private static Seat role(String id, String name) {
    return Partner.SECRETARIAT.seat(id, name, Type.PERMANENT);
  }
}
