package dk.sporskifte.casework.people;

import dk.sporskifte.model.Person;

/**
 * Who is meant.
 *
 * @param person as the actor may know it: as registered where the actor saw it, else as told
 * @param registeredNow whether nobody had registered this person before
 */
public record Identified(Person person, boolean registeredNow) {
  @Override
  public String toString() {
    return "Identified " + person;
  }
}
