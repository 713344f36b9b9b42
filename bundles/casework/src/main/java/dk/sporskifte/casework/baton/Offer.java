package dk.sporskifte.casework.baton;

import dk.sporskifte.model.BatonEvent;
import dk.sporskifte.model.BatonEvent.Kind;
import dk.sporskifte.model.BatonEvent.Party;
import dk.sporskifte.model.UserId;
import dk.sporskifte.municipality.spi.HandOver;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A hand-over that was offered.
 *
 * @param steps those after it that belong to it
 */
record Offer(BatonEvent offered, List<BatonEvent> steps) {
  static Offer of(BatonEvent offered, List<BatonEvent> all) {
    return new Offer(
        offered,
        all.stream().filter(e -> e.offer().filter(offered.id()::equals).isPresent()).toList());
  }

  UUID id() {
    return offered.id();
  }

  UserId giver() {
    return offered.from().orElseThrow();
  }

  UserId receiver() {
    return offered.to().orElseThrow();
  }

  boolean ended() {
    return steps.stream().anyMatch(e -> e.kind().endsOffer());
  }

  /** Whose agreement the way of working asks for and is not there. */
  Set<Party> lacking(HandOver rule) {
    Set<Party> lacking = EnumSet.noneOf(Party.class);
    rule.agreedBy().forEach(agreeing -> lacking.add(Party.valueOf(agreeing.name())));
    steps.stream()
        .filter(e -> e.kind() == Kind.AGREED)
        .forEach(e -> lacking.remove(e.party().orElseThrow()));
    return lacking;
  }

  /** And no leader has said anything yet. */
  boolean exceptionAsked() {
    return steps.stream()
        .filter(e -> e.kind() == Kind.EXCEPTION_ASKED || e.kind() == Kind.EXCEPTION_REFUSED)
        .reduce((one, next) -> next)
        .filter(e -> e.kind() == Kind.EXCEPTION_ASKED)
        .isPresent();
  }
}
