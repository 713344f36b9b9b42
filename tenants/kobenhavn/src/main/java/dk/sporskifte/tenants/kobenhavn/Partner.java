package dk.sporskifte.tenants.kobenhavn;

import dk.sporskifte.model.OrganisationKind;
import dk.sporskifte.municipality.spi.Seat;

/** The six that are SSP København, and the units of theirs that have seats of their own. */
enum Partner {
  SOF("Socialforvaltningen"),
  BUF("Børne- og Ungdomsforvaltningen"),
  KFF("Kultur- og Fritidsforvaltningen"),
  BIF("Beskæftigelses- og Integrationsforvaltningen"),
  KRIM("Kriminalforsorgen", OrganisationKind.PRISON_SERVICE),
  POL("Københavns Politi", OrganisationKind.POLICE),
  EKI("Enheden for Kriminalpræventive Indsatser (EKI)"),
  BBE("Bolig- og Beskæftigelsesenheden"),
  UU("Ungdommens Uddannelsesvejledning (UU)"),
  BROFI("Center for Brobygning, Rådgivning og Fleksible Indsatser (BROFI)"),
  RC("Rådgivningscenter København"),
  SECRETARIAT("SSP Sekretariatet");

  private final String title;
  private final OrganisationKind kind;

  Partner(String title) {
    this(title, OrganisationKind.AUTHORITY);
  }

  Partner(String title, OrganisationKind kind) {
    this.title = title;
    this.kind = kind;
  }

  Seat seat(String id, String name, Seat.Type type) {
    return new Seat(id, name, title, kind, type);
  }

  /** One of several of that name, told apart by whose it is. */
  Seat own(String id, String name, Seat.Type type) {
    return seat(id, name + ", " + title, type);
  }
}
