package dk.sporskifte.casework.korsbaek;

import dk.sporskifte.casework.api.ReferringYoungPerson.NewReferral;
import dk.sporskifte.casework.api.YoungPerson;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.ConcernId;
import dk.sporskifte.model.IntakeChannel;
import dk.sporskifte.model.Person;
import dk.sporskifte.model.PersonId;
import dk.sporskifte.model.Referrer;
import dk.sporskifte.model.UserId;
import dk.sporskifte.testkit.SyntheticPeople;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A phone call from a teacher about somebody who is 17, unless said otherwise. */
public final class AReferral {
  private final CaseId id;
  private YoungPerson person;
  private Optional<String> programme = Optional.empty();
  private IntakeChannel channel = IntakeChannel.PHONE;
  private LocalDate receivedOn;
  private Optional<UserId> referrer = Optional.empty();
  private Set<String> targetGroups = Set.of("RISK");
  private Set<String> challenges = Set.of();
  private String text = "Er meget væk fra skolen";
  private boolean formReceived;
  private Optional<ConcernId> concern = Optional.empty();

  private AReferral(UUID id, LocalDate today) {
    this.id = new CaseId(id);
    this.receivedOn = today;
    of(SyntheticPeople.person(1, today.minusYears(17)));
  }

  public static AReferral in(Korsbaek korsbaek) {
    return new AReferral(korsbaek.ids.next(), korsbaek.today());
  }

  public AReferral born(LocalDate born) {
    return of(SyntheticPeople.person(1, born));
  }

  public AReferral of(Person told) {
    person =
        new YoungPerson.Told(
            told.cpr(),
            told.givenName(),
            told.familyName(),
            told.cpr().isPresent() ? Optional.empty() : Optional.of(told.born()),
            told.addressProtected(),
            told.address(),
            told.phone());
    return this;
  }

  public AReferral of(YoungPerson.Told told) {
    person = told;
    return this;
  }

  public AReferral of(PersonId known) {
    person = new YoungPerson.Known(known);
    return this;
  }

  public AReferral to(String programmeId) {
    programme = Optional.of(programmeId);
    return this;
  }

  public AReferral by(IntakeChannel way) {
    channel = way;
    return this;
  }

  public AReferral from(UserId user) {
    referrer = Optional.of(user);
    return this;
  }

  public AReferral receivedOn(LocalDate day) {
    receivedOn = day;
    return this;
  }

  public AReferral targetGroups(String... codes) {
    targetGroups = Set.of(codes);
    return this;
  }

  public AReferral challenges(String... codes) {
    challenges = Set.of(codes);
    return this;
  }

  public AReferral saying(String words) {
    text = words;
    return this;
  }

  public AReferral withForm() {
    formReceived = true;
    return this;
  }

  public AReferral growingFrom(ConcernId id) {
    concern = Optional.of(id);
    return this;
  }

  public NewReferral referral() {
    return new NewReferral(
        id,
        person,
        programme,
        channel,
        receivedOn,
        new Referrer(
            Referrer.Kind.PROFESSIONAL,
            "Lærer Lone",
            Optional.of("Korsbæk Skole"),
            Optional.of("lone@skole.example"),
            referrer,
            false),
        targetGroups,
        challenges,
        text,
        formReceived,
        concern);
  }
}
