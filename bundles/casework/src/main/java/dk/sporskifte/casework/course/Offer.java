package dk.sporskifte.casework.course;

import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.people.Team;
import dk.sporskifte.casework.way.Known;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.Source;
import dk.sporskifte.municipality.spi.HandOver;
import dk.sporskifte.municipality.spi.Programme;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * To whom a case is offered.
 *
 * @param receiver the post that replies; absent for a party that holds none
 */
record Offer(Optional<Programme> programme, Optional<HandOver> party, Optional<Post> receiver) {

  static Outcome<Offer> of(Work work, CaseFile file, String to, Optional<PostId> asked) {
    Optional<Programme> programme =
        work.way().programme(to).filter(p -> !p.id().equals(file.programme()));
    Optional<HandOver> party =
        Onwards.toParties(work, file).filter(rule -> rule.id().equals(to)).findFirst();
    if (programme.isEmpty() && party.isEmpty()) {
      return Outcome.refused(unknown(work, file));
    }
    return receiver(work, programme, asked).map(post -> new Offer(programme, party, post));
  }

  String name() {
    return programme.map(Programme::name).orElseGet(() -> Onwards.partyOf(party.orElseThrow()));
  }

  Source source() {
    return programme.map(Programme::source).orElseGet(() -> party.orElseThrow().source());
  }

  private static Outcome<Optional<Post>> receiver(
      Work work, Optional<Programme> programme, Optional<PostId> asked) {
    if (asked.isPresent()) {
      return work.post(asked.get())
          .filter(post -> post.role() == Role.CASEWORKER || post.role() == Role.LEADER)
          .map(post -> Outcome.done(Optional.of(post)))
          .orElseGet(() -> Outcome.refused(cannotReceive()));
    }
    return programme
        .map(p -> Team.of(work, p.forum()).map(team -> Optional.of(team.caseworker())))
        .orElseGet(() -> Outcome.done(Optional.empty()));
  }

  private static Refusal cannotReceive() {
    return Refusal.invalid(
        "receiver-cannot-coordinate",
        "Stillingen kan ikke tage imod sagen. Vælg en sagsbehandlers eller leders stilling.");
  }

  private static Refusal unknown(Work work, CaseFile file) {
    List<String> open =
        Stream.concat(
                work.way().programmes().stream()
                    .map(Programme::id)
                    .filter(id -> !id.equals(file.programme())),
                Onwards.toParties(work, file).map(HandOver::id))
            .toList();
    return Refusal.invalid(
        "unknown-receiver", "Sagen kan ikke overdrages dertil. " + Known.choices(open));
  }
}
