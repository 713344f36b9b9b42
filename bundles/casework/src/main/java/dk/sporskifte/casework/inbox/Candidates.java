package dk.sporskifte.casework.inbox;

import dk.sporskifte.casework.api.port.PersonStore;
import dk.sporskifte.casework.api.view.InboxLineView;
import dk.sporskifte.casework.api.view.PersonView;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.AgeRegime;
import dk.sporskifte.model.AgeSpan;
import dk.sporskifte.model.InboxLine;
import dk.sporskifte.model.PersonId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whom a line may mean. A shared birth date alone means nobody. */
final class Candidates {
  private static final int MOST = 10;

  private Candidates() {}

  static List<InboxLineView.Candidate> of(Work work, InboxLine line) {
    List<PersonStore.Candidate> found = likely(work, line).toList();
    found.forEach(candidate -> work.trace().about(candidate.id()));
    return found.stream().map(c -> new InboxLineView.Candidate(view(work, c), reasons(c))).toList();
  }

  static boolean include(Work work, InboxLine line, PersonId person) {
    return likely(work, line).anyMatch(candidate -> candidate.id().equals(person));
  }

  private static Stream<PersonStore.Candidate> likely(Work work, InboxLine line) {
    return work.stores().people().candidates(line.person()).stream()
        .filter(c -> c.sameName() || c.samePhone())
        .sorted(Comparator.comparing(c -> -reasons(c).size()))
        .limit(MOST);
  }

  private static List<String> reasons(PersonStore.Candidate candidate) {
    List<String> reasons = new ArrayList<>();
    if (candidate.sameName()) {
      reasons.add("Samme navn");
    }
    if (candidate.sameBirthDate()) {
      reasons.add("Samme fødselsdato");
    }
    if (candidate.samePhone()) {
      reasons.add("Samme telefonnummer");
    }
    return reasons;
  }

  /** No more than is needed to choose. */
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
