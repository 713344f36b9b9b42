package dk.sporskifte.casework.memory;

import dk.sporskifte.casework.api.port.KnownConsents;
import dk.sporskifte.casework.api.port.MatterStore;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.DisclosureConsent;
import dk.sporskifte.model.EffortLink;
import dk.sporskifte.model.Person;
import dk.sporskifte.model.Sharing;
import dk.sporskifte.model.SystemActor;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

record MemoryMatters(Session session) implements MatterStore {
  @Override
  public void add(Sharing sharing) {
    session.table(Sharing.class).add(sharing.id(), sharing);
  }

  @Override
  public List<Sharing> shared(UUID matter) {
    return session
        .table(Sharing.class)
        .newestFirst()
        .filter(s -> s.matter().equals(matter) && session.sees(matter))
        .toList();
  }

  @Override
  public List<Sharing> sharedWithMe() {
    return session
        .table(Sharing.class)
        .newestFirst()
        .filter(s -> s.post().filter(session::holds).isPresent())
        .toList();
  }

  @Override
  public void add(DisclosureConsent consent) {
    session.table(DisclosureConsent.class).add(consent.id(), consent);
  }

  @Override
  public void save(DisclosureConsent consent) {
    session.table(DisclosureConsent.class).save(consent.id(), consent);
  }

  @Override
  public List<DisclosureConsent> consents(UUID matter) {
    return session
        .table(DisclosureConsent.class)
        .all()
        .filter(c -> c.matter().equals(matter) && session.sees(matter))
        .toList();
  }

  @Override
  public List<KnownConsents.Known> onRecord() {
    return session.actor() != SystemActor.FEED
        ? List.of()
        : session
            .table(DisclosureConsent.class)
            .all()
            .filter(c -> c.reference().isPresent())
            .flatMap(c -> known(c).stream())
            .toList();
  }

  private Optional<KnownConsents.Known> known(DisclosureConsent consent) {
    return session
        .table(CaseFile.class)
        .find(new CaseId(consent.matter()))
        .flatMap(file -> session.table(Person.class).find(file.person()))
        .map(
            person ->
                new KnownConsents.Known(
                    consent.reference().orElseThrow(),
                    consent.feed().orElseThrow(),
                    person.id(),
                    person.cpr().map(Set::of).orElse(Set.of()),
                    person.born(),
                    consent.givenBy(),
                    consent.from(),
                    consent.until(),
                    consent.withdrawnOn()));
  }

  @Override
  public void add(EffortLink link) {
    session.table(EffortLink.class).add(link.id(), link);
  }

  @Override
  public void save(EffortLink link) {
    session.table(EffortLink.class).save(link.id(), link);
  }

  @Override
  public List<EffortLink> links(UUID matter) {
    return session
        .table(EffortLink.class)
        .all()
        .filter(l -> l.matter().equals(matter) || l.inside().filter(matter::equals).isPresent())
        .filter(l -> session.sees(l.matter()) && l.inside().map(session::sees).orElse(true))
        .toList();
  }
}
