package dk.sporskifte.casework.moving;

import dk.sporskifte.casework.api.port.MovedInStore.MovedIn;
import dk.sporskifte.casework.api.view.ImportSheet;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.CprNumber;
import dk.sporskifte.model.Person;
import dk.sporskifte.model.PersonId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The young people of a file, each found by CPR number or by the municipality's own key. */
final class Youth {
  private final Work work;
  private final Map<String, Subject> subjects = new HashMap<>();
  private final Map<Line, Person> added = new LinkedHashMap<>();
  private final Set<PersonId> named = new HashSet<>();
  private final Map<CprNumber, PersonId> registered;
  private final Map<String, MovedIn> before;

  /**
   * Somebody a case can be about.
   *
   * @param isNew whether they are registered with this import
   */
  record Subject(PersonId id, LocalDate born, boolean isNew) {}

  private Youth(Work work, SheetLines people, SheetLines cases) {
    this.work = work;
    Set<CprNumber> numbers =
        Stream.concat(people.lines().stream(), cases.lines().stream())
            .map(line -> line.peek(Columns.CPR))
            .flatMap(Youth::readable)
            .collect(Collectors.toSet());
    registered = numbers.isEmpty() ? Map.of() : work.stores().people().idsOf(numbers);
    Set<String> keys =
        Stream.concat(people.lines().stream(), cases.lines().stream())
            .map(line -> line.peek(Columns.OWN_KEY))
            .filter(key -> !key.isEmpty())
            .map(Youth::keyOf)
            .collect(Collectors.toSet());
    keys.addAll(numbers.stream().map(Youth::keyOf).toList());
    before = keys.isEmpty() ? Map.of() : work.stores().movedIn().find(keys);
  }

  static Youth of(Work work, Reading reading) {
    var youth =
        new Youth(work, reading.sheet(ImportSheet.PEOPLE), reading.sheet(ImportSheet.CASES));
    youth.plan(reading.sheet(ImportSheet.PEOPLE));
    return youth;
  }

  /** Those to be registered, by their lines. */
  Map<Line, Person> added() {
    return added;
  }

  /** Under which the line is known the next time. */
  static String keyOf(Line line) {
    return readable(line.peek(Columns.CPR))
        .findFirst()
        .map(Youth::keyOf)
        .orElseGet(() -> keyOf(line.peek(Columns.OWN_KEY)));
  }

  /** The person a case names, by either key. */
  Optional<Subject> of(Line caseLine) {
    Optional<CprNumber> cpr = caseLine.cpr(Columns.CPR);
    Optional<String> own = caseLine.text(Columns.OWN_KEY);
    if (cpr.isEmpty() && own.isEmpty()) {
      if (caseLine.peek(Columns.CPR).isEmpty()) {
        caseLine.problem(Trouble.KEY_MISSING.in(Columns.CPR));
      }
      return Optional.empty();
    }
    Optional<Subject> found =
        cpr.flatMap(this::byNumber)
            .or(() -> cpr.isEmpty() ? own.flatMap(this::byOwnKey) : Optional.empty());
    if (found.isEmpty()) {
      caseLine.problem(Trouble.UNKNOWN_PERSON.in(cpr.isPresent() ? Columns.CPR : Columns.OWN_KEY));
    }
    found.ifPresent(subject -> named.add(subject.id()));
    return found;
  }

  /** Nobody is registered without a case (LAW-31 and the principle of least data). */
  void demandCases() {
    added.forEach(
        (line, person) -> {
          if (!named.contains(person.id())) {
            line.problem(Trouble.PERSON_WITHOUT_CASE.of());
          }
        });
  }

