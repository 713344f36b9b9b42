package dk.sporskifte.casework.groups;

import dk.sporskifte.access.Policy;
import dk.sporskifte.access.Seen;
import dk.sporskifte.casework.api.FollowingGroups.NewMember;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.AgeSpan;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.Concern;
import dk.sporskifte.model.GroupMember;
import dk.sporskifte.model.GroupMember.Moved;
import dk.sporskifte.model.GroupRole;
import dk.sporskifte.model.Person;
import dk.sporskifte.model.PersonId;
import dk.sporskifte.model.TieGround;
import dk.sporskifte.model.YouthGroup;
import dk.sporskifte.municipality.spi.GroupWork;
import dk.sporskifte.municipality.spi.InterventionType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Somebody comes into the picture: through what the actor sees of them, in a role of their own. */
record Joining(Work work, GroupWork ofGroups, YouthGroup group, NewMember asked, Moved moved) {
  private static final List<Policy<Joining>> AS_TOLD =
      List.of(
          Joining::isNoVictim,
          Joining::roleIsThere,
          Joining::isKnownOneWay,
          Joining::onlyResourcesByName);

  Outcome<GroupMember> join() {
    return Policy.allowing(this, AS_TOLD)
        .flatMap(told -> Grounded.of(work, ofGroups, asked.ground()))
        .flatMap(ground -> person().flatMap(who -> fitting(who).map(fits -> add(who, ground))));
  }

  private GroupMember add(Optional<Person> who, TieGround ground) {
    GroupMember member =
        new GroupMember(
            asked.id(),
            group.id(),
            asked.role(),
            who.map(Person::id),
            asked.caseId(),
            asked.concern(),
            asked.called().map(String::strip),
            moved,
            ground,
            work.user(),
            work.now(),
            1);
    who.map(Person::id).ifPresent(work.trace()::about);
    work.stores().groups().add(member);
    return member;
  }

  /** Through the case or the concern; the actor must see it. */
  private Outcome<Optional<Person>> person() {
    if (asked.called().isPresent()) {
      return Outcome.done(Optional.empty());
    }
    Optional<PersonId> id =
        asked
            .caseId()
            .flatMap(file -> work.stores().cases().find(file))
            .map(CaseFile::person)
            .or(
                () ->
                    asked
                        .concern()
                        .flatMap(concern -> work.stores().concerns().find(concern))
                        .flatMap(Concern::person));
    return Seen.orNotFound(id.flatMap(work.stores().people()::find)).map(Optional::of);
  }

  private Outcome<Joining> fitting(Optional<Person> who) {
    return who.map(
            person ->
                Policy.allowing(
                    this,
                    List.<Policy<Joining>>of(
                        j -> j.isNotThere(person),
                        j -> j.isOfTheAge(person),
                        j -> j.groupIsNotNamedAfter(person))))
        .orElseGet(() -> Outcome.done(this));
  }

  private Optional<Refusal> isNoVictim() {
    return Policy.unless(
        asked.role() != GroupRole.VICTIM,
        Refusal.rule(
            "victim-in-group",
            "En forurettet kommer aldrig med i billedet af en gruppe. Rejs en bekymring om den"
                + " forurettede for sig, eller underret.",
            ofGroups.source()));
  }

  private Optional<Refusal> roleIsThere() {
    return Policy.unless(
        ofGroups.roles().contains(asked.role()),
        Refusal.rule(
            "role-not-in-groups", "Kommunen har ikke denne rolle i grupper.", ofGroups.source()));
  }

  private Optional<Refusal> isKnownOneWay() {
    long ways =
        Stream.of(asked.caseId(), asked.concern(), asked.called().filter(name -> !name.isBlank()))
            .filter(Optional::isPresent)
            .count();
    return Policy.unless(
        ways == 1 && asked.called().filter(String::isBlank).isEmpty(),
        Refusal.invalid(
            "member-through-one",
            "Vælg en sag eller en bekymring, eller skriv navnet på en ressource: ét af de tre."));
  }

  private Optional<Refusal> onlyResourcesByName() {
    return Policy.unless(
        asked.called().isEmpty() || asked.role() == GroupRole.RESOURCE,
        Refusal.rule(
            "only-resources-by-name",
            "En ung kommer kun med i gruppen gennem en sag eller en bekymring. Rejs en bekymring"
                + " fra gruppen, hvis der ingen er.",
            ofGroups.source()));
  }

  /** Of what the actor sees: else the answer would tell of somebody who may not be seen. */
  private Optional<Refusal> isNotThere(Person person) {
    return Policy.unless(
        work.stores().groups().members(group.id()).stream()
            .noneMatch(m -> m.person().filter(person.id()::equals).isPresent()),
        Refusal.conflict(
            "already-in-group", "Den unge er allerede med. Forny eller slet den tilknytning."));
  }

  private Optional<Refusal> isOfTheAge(Person person) {
    Optional<AgeSpan> ages = work.way().intervention(group.kind()).flatMap(InterventionType::ages);
    return Policy.unless(
        asked.role() == GroupRole.RESOURCE
            || ages.map(span -> span.covers(person.born(), work.today())).orElse(true),
        Refusal.rule(
            "outside-ages-of-group",
            "Den unge har ikke alderen til denne slags gruppe. Vælg en gruppe af en anden slags.",
            work.way()
                .intervention(group.kind())
                .map(InterventionType::source)
                .orElse(ofGroups.source())));
  }

  private Optional<Refusal> groupIsNotNamedAfter(Person person) {
    Set<String> words =
        Arrays.stream(group.name().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
            .collect(Collectors.toSet());
    return Policy.unless(
        Stream.of(person.givenName(), person.familyName())
            .flatMap(name -> Arrays.stream(name.toLowerCase(Locale.ROOT).split("\\s+")))
            .noneMatch(words::contains),
        Refusal.rule(
            "group-named-after-person",
            "Gruppens navn nævner den unge. Opret gruppen igen med navn efter et sted.",
            ofGroups.source()));
  }

  @Override
  public String toString() {
    return "Joining " + group.id().value();
  }
}
