package dk.sporskifte.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody's yes to one thing being told to one recipient for a time; apart from the agreement to
 * take part (LAW-09).
 *
 * @param matter the case or concern it is about
 * @param to who may be told
 * @param about what may be told, and for what
 * @param until first day on which it is over
 * @param reference under which a partner may tell us in turn; absent for most
 * @param feed by which that partner tells us, for example {@code jobcentre-status}: the consent
 *     carries nothing that comes by another
 */
public record DisclosureConsent(
    UUID id,
    UUID matter,
    Agreement.GivenBy givenBy,
    String to,
    String about,
    LocalDate from,
    LocalDate until,
    Optional<String> reference,
    Optional<String> feed,
    Optional<LocalDate> withdrawnOn,
    UserId recordedBy,
    Instant recordedAt,
    int version) {
  public DisclosureConsent {
    Objects.requireNonNull(id);
    Objects.requireNonNull(matter);
    Objects.requireNonNull(givenBy);
    to = Require.text(to, "recipient");
    about = Require.text(about, "what is consented to");
    Require.that(until.isAfter(from), "a consent lasts for at least a day");
    reference = reference.map(given -> Require.text(given, "reference"));
    feed = feed.map(name -> Require.text(name, "feed"));
    Require.that(reference.isPresent() == feed.isPresent(), "a reference is one partner's");
    withdrawnOn.ifPresent(day -> Require.that(!day.isBefore(from), "withdrawn before given"));
    Objects.requireNonNull(recordedBy);
    Objects.requireNonNull(recordedAt);
  }

  /** From the day it is withdrawn nothing more stands on it. */
  public boolean live(LocalDate day) {
    return !day.isBefore(from) && day.isBefore(until) && withdrawnOn.isEmpty();
  }

  /** Whether what comes by that feed under that reference may stand on it. */
  public boolean named(String itsFeed, String itsReference) {
    return feed.filter(itsFeed::equals).isPresent()
        && reference.filter(itsReference::equals).isPresent();
  }

  public boolean carries(LegalBasis basis, String recipient) {
    boolean byRightPerson =
        basis == LegalBasis.CONSENT
            ? givenBy == Agreement.GivenBy.YOUNG_PERSON
            : givenBy == Agreement.GivenBy.CUSTODY_HOLDER;
    return byRightPerson && plain(to).equals(plain(recipient));
  }

  public DisclosureConsent withdrawn(LocalDate day) {
    return new DisclosureConsent(
        id,
        matter,
        givenBy,
        to,
        about,
        from,
        until,
        reference,
        feed,
        Optional.of(day),
        recordedBy,
        recordedAt,
        version);
  }

  private static String plain(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return "DisclosureConsent " + id;
  }
}