  private void plan(SheetLines sheet) {
    var keys = new SheetLines.Keys();
    for (Line line : sheet.lines()) {
      Optional<CprNumber> cpr = line.cpr(Columns.CPR);
      Optional<String> own = line.text(Columns.OWN_KEY);
      own.filter(CprNumber::standsIn)
          .ifPresent(key -> line.problem(Trouble.CPR_IN_TEXT.in(Columns.OWN_KEY)));
      Optional<String> given = line.text(Columns.GIVEN_NAME);
      Optional<String> family = line.text(Columns.FAMILY_NAME);
      Optional<LocalDate> born = born(line, cpr);
      Optional<Boolean> hidden = line.choice(Columns.PROTECTED, Words.YES_OR_NO);
      Optional<String> address = line.text(Columns.ADDRESS);
      Optional<String> phone = line.text(Columns.PHONE);
      if (line.peek(Columns.CPR).isEmpty() && own.isEmpty()) {
        line.problem(Trouble.KEY_MISSING.in(Columns.CPR));
      }
      cpr.ifPresent(number -> keys.once(line, Columns.CPR, keyOf(number)));
      own.ifPresent(key -> keys.once(line, Columns.OWN_KEY, keyOf(key)));
      if (line.sound()) {
        Person person =
            new Person(
                new PersonId(work.newId()),
                cpr,
                given.orElseThrow(),
                family.orElseThrow(),
                born.orElseThrow(),
                hidden.orElseThrow(),
                address,
                phone,
                1);
        remember(line, cpr, own, person);
      }
    }
  }

  private void remember(Line line, Optional<CprNumber> cpr, Optional<String> own, Person person) {
    Optional<PersonId> there = there(line, cpr);
    there.ifPresent(
        id -> line.present(Earlier.differing(before.get(keyOf(line)), line, keyOf(line))));
    Subject subject =
        there
            .map(id -> new Subject(id, person.born(), false))
            .orElseGet(() -> new Subject(person.id(), person.born(), true));
    if (there.isEmpty()) {
      added.put(line, person);
    }
    cpr.ifPresent(number -> subjects.put(keyOf(number), subject));
    own.ifPresent(key -> subjects.put(keyOf(key), subject));
  }

  private Optional<PersonId> there(Line line, Optional<CprNumber> cpr) {
    return cpr.map(registered::get)
        .or(() -> Optional.ofNullable(before.get(keyOf(line))).map(m -> new PersonId(m.object())));
  }

  private Optional<LocalDate> born(Line line, Optional<CprNumber> cpr) {
    Optional<LocalDate> told = line.dayUntil(work.today(), Columns.BORN);
    Optional<LocalDate> born = cpr.map(CprNumber::birthDate).or(() -> told);
    if (born.isEmpty() && line.peek(Columns.CPR).isEmpty()) {
      line.problem(Trouble.BIRTH_DATE_MISSING.in(Columns.BORN));
    }
    if (told.isPresent() && !told.equals(born)) {
      line.problem(Trouble.BIRTH_DATE_DISAGREES.in(Columns.BORN));
    }
    return born;
  }

  private Optional<Subject> byNumber(CprNumber cpr) {
    return Optional.ofNullable(subjects.get(keyOf(cpr)))
        .or(
            () ->
                Optional.ofNullable(registered.get(cpr))
                    .map(id -> new Subject(id, cpr.birthDate(), false)));
  }

  private Optional<Subject> byOwnKey(String own) {
    return Optional.ofNullable(subjects.get(keyOf(own)))
        .or(
            () ->
                Optional.ofNullable(before.get(keyOf(own)))
                    .flatMap(moved -> work.stores().people().find(new PersonId(moved.object())))
                    .map(person -> new Subject(person.id(), person.born(), false)));
  }

  private static String keyOf(CprNumber cpr) {
    return Fingerprint.of("person cpr " + cpr.value());
  }

  private static String keyOf(String own) {
    return Fingerprint.of("person key " + own.strip());
  }

  private static Stream<CprNumber> readable(String cell) {
    try {
      return cell.isEmpty() ? Stream.empty() : Stream.of(new CprNumber(cell));
    } catch (IllegalArgumentException toldElsewhere) {
      return Stream.empty();
    }
  }
}
