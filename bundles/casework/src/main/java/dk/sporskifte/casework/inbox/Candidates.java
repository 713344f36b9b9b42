package dk.sporskifte.casework.inbox;

import dk.sporskifte.casework.api.port.PersonStore;
import dk.sporskifte.casework.api.view.InboxLineView;
import dk.sporskifte.casework.api.view.InboxLineView.Candidate.Reason;
import dk.sporskifte.casework.api.view.PersonView;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.AgeRegime;
import dk.sporskifte.model.AgeSpan;
import dk.sporskifte.model.InboxLine;
import dk.sporskifte.model.PersonBlock;
import dk.sporskifte.model.PersonId;
import dk.sporskifte.municipality.spi.Programme;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whom a line may mean, with the reasons and never a score. A shared birth date alone means nobody;
 * nor does a shared address. Who is known here by a case alone that only its named coordinators see
 * is as if unknown.
 */
final class Candidates {
  private static final int MOST = 10;

  private record Alike(PersonStore.Candidate person, Optional<NameLikeness> name) {
    static Alike to(PersonBlock told, PersonStore.Candidate person) {
      return new Alike(person, NameLikeness.of(told, person.givenName(), person.familyName()));
    }

    boolean meansSomebody() {
      boolean sameDayAndMore = person.sameBirthDate() && (name.isPresent() || person.sameAddress());
      return name.filter(NameLikeness::enough).isPresent()
          || person.samePhone()
          || sameDayAndMore
          || (person.sameAddress() && name.isPresent());
    }

    List<Reason> reasons() {
      List<Reason> reasons = new ArrayList<>();
      name.map(NameLikeness::reason).ifPresent(reasons::add);
      if (person.sameBirthDate()) {
        reasons.add(Reason.SAME_BIRTH_DATE);
      }
      if (person.samePhone()) {
        reasons.add(Reason.SAME_PHONE);
      }
      if (person.sameAddress()) {
        reasons.add(Reason.SAME_ADDRESS);
      }
      return reasons;
    }

    /** The nearest name first among those for whom as many reasons speak. */
    int place() {
      return name.map(NameLikeness::ordinal).orElse(NameLikeness.values().length);
    }
  }

  private Candidates() {}

  static List<InboxLineView.Candidate> of(Work work, InboxLine line) {
    List<Alike> found = likely(work, line).toList();
    found.forEach(alike -> work.trace().about(alike.person().id()));
    return found.stream()
        .map(alike -> new InboxLineView.Candidate(view(work, alike.person()), alike.reasons()))
        .toList();
  }

  static boolean include(Work work, InboxLine line, PersonId person) {
    return likely(work, line).anyMatch(alike -> alike.person().id().equals(person));
  }

  private static Stream<Alike> likely(Work work, InboxLine line) {
    PersonBlock told = line.person();
    return work.stores().people().candidates(told, tighter(work)).stream()
        .map(person -> Alike.to(told, person))
        .filter(Alike::meansSomebody)
        .sorted(
            Comparator.comparing((Alike alike) -> -alike.reasons().size())
                .thenComparing(Alike::place))
        .limit(MOST);
  }

  private static Set<String> tighter(Work work) {
    return work.way().programmes().stream()
        .filter(programme -> programme.tighterAccess().isPresent())
        .map(Programme::id)
        .collect(Collectors.toSet());
  }

  /** No more than is needed to choose; no address, protected or not. */
  private static PersonView view(Work work, PersonStore.Candidate candidate) {
    return new PersonView(
        candidate.id(),
        candidate.givenName() + " " + candidate.familyName(),
        candidate.born(),
        AgeSpan.yearsOn(candidate.born(), work.today()),
        AgeRegime.on(candidate.born(), work.today()),
        Optional.empty(),
        candidate.addressProtected(),
        Optional.empty(),
        Optional.empty(),
        0);
  }
}
