package dk.sporskifte.casework.decision;

import dk.sporskifte.model.RefusalMark.Complaint;
import dk.sporskifte.model.RefusalMark.Route;

/** The templates of complaint guidance; a decision keeps the words that were told with it. */
final class ComplaintGuidance {
  private ComplaintGuidance() {}

  static Complaint by(Route route) {
    return new Complaint(
        route,
        switch (route) {
          case ANKESTYRELSEN ->
              "Du kan klage over afgørelsen til Ankestyrelsen. Klagen skal være hos kommunen senest"
                  + " fire uger efter, at du har fået afgørelsen. Du kan klage mundtligt eller"
                  + " skriftligt. Kommunen vurderer først sagen igen; fastholder vi afgørelsen,"
                  + " sender vi klagen og sagens papirer videre til Ankestyrelsen.";
          case NO_AUTHORITY ->
              "Afgørelsen kan ikke indbringes for en anden administrativ myndighed. Du kan bede"
                  + " kommunen om at se på den igen, klage til Folketingets Ombudsmand eller"
                  + " indbringe afgørelsen for domstolene.";
        });
  }
}
