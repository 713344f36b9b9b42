package dk.sporskifte.casework.eligibility;

import dk.sporskifte.access.Policy;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.AgeRegime;
import dk.sporskifte.model.Agreement;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.Person;
import dk.sporskifte.municipality.spi.Participation;
import dk.sporskifte.municipality.spi.Programme;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/** On what terms somebody comes into a programme, referred to it or handed over. */
public final class TermsOfProgramme {
  private TermsOfProgramme() {}

  /** The person where the terms are met. */
  public static Outcome<Person> met(Work work, CaseFile file, Programme programme, Person person) {
    return met(work, programme, person.born(), () -> work.stores().cases().agreement(file.id()))
        .map(met -> person);
  }

  /**
   * @param latest asked for where taking part is voluntary: the agreement, withdrawn or not
   */
  public static Outcome<Programme> met(
      Work work, Programme programme, LocalDate born, Supplier<Optional<Agreement>> latest) {
    if (!(programme.participation() instanceof Participation.Voluntary terms)) {
      return Outcome.done(programme);
    }
    AgreementInForce asked =
        new AgreementInForce(terms, latest.get(), AgeRegime.on(born, work.today()));
    return Policy.allowing(asked, AgreementInForce.POLICIES).map(agreement -> programme);
  }
}
