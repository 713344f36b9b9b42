package dk.sporskifte.casework.eligibility;

import dk.sporskifte.casework.ages.Looking;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.view.CaseView;
import dk.sporskifte.casework.api.view.ProposalView;
import dk.sporskifte.casework.cases.CaseViews;
import dk.sporskifte.casework.cases.Standing;
import dk.sporskifte.casework.contact.ContactWithin;
import dk.sporskifte.casework.decision.Decisions;
import dk.sporskifte.casework.people.TighterAccess;
import dk.sporskifte.casework.way.Known;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.Person;
import dk.sporskifte.municipality.spi.Programme;

/**
 * Enrols in a programme, whatever was proposed. Waits neither for the meeting nor for the form;
 * their tasks stay until they are done.
 */
final class Enrolment {
  private Enrolment() {}

  static Outcome<CaseView> of(Work work, CaseFile file, String programmeId, Verdict verdict) {
    return Known.programme(work.way(), programmeId)
        .flatMap(
            programme ->
                Standing.person(work, file)
                    .flatMap(person -> TermsOfProgramme.met(work, file, programme, person))
                    .flatMap(
                        person ->
                            EligibilityDecidedByPeople.proposal(work, file, programmeId)
                                .flatMap(
                                    proposal -> enrol(work, file, programme, verdict, proposal))
                                .flatMap(enrolled -> followAges(work, enrolled, person))));
  }

  private static Outcome<CaseFile> enrol(
      Work work, CaseFile file, Programme programme, Verdict verdict, ProposalView proposal) {
    work.stores().cases().save(file.enrolledIn(programme.id()));
    Decisions.beside(work, file.id(), "ADMIT", verdict.reason(), verdict.on(), proposal);
    return ContactWithin.from(work, file.enrolledIn(programme.id()), work.today())
        .flatMap(enrolled -> TighterAccess.where(work, enrolled, programme));
  }

  /** Another programme than the one referred to has other birthdays. */
  private static Outcome<CaseView> followAges(Work work, CaseFile enrolled, Person person) {
    return Looking.at(work, enrolled, person.born())
        .flatMap(raised -> CaseViews.show(work, enrolled.id()));
  }
}
