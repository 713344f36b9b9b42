package dk.sporskifte.casework.memory;

import dk.sporskifte.casework.api.Sought;
import dk.sporskifte.model.Person;
import dk.sporskifte.model.PersonId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whether each word sought begins a word of a text. */
final class Words {
  private Words() {}

  static boolean in(Optional<Sought> sought, String text) {
    return sought
        .map(s -> Arrays.stream(split(s.words())).allMatch(word -> begins(word, text)))
        .orElse(true);
  }

  static String nameOf(Session session, PersonId person) {
    return session.table(Person.class).find(person).map(Person::name).orElse("");
  }

  private static boolean begins(String word, String text) {
    return Arrays.stream(split(text)).anyMatch(one -> one.startsWith(word));
  }

  private static String[] split(String text) {
    return text.toLowerCase(Locale.ROOT).split("[\\s-]+");
  }
}
