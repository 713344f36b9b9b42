package dk.sporskifte.casework.eligibility;

import dk.sporskifte.access.Policy;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.AgeRegime;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.Person;
import dk.sporskifte.municipality.spi.Participation;
import dk.sporskifte.municipality.spi.Programme;

/** On what terms somebody comes into a programme, referred to it or handed over. */
public final class TermsOfProgramme {
  private TermsOfProgramme() {}

  /** The person where the terms are met. */
  public static Outcome<Person> met(Work work, CaseFile file, Programme programme, Person person) {
    if (!(programme.participation() instanceof Participation.Voluntary terms)) {
      return Outcome.done(person);
    }
    AgreementInForce asked =
        new AgreementInForce(
            terms,
            work.stores().cases().agreement(file.id()),
            AgeRegime.on(person.born(), work.today()));
    return Policy.allowing(asked, AgreementInForce.POLICIES).map(agreement -> person);
  }
}
