package dk.sporskifte.casework.baton;

import dk.sporskifte.casework.api.CoveringForColleagues.NewAbsence;
import dk.sporskifte.casework.api.HoldingConcerns.Reaction;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.casework.api.RaisingConcern.NewConcern;
import dk.sporskifte.casework.api.YoungPerson;
import dk.sporskifte.casework.api.port.TenantStatus;
import dk.sporskifte.casework.api.view.BatonView;
import dk.sporskifte.casework.api.view.ConcernView;
import dk.sporskifte.casework.colleagues.AbsentColleagues;
import dk.sporskifte.casework.concern.ConcernsNotYetCases;
import dk.sporskifte.casework.korsbaek.Directory;
import dk.sporskifte.casework.korsbaek.HoldersOfKorsbaek;
import dk.sporskifte.casework.korsbaek.Korsbaek;
import dk.sporskifte.casework.notification.NotificationsUnder18;
import dk.sporskifte.model.AbsenceId;
import dk.sporskifte.model.Circumstances;
import dk.sporskifte.model.ConcernId;
import dk.sporskifte.model.Door;
import dk.sporskifte.model.IntakeChannel;
import dk.sporskifte.model.Person;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.testkit.SyntheticPeople;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A teacher and a club worker, and a concern about Ida. */
abstract class AConcernSomebodyHolds {
  final Korsbaek korsbaek = Korsbaek.working(HoldersOfKorsbaek.way());
  final HeldByPeople holding = new HeldByPeople(korsbaek.audited);
  final ConcernsNotYetCases concerns = new ConcernsNotYetCases(korsbaek.audited);
  final NotificationsUnder18 notifications = new NotificationsUnder18(korsbaek.audited);
  final AbsentColleagues absences = new AbsentColleagues(korsbaek.audited);
  final ConcernsClimbing climbing =
      new ConcernsClimbing(
          korsbaek.audited, new Directory(korsbaek.tenant, TenantStatus.State.OPEN));
  final UserActor teacher = korsbaek.employ("tina", post("Lærer", Role.EMPLOYEE, "Skovskolen"));
  final UserActor club = korsbaek.employ("carl", post("Klubmedarbejder", Role.EMPLOYEE, "Klubben"));
  final Person ida = SyntheticPeople.person(12, LocalDate.of(2013, 10, 9));
  ConcernId id = new ConcernId(korsbaek.ids.next());

  Post post(String title, Role role, String unit) {
    return new Post(
        new PostId(korsbaek.ids.next()), title, role, unit, Optional.empty(), Optional.empty());
  }

  Outcome<ConcernView> raise(UserActor by) {
    return raise(by, Optional.of("Jeg er bare træt"), Optional.empty());
  }

  Outcome<ConcernView> raise(UserActor by, Optional<String> words, Optional<String> notHeard) {
    return raise(
        by,
        Optional.of(told(ida)),
        words,
        new Circumstances(Optional.empty(), notHeard, Optional.empty(), Optional.empty()));
  }

  Outcome<ConcernView> raise(UserActor by, Circumstances circumstances) {
    return raise(by, Optional.of(told(ida)), Optional.of("Hjælp mig"), circumstances);
  }

  Outcome<ConcernView> raiseAs(UserActor by, String given, String family) {
    return raise(
        by, Optional.of(told(ida.cpr(), given, family)), Optional.of("Hjælp"), Circumstances.NONE);
  }

  Outcome<ConcernView> raiseAboutSomebodyUnknown(UserActor by) {
    return raise(
        by,
        Optional.empty(),
        Optional.of("Lad mig være"),
        new Circumstances(
            Optional.of("En pige med rød jakke"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
  }

  private Outcome<ConcernView> raise(
      UserActor by,
      Optional<YoungPerson> about,
      Optional<String> words,
      Circumstances circumstances) {
    return concerns.raise(
        korsbaek.tenant,
        by,
        new NewConcern(id, about, IntakeChannel.SELF, "Sover i klassen", words, circumstances));
  }

  static Circumstances choosing(UserActor chosen) {
    return new Circumstances(
        Optional.empty(),
        Optional.empty(),
        Optional.of(new Door("EMPLOYEE", Optional.empty(), Optional.of(chosen.user()))),
        Optional.empty());
  }

  static YoungPerson told(Person person) {
    return told(person.cpr(), person.givenName(), person.familyName());
  }

  private static YoungPerson told(
      Optional<dk.sporskifte.model.CprNumber> cpr, String given, String family) {
    return new YoungPerson.Told(
        cpr, given, family, Optional.empty(), false, Optional.empty(), Optional.empty());
  }

  Outcome<BatonView> show(UserActor by) {
    return holding.show(korsbaek.tenant, by, id);
  }

  List<ConcernView> list(UserActor by) {
    return concerns.list(korsbaek.tenant, by, PageRequest.first()).orThrow().items();
  }

  Outcome<BatonView> react(UserActor by) {
    return holding.react(
        korsbaek.tenant,
        by,
        id,
        korsbaek.ids.next(),
        new Reaction("Talt med Ida", "Alene", "Ida valgte selv, hvad der skulle ske"));
  }

  Outcome<BatonView> offer(UserActor by, UserActor to) {
    return holding.offer(
        korsbaek.tenant, by, id, korsbaek.ids.next(), to.user(), "Ida kommer i klubben");
  }

  Outcome<BatonView> endOffer(UserActor by, String why) {
    return holding.endOffer(korsbaek.tenant, by, id, korsbaek.ids.next(), why);
  }

  Outcome<BatonView> rule(UserActor by, boolean approved) {
    return holding.ruleOnException(
        korsbaek.tenant, by, id, korsbaek.ids.next(), approved, "Bedst for Ida");
  }

  Outcome<BatonView> handOn(UserActor by) {
    return holding.handOn(korsbaek.tenant, by, id, korsbaek.ids.next(), club.user(), "Kender Ida");
  }

  Outcome<ConcernView> close(UserActor by) {
    int version = concerns.show(korsbaek.tenant, by, id).map(v -> v.concern().version()).orThrow();
    return concerns.close(korsbaek.tenant, by, id, version, "Alt er i ro");
  }

  void away(UserActor absent, UserActor cover) {
    absences
        .enter(
            korsbaek.tenant,
            absent,
            new NewAbsence(
                new AbsenceId(korsbaek.ids.next()),
                absent.user(),
                korsbaek.today(),
                Optional.of(korsbaek.today().plusDays(3)),
                Optional.of(cover.user())))
        .orThrow();
  }
}
