package dk.sporskifte.municipality.spi;

import dk.sporskifte.model.Role;
import dk.sporskifte.model.Source;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Of a record that asks: who answers, and how soon.
 *
 * @param addressees whom it can be put to; with one there is nothing to choose
 * @param within counted from the day it is asked
 * @param statement Danish; says so where the time is our reading
 */
public record AnswerRule(
    List<Addressee> addressees, Period within, String statement, Source source) {
  public AnswerRule {
    addressees = List.copyOf(addressees);
    within = Check.time(within, "within");
    statement = Check.text(statement, "statement of an answer");
    Objects.requireNonNull(source);
    Check.that(!addressees.isEmpty(), "a question is put to somebody: name an addressee");
    Check.unique(addressees, Addressee::code, "addressee");
  }

  public Optional<Addressee> addressee(String code) {
    return addressees.stream().filter(a -> a.code().equals(code)).findFirst();
  }

  /**
   * Whom it can be put to: the post in that seat, else one of that role.
   *
   * @param name shown to people, Danish
   */
  public record Addressee(String code, String name, Role role, Optional<String> seat) {
    public Addressee {
      code = Check.text(code, "addressee code");
      name = Check.text(name, "name of the addressee " + code);
      Objects.requireNonNull(role);
      Objects.requireNonNull(seat);
    }
  }
}
