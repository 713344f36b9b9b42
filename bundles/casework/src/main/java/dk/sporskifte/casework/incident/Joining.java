package dk.sporskifte.casework.incident;

import dk.sporskifte.access.Disclosure;
import dk.sporskifte.access.LegalGateway;
import dk.sporskifte.access.Policy;
import dk.sporskifte.access.Recipient;
import dk.sporskifte.access.Seen;
import dk.sporskifte.casework.api.FormingAcuteNetwork.NewMember;
import dk.sporskifte.casework.api.FormingAcuteNetwork.Outsider;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.cases.Standing;
import dk.sporskifte.casework.people.Board;
import dk.sporskifte.casework.time.Copenhagen;
import dk.sporskifte.casework.work.Given;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.AgeRegime;
import dk.sporskifte.model.IncidentYoung;
import dk.sporskifte.model.NetworkMember;
import dk.sporskifte.model.NetworkMember.Part;
import dk.sporskifte.model.OrganisationKind;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.Role;
import dk.sporskifte.municipality.spi.Seat;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Somebody is brought in, for a time and with what they need (X003-06, X003-17). */
record Joining(Night night, NewMember asked) {
  /** Of a post that is called. */
  static final List<Policy<Post>> POSTS =
      List.of(
          post ->
              Policy.unless(
                  Board.worksWithCases(post),
                  Refusal.conflict(
                      "post-without-cases",
                      "Stillingen arbejder ikke med sager og kan ikke være i et akut netværk.")));

  private static final List<Policy<Joining>> POLICIES =
      List.of(
          Joining::isSomebody,
          j -> lasts(j.night.work(), j.asked.until()),
          Joining::isNotInYet,
          Joining::knowsItsYoung);

  Outcome<Night> join() {
    return post()
        .flatMap(post -> Policy.allowing(this, POLICIES).map(allowed -> post))
        .flatMap(post -> post.isEmpty() ? Outcome.done(post) : told(post.get()).map(ok -> post))
        .map(
            post -> {
              leaveWhereTimeIsUp();
              NetworkMember member =
                  post.map(
                          p ->
                              member(
                                  night, p, asked.id(), asked.part(), asked.young(), asked.until()))
                      .orElseGet(this::outsider);
              add(night, member);
              night.tell("I netværket: " + member.name() + ", " + member.organisation());
              return night;
            });
  }

  /** At the opening: nobody is told of a young person yet. */
  static void network(Night night, Post post, LocalDate until) {
    add(night, member(night, post, night.work().newId(), Part.NETWORK, Set.of(), until));
  }

  static Optional<Refusal> lasts(Work work, LocalDate until) {
    return Policy.unless(
        until.isAfter(work.today()),
        Refusal.invalid("membership-too-short", "Vælg en dag efter i dag som første dag uden."));
  }

  private static void add(Night night, NetworkMember member) {
    night
        .work()
        .stores()
        .incidents()
        .add(
            member,
            Copenhagen.startOf(member.until()),
            member.part() == Part.FRONT_LINE ? "Frontpersonale i akut netværk" : "Akut netværk");
  }

  private static NetworkMember member(
      Night night, Post post, UUID id, Part part, Set<UUID> young, LocalDate until) {
    Optional<Seat> seat = seat(night, post);
    return new NetworkMember(
        id,
        night.incident().id(),
        Optional.of(post.id()),
        post.title(),
        post.unit(),
        kind(post, seat),
        Optional.empty(),
        seat.map(Seat::id),
        part,
        young,
        until,
        night.work().user(),
        night.work().now(),
        Optional.empty(),
        1);
  }

  private NetworkMember outsider() {
    Outsider outsider = asked.outsider().orElseThrow();
    return new NetworkMember(
        asked.id(),
        night.incident().id(),
        Optional.empty(),
        outsider.name(),
        outsider.organisation(),
        outsider.kind(),
        outsider.phone(),
        Optional.empty(),
        Part.NETWORK,
        Set.of(),
        asked.until(),
        night.work().user(),
        night.work().now(),
        Optional.empty(),
        1);
  }

