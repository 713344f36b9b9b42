package dk.sporskifte.console;

import dk.sporskifte.model.Role;

/** What a post is called where nobody says otherwise. */
final class RoleTitles {
  private RoleTitles() {}

  static String of(Role role) {
    return switch (role) {
      case CASEWORKER -> "SSP-medarbejder";
      case TRIAGE -> "Visitator";
      case SECRETARIAT -> "Mødesekretær";
      case LEADER -> "Leder";
      case PARTNER -> "Samarbejdspartner";
      case EMPLOYEE -> "Medarbejder";
      case BOARD_MEMBER -> "Medlem af styregruppen";
      case ADMINISTRATOR -> "Brugeradministrator";
      case AUDITOR -> "Revisor";
    };
  }
}
