package dk.sporskifte.casework.incident;

import dk.sporskifte.access.Disclosure;
import dk.sporskifte.access.LegalGateway;
import dk.sporskifte.access.Policy;
import dk.sporskifte.access.Recipient;
import dk.sporskifte.access.Seen;
import dk.sporskifte.casework.api.FormingAcuteNetwork.NewYoung;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.cases.Standing;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.AgeRegime;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.IncidentYoung;
import dk.sporskifte.model.NetworkMember;
import dk.sporskifte.model.NetworkMember.Part;
import dk.sporskifte.model.Person;
import java.util.List;
import java.util.Optional;

/** The network is told who it is around: each of its members on one basis (X003-16, LAW-01). */
record Attaching(Night night, NewYoung asked) {
  Outcome<Night> attach() {
    Work work = night.work();
    return Seen.orNotFound(work.stores().cases().numbered(asked.caseNumber().strip()))
        .flatMap(Standing::open)
        .flatMap(file -> Policy.allowing(file, List.of(this::isNotAttachedYet)))
        .flatMap(
            file -> Standing.person(work, file).flatMap(this::disclosed).map(disclosed -> file))
        .map(
            file -> {
              work.trace().of(file.id()).about(file.person());
              work.stores()
                  .incidents()
                  .add(
                      new IncidentYoung(
                          asked.id(),
                          asked.incident(),
                          file.id(),
                          asked.basis(),
                          asked.necessity(),
                          work.user(),
                          work.now()));
              night.tell("En ung er tilknyttet: sag " + file.number());
              return night;
            });
  }

  private Outcome<Person> disclosed(Person person) {
    AgeRegime regime = AgeRegime.on(person.born(), night.work().today());
    Outcome<Person> passed = Outcome.done(person);
    for (NetworkMember member : night.active()) {
      if (member.part() == Part.NETWORK && member.post().isPresent()) {
        passed =
            passed.flatMap(
                p ->
                    LegalGateway.pass(
                            new Disclosure(
                                asked.basis(),
                                asked.necessity(),
                                Recipient.of(member.kind(), member.organisation()),
                                regime))
                        .map(disclosed -> p));
      }
    }
    return passed;
  }

  private Optional<Refusal> isNotAttachedYet(CaseFile file) {
    return Policy.unless(
        night.work().stores().incidents().young(asked.incident()).stream()
            .noneMatch(young -> young.caseId().equals(file.id())),
        Refusal.conflict("young-attached", "Den unge er allerede tilknyttet hændelsen."));
  }
}
