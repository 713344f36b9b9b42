package dk.sporskifte.casework.way;

import dk.sporskifte.model.IntakeChannel;

/** How referrals come in, as a Danish caseworker says it. */
public final class Channels {
  private Channels() {}

  public static String danish(IntakeChannel channel) {
    return switch (channel) {
      case FORM -> "Indstillingsskema";
      case MAIL -> "Mail";
      case PHONE -> "Telefon";
      case SELF -> "Den unge selv";
      case PARTNER -> "Samarbejdspartner";
      case MEETING -> "Møde";
      case FEED -> "Myndigheds system";
      case OUTREACH -> "Opsøgende arbejde";
      case CITIZEN -> "Borger";
    };
  }
}
