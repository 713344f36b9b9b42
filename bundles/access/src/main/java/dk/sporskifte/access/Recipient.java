package dk.sporskifte.access;

import static dk.sporskifte.model.LegalBasis.BL_132_MOVE;
import static dk.sporskifte.model.LegalBasis.BL_EARLY_PREVENTION;
import static dk.sporskifte.model.LegalBasis.BL_UNDERRETNING;
import static dk.sporskifte.model.LegalBasis.CONSENT;
import static dk.sporskifte.model.LegalBasis.CUSTODY_HOLDER_CONSENT;
import static dk.sporskifte.model.LegalBasis.DBL8_TASK;
import static dk.sporskifte.model.LegalBasis.RPL115_KSP_A;
import static dk.sporskifte.model.LegalBasis.RPL115_KSP_B;
import static dk.sporskifte.model.LegalBasis.RPL115_KSP_C;
import static dk.sporskifte.model.LegalBasis.RPL115_PSP;
import static dk.sporskifte.model.LegalBasis.RPL115_SSP;
import static dk.sporskifte.model.LegalBasis.RSL_11C;
import static dk.sporskifte.model.LegalBasis.UKN_ACT;
import static dk.sporskifte.model.LegalBasis.WITHIN_MUNICIPALITY;

import dk.sporskifte.model.CasePartner;
import dk.sporskifte.model.LegalBasis;
import dk.sporskifte.model.OrganisationKind;
import dk.sporskifte.model.Participant;
import dk.sporskifte.municipality.spi.Seat;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** To what kind of organisation something would be disclosed, and on which bases that can be. */
public enum Recipient {
  POLICE(
      RPL115_SSP,
      RPL115_PSP,
      RPL115_KSP_A,
      RPL115_KSP_B,
      RPL115_KSP_C,
      CONSENT,
      CUSTODY_HOLDER_CONSENT,
      DBL8_TASK,
      UKN_ACT),
  PRISON_SERVICE(
      RPL115_SSP,
      RPL115_PSP,
      RPL115_KSP_A,
      RPL115_KSP_B,
      RPL115_KSP_C,
      CONSENT,
      CUSTODY_HOLDER_CONSENT,
      DBL8_TASK,
      UKN_ACT),
  /** School, social services, job centre, health. */
  AUTHORITY(
      RPL115_SSP,
      RPL115_PSP,
      RPL115_KSP_A,
      RPL115_KSP_B,
      RPL115_KSP_C,
      CONSENT,
      CUSTODY_HOLDER_CONSENT,
      BL_UNDERRETNING,
      BL_EARLY_PREVENTION,
      WITHIN_MUNICIPALITY,
      RSL_11C,
      BL_132_MOVE,
      DBL8_TASK,
      UKN_ACT),
  /** Drawn into a case by a documented decision (LAW-03). */
  SELF_GOVERNING(
      RPL115_SSP,
      RPL115_PSP,
      RPL115_KSP_A,
      RPL115_KSP_B,
      RPL115_KSP_C,
      CONSENT,
      CUSTODY_HOLDER_CONSENT),
  /** A private or self-governing partner, or a referrer who presents. */
  OUTSIDE(CONSENT, CUSTODY_HOLDER_CONSENT);

  private static final List<String> OUTSIDE_WORDS =
      List.of("privat", "selvejende", "forening", "fond", "frivillig", " aps", " a/s");

  private final Set<LegalBasis> bases;

  Recipient(LegalBasis first, LegalBasis... more) {
    bases = Collections.unmodifiableSet(EnumSet.of(first, more));
  }

  /**
   * By the kinds of the seat and of who fills it. Whatever says private wins, also a name that says
   * so of an organisation told to be another, so that a mistake discloses too little.
   */
  public static Recipient of(Seat seat, Participant participant) {
    boolean outside =
        seat.type() == Seat.Type.PRESENTER
            || seat.kind() == OrganisationKind.PRIVATE
            || saysPrivate(seat.organisation() + " " + participant.organisation());
    return outside ? OUTSIDE : of(participant.kind());
  }

  /** A partner of one case; what its name says wins here as well, unless it is drawn in. */
  public static Recipient of(CasePartner.Kind kind, String organisation) {
    return switch (kind) {
      case PUBLIC -> saysPrivate(organisation) ? OUTSIDE : AUTHORITY;
      case SELF_GOVERNING -> SELF_GOVERNING;
      case PRIVATE -> OUTSIDE;
    };
  }

  /** A member of an acute network; what its name says wins here as well. */
  public static Recipient of(OrganisationKind kind, String organisation) {
    return saysPrivate(organisation) ? OUTSIDE : of(kind);
  }

  private static Recipient of(OrganisationKind kind) {
    return switch (kind) {
      case POLICE -> POLICE;
      case PRISON_SERVICE -> PRISON_SERVICE;
      case AUTHORITY -> AUTHORITY;
      case PRIVATE -> OUTSIDE;
    };
  }

  private static boolean saysPrivate(String names) {
    return OUTSIDE_WORDS.stream().anyMatch(names.toLowerCase(Locale.ROOT)::contains);
  }

  Set<LegalBasis> bases() {
    return bases;
  }
}
