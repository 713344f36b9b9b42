package dk.sporskifte.casework.people;

import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Person;
import dk.sporskifte.model.PersonId;

/**
 * What somebody gets who hands a young person over and sees nothing more: the person as told, under
 * an identity of no use, for the age of the real one would tell whether they were known here.
 */
public final class Receipt {
  private Receipt() {}

  public static Person of(Work work, Person asTold) {
    return new Person(
        new PersonId(work.newId()),
        asTold.cpr(),
        asTold.givenName(),
        asTold.familyName(),
        asTold.born(),
        asTold.addressProtected(),
        asTold.address(),
        asTold.phone(),
        asTold.version());
  }
}
