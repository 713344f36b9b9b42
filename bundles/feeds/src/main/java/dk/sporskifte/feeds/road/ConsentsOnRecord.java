package dk.sporskifte.feeds.road;

import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.api.port.KnownConsents;
import dk.sporskifte.casework.api.port.KnownConsents.Known;
import dk.sporskifte.feeds.Consents;
import dk.sporskifte.model.Agreement.GivenBy;
import dk.sporskifte.model.LegalBasis;
import dk.sporskifte.model.PersonBlock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Those of one tenant, read once a message, and only where one states a consent. One that nobody
 * here has on record yet is the sender's word: it was given to the sender, and whoever puts the
 * line into a case has it on record first. A reference is its partner's own: that another partner
 * uses the same for somebody else says nothing.
 */
final class ConsentsOnRecord implements Consents {
  private final KnownConsents known;
  private final Tenant tenant;
  private Map<String, List<Known>> byReference;

  ConsentsOnRecord(KnownConsents known, Tenant tenant) {
    this.known = known;
    this.tenant = tenant;
  }

  @Override
  public Optional<String> objection(
      String feed, String reference, LegalBasis basis, PersonBlock person, LocalDate day) {
    List<Known> ofAnyFeed = byReference().getOrDefault(reference, List.of());
    List<Known> named = ofAnyFeed.stream().filter(c -> c.feed().equals(feed)).toList();
    if (named.isEmpty()) {
      return ofAnyFeed.stream().anyMatch(c -> isOf(c, person))
          ? Optional.of(
              "Samtykket, der henvises til, er givet til en anden partner og til noget andet.")
          : Optional.empty();
    }
    List<Known> theirs = named.stream().filter(c -> isOf(c, person)).toList();
    if (theirs.isEmpty()) {
      return Optional.of("Samtykket, der henvises til, er en anden persons.");
    }
    List<Known> given = theirs.stream().filter(c -> c.givenBy() == giver(basis)).toList();
    if (given.isEmpty()) {
      return Optional.of(
          "Samtykket, der henvises til, er givet af en anden end meddelelsen siger.");
    }
    return given.stream().anyMatch(c -> c.live(day))
        ? Optional.empty()
        : Optional.of(
            given.stream().anyMatch(c -> c.withdrawnOn().filter(w -> !day.isBefore(w)).isPresent())
                ? "Samtykket, der henvises til, var trukket tilbage, da meddelelsen blev dannet."
                : "Samtykket, der henvises til, gjaldt ikke den dag, meddelelsen blev dannet.");
  }

  private static boolean isOf(Known consent, PersonBlock person) {
    return person.cpr().isPresent()
        ? consent.numbers().contains(person.cpr().get())
        : person.born().filter(consent.born()::equals).isPresent();
  }

  private static GivenBy giver(LegalBasis basis) {
    return basis == LegalBasis.CONSENT ? GivenBy.YOUNG_PERSON : GivenBy.CUSTODY_HOLDER;
  }

  private Map<String, List<Known>> byReference() {
    if (byReference == null) {
      byReference = known.of(tenant).stream().collect(Collectors.groupingBy(Known::reference));
    }
    return byReference;
  }
}
