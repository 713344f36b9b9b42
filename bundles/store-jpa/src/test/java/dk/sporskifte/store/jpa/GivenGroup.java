package dk.sporskifte.store.jpa;

import static dk.sporskifte.store.jpa.TestTenant.CLOCK;

import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.Concern;
import dk.sporskifte.model.ConcernId;
import dk.sporskifte.model.Confidence;
import dk.sporskifte.model.GroupId;
import dk.sporskifte.model.GroupMember;
import dk.sporskifte.model.GroupMember.Moved;
import dk.sporskifte.model.GroupRole;
import dk.sporskifte.model.GroupTie;
import dk.sporskifte.model.LegalBasis;
import dk.sporskifte.model.PersonId;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.Task;
import dk.sporskifte.model.TaskId;
import dk.sporskifte.model.TieGround;
import dk.sporskifte.model.UserId;
import java.time.LocalDate;
import java.util.Optional;

/** Members and ties of a group, entered by somebody. */
record GivenGroup(GroupId group, UserId worker) {
  GroupMember through(CaseFile file, LocalDate until) {
    return member(file.id(), file.person(), until);
  }

  GroupMember member(CaseId file, PersonId person, LocalDate until) {
    return member(Optional.of(person), Optional.of(file), Optional.empty(), until);
  }

  GroupMember through(Concern concern) {
    return member(
        concern.person(), Optional.empty(), Optional.of(concern.id()), GroupStoreTest.LATER);
  }

  GroupMember club(LocalDate until) {
    return member(Optional.empty(), Optional.empty(), Optional.empty(), until);
  }

  GroupMember member(
      Optional<PersonId> person,
      Optional<CaseId> file,
      Optional<ConcernId> concern,
      LocalDate until) {
    return new GroupMember(
        TestTenant.id(),
        group,
        person.isPresent() ? GroupRole.SUSPECTED : GroupRole.RESOURCE,
        person,
        file,
        concern,
        person.isPresent() ? Optional.empty() : Optional.of("Bokseklubben"),
        concern.isPresent() ? Moved.TO_GROUP : Moved.ADDED,
        ground(until),
        worker,
        CLOCK.instant(),
        1);
  }

  GroupTie tie(GroupMember one, GroupMember two, LocalDate until) {
    return new GroupTie(
        TestTenant.id(),
        group,
        one.id(),
        two.id(),
        "FRIEND",
        ground(until),
        worker,
        CLOCK.instant(),
        1);
  }

  static TieGround ground(LocalDate until) {
    return new TieGround(
        LegalBasis.WITHIN_MUNICIPALITY,
        "Fortalt af klubben",
        Confidence.LIKELY,
        until.minusDays(80),
        until,
        Optional.empty());
  }

  static Task alert(Post owner) {
    return new Task(
        new TaskId(TestTenant.id()),
        Task.Kind.ASSIGN_ACTOR,
        Optional.empty(),
        "Sæt en aktør på",
        owner.id(),
        CLOCK.today().plusDays(2),
        "Ingen er sat på",
        Given.SOURCE,
        Optional.empty(),
        Optional.empty(),
        CLOCK.instant(),
        1);
  }
}
