package dk.sporskifte.rest.sample;

import static dk.sporskifte.testkit.SyntheticPeople.uuid;

import dk.sporskifte.model.ContactPoint;
import dk.sporskifte.model.OutreachContact;
import dk.sporskifte.model.OutreachId;
import dk.sporskifte.rest.resource.NamedContact;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Contacts before a referral, and whom young people can call. */
final class SampleOutreach {
  private SampleOutreach() {}

  static OutreachContact contact() {
    return new OutreachContact(
        new OutreachId(uuid(80)),
        Set.of("ssp-plus-medarbejder"),
        LocalDate.of(2026, 11, 29),
        "Stationen",
        "Vil gerne høre om fritidsjob",
        Optional.of("Mo"),
        Optional.of(Samples.CASE),
        Samples.USER,
        Samples.NOW,
        LocalDate.of(2027, 2, 28),
        7);
  }

  static ContactPoint point() {
    return new ContactPoint(
        "SSP+ medarbejder",
        Optional.of("Naja Prøvelund"),
        Optional.of("49 28 00 01"),
        Optional.of("ssp@kommune.example"),
        Optional.of("Hverdage kl. 9-15"));
  }

  static NamedContact named() {
    return new NamedContact("Helsingør", Optional.of(point()));
  }
}