  private static Optional<Seat> seat(Night night, Post post) {
    return new CallList(night.work(), night.preparedness(), Optional.empty())
        .network()
        .filter(seat -> post.seat().filter(seat.id()::equals).isPresent())
        .findFirst();
  }

  /** Of a partner whose seat is unknown it is taken to be private: that discloses too little. */
  static OrganisationKind kind(Post post, Optional<Seat> seat) {
    return seat.map(Seat::kind)
        .orElse(
            post.role() == Role.PARTNER ? OrganisationKind.PRIVATE : OrganisationKind.AUTHORITY);
  }

  private Outcome<Optional<Post>> post() {
    return asked.post().isEmpty()
        ? Outcome.done(Optional.empty())
        : Seen.orNotFound(night.work().post(asked.post().get()))
            .flatMap(post -> Policy.allowing(post, POSTS))
            .map(Optional::of);
  }

  /** Each young person the new member would be told of passes the gateway again (LAW-01). */
  private Outcome<Post> told(Post post) {
    Outcome<Post> passed = Outcome.done(post);
    for (IncidentYoung young : night.work().stores().incidents().young(night.incident().id())) {
      if (asked.part() == Part.NETWORK || asked.young().contains(young.id())) {
        passed = passed.flatMap(p -> pass(young, p));
      }
    }
    return passed;
  }

  private Outcome<Post> pass(IncidentYoung young, Post post) {
    return night
        .work()
        .stores()
        .cases()
        .find(young.caseId())
        .map(
            file ->
                Standing.person(night.work(), file)
                    .flatMap(
                        person ->
                            LegalGateway.pass(
                                new Disclosure(
                                    young.basis(),
                                    young.necessity(),
                                    Recipient.of(kind(post, seat(night, post)), post.unit()),
                                    AgeRegime.on(person.born(), night.work().today()))))
                    .map(disclosed -> post))
        .orElseGet(
            () ->
                Outcome.refused(
                    Refusal.conflict(
                        "young-seen-by-others",
                        "Netværket er om en ung, hvis sag du ikke ser. Bed en, der ser sagen, om at"
                            + " tage deltageren ind.")));
  }

  private void leaveWhereTimeIsUp() {
    night.work().stores().incidents().members(night.incident().id()).stream()
        .filter(m -> m.post().isPresent() && m.post().equals(asked.post()))
        .filter(m -> m.endedAt().isEmpty())
        .forEach(m -> night.work().stores().incidents().end(m, night.work().now()));
  }

  private Optional<Refusal> isSomebody() {
    return Policy.unless(
            asked.post().isPresent() != asked.outsider().isPresent(),
            Refusal.invalid(
                "member-unclear", "Vælg en stilling, eller skriv, hvem der kommer udefra."))
        .or(() -> asked.outsider().flatMap(o -> Given.text(o.name(), "navn")))
        .or(() -> asked.outsider().flatMap(o -> Given.text(o.organisation(), "organisation")));
  }

  private Optional<Refusal> isNotInYet() {
    return Policy.unless(
        night.active().stream()
            .noneMatch(m -> m.post().isPresent() && m.post().equals(asked.post())),
        Refusal.conflict("already-in-network", "Stillingen er allerede i netværket."));
  }

  /** The front line sees its own young people, who are in the incident (X003-17). */
  private Optional<Refusal> knowsItsYoung() {
    Set<UUID> there =
        night.work().stores().incidents().young(night.incident().id()).stream()
            .map(IncidentYoung::id)
            .collect(Collectors.toSet());
    return Policy.unless(
        there.containsAll(asked.young())
            && (asked.part() == Part.FRONT_LINE || asked.young().isEmpty())
            && (asked.part() == Part.NETWORK || asked.post().isPresent()),
        Refusal.invalid(
            "front-line-unclear",
            "Frontpersonale har en stilling her og følger unge, der er tilknyttet hændelsen."));
  }
}
