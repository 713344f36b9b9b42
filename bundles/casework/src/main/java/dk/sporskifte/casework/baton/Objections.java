package dk.sporskifte.casework.baton;

import dk.sporskifte.access.Policy;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.view.BatonView.Act;
import java.util.List;
import java.util.Optional;

/** Why something cannot be done with a held concern, and what to do instead. */
final class Objections {
  private Objections() {}

  static Optional<Refusal> isOpen(Baton baton) {
    return Policy.unless(
        baton.open(),
        Refusal.conflict(
            "concern-not-open", "Bekymringen er allerede afsluttet eller indstillet."));
  }

  static Refusal to(Baton baton, Act act) {
    boolean holds = baton.holder().equals(baton.work().user());
    boolean waits = baton.offer().isPresent();
    return switch (act) {
      case OFFER -> holds && waits ? waiting() : notTheHolder(baton);
      case WITHDRAW, ASK_EXCEPTION ->
          holds ? waits ? askedAlready() : noneWaits() : notTheHolder(baton);
      case ACCEPT, DECLINE, RECORD_YOUNG_PERSON ->
          !waits ? noneWaits() : asked(baton) ? askedAlready() : notAsked();
      case RULE ->
          baton.offer().filter(Offer::exceptionAsked).isPresent() ? notYours() : noneWaits();
      case HAND_ON -> stillThere();
      default -> notTheHolder(baton);
    };
  }

  private static boolean asked(Baton baton) {
    return baton.holder().equals(baton.work().user())
        || baton.offer().filter(o -> o.receiver().equals(baton.work().user())).isPresent();
  }

  private static Refusal notTheHolder(Baton baton) {
    return new Refusal(
        Refusal.Kind.FORBIDDEN,
        "not-the-holder",
        "Det er den ansvarlige for bekymringen, der gør det.",
        List.of(baton.holding().source()));
  }

  static Refusal waiting() {
    return Refusal.conflict(
        "hand-over-waiting", "En overdragelse venter på svar. Vent på den, eller tag den tilbage.");
  }

  private static Refusal noneWaits() {
    return Refusal.conflict("no-hand-over-waiting", "Ingen overdragelse venter på det.");
  }

  private static Refusal askedAlready() {
    return Refusal.conflict("asked-already", "Det er der allerede svaret på eller bedt om.");
  }

  private static Refusal notAsked() {
    return new Refusal(
        Refusal.Kind.FORBIDDEN,
        "not-asked-to-hold",
        "Kun den, der er spurgt, kan svare for sig selv.",
        List.of());
  }

  private static Refusal notYours() {
    return new Refusal(
        Refusal.Kind.FORBIDDEN,
        "own-exception",
        "En leder, som hverken giver eller modtager ansvaret, tager stilling.",
        List.of());
  }

  private static Refusal stillThere() {
    return Refusal.conflict(
        "holder-still-there",
        "Den ansvarlige er her stadig: ansvaret overdrages, når alle er enige.");
  }
}
