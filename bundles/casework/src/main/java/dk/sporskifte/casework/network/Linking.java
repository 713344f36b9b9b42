package dk.sporskifte.casework.network;

import dk.sporskifte.access.Policy;
import dk.sporskifte.access.Seen;
import dk.sporskifte.casework.api.BuildingNetwork.NewFamilyLink;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.work.Given;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.FamilyLink;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Linking a case with another of the same family, both seen by who does it. */
record Linking(Work work, CaseFile file, NewFamilyLink asked) {
  private static final List<Policy<Ends>> POLICIES =
      List.of(
          e -> Given.text(e.asked().because(), "begrundelse"),
          Ends::areTwoPeoples,
          Ends::areNotLinkedYet);

  Outcome<CaseFile> link() {
    return Seen.orNotFound(work.stores().cases().numbered(asked.number().strip()))
        .flatMap(other -> Policy.allowing(new Ends(work, file, other, asked), POLICIES))
        .map(
            ends -> {
              work.trace().of(ends.other().id()).about(ends.other().person());
              work.stores().network().add(ends.link());
              return file;
            });
  }

  /** One that has not ended. */
  static Optional<FamilyLink> open(Work work, CaseId caseId, Predicate<FamilyLink> which) {
    return work.stores().network().family(caseId).stream()
        .filter(link -> link.endedAt().isEmpty())
        .filter(which)
        .findFirst();
  }

  /** The two cases. */
  private record Ends(Work work, CaseFile file, CaseFile other, NewFamilyLink asked) {
    FamilyLink link() {
      return new FamilyLink(
          asked.id(),
          file.id(),
          other.id(),
          asked.because(),
          work.user(),
          work.now(),
          Optional.empty(),
          1);
    }

    private Optional<Refusal> areTwoPeoples() {
      return Policy.unless(
          !file.person().equals(other.person()),
          Refusal.conflict("same-person", "Det er en sag om den samme unge."));
    }

    private Optional<Refusal> areNotLinkedYet() {
      return Policy.unless(
          open(work, file.id(), l -> l.from(file.id()).equals(other.id())).isEmpty(),
          Refusal.conflict("family-linked", "Sagerne er allerede knyttet sammen."));
    }
  }
}
