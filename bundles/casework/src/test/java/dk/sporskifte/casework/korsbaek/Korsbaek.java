package dk.sporskifte.casework.korsbaek;

import dk.sporskifte.casework.accounts.Passwords;
import dk.sporskifte.casework.accounts.UsersAndPosts;
import dk.sporskifte.casework.ages.AgesCountedAhead;
import dk.sporskifte.casework.ages.AgesFollowed;
import dk.sporskifte.casework.ages.PlacementsOnRecord;
import dk.sporskifte.casework.ages.TransitionsWithoutHoles;
import dk.sporskifte.casework.agreement.VoluntaryAgreements;
import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.api.port.Ids;
import dk.sporskifte.casework.api.view.CaseView;
import dk.sporskifte.casework.api.view.PlanView;
import dk.sporskifte.casework.cases.CasesInSight;
import dk.sporskifte.casework.closing.CasesClosedForStatedReasons;
import dk.sporskifte.casework.course.ContactsKept;
import dk.sporskifte.casework.course.CourseOfCases;
import dk.sporskifte.casework.course.EscalationsToChiefs;
import dk.sporskifte.casework.course.ExitsFollowed;
import dk.sporskifte.casework.course.HandOversToOthers;
import dk.sporskifte.casework.course.ReleasesFollowed;
import dk.sporskifte.casework.course.YouthBoardFollowed;
import dk.sporskifte.casework.eligibility.EligibilityDecidedByPeople;
import dk.sporskifte.casework.figures.FiguresWithoutPeople;
import dk.sporskifte.casework.forums.ForumsInTime;
import dk.sporskifte.casework.general.InterventionsForMany;
import dk.sporskifte.casework.inbox.NoticesTakenByPeople;
import dk.sporskifte.casework.meeting.ForumMeetings;
import dk.sporskifte.casework.memory.InMemory;
import dk.sporskifte.casework.plan.ActionPlansWithOwnWishes;
import dk.sporskifte.casework.plan.PlansInPlainWords;
import dk.sporskifte.casework.referral.ReferralsIntoCases;
import dk.sporskifte.casework.release.ReleaseWatch;
import dk.sporskifte.casework.tasks.TasksOfPosts;
import dk.sporskifte.casework.time.UuidV7;
import dk.sporskifte.casework.work.AuditedWork;
import dk.sporskifte.model.ActionPlan;
import dk.sporskifte.model.Agreement;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.Meeting;
import dk.sporskifte.model.MeetingId;
import dk.sporskifte.model.PlanAction;
import dk.sporskifte.model.PlanId;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.PostHolding;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.SystemActor;
import dk.sporskifte.model.TenantKey;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.model.UserId;
import dk.sporskifte.municipality.spi.WayOfWorking;
import dk.sporskifte.testkit.SettableClock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** One municipality on a Monday in March, with its posts filled. */
public final class Korsbaek {
  public static final char[] PASSWORD = "en lang og god sætning".toCharArray();

  public final SettableClock clock = SettableClock.at("2026-03-02T09:00");
  public final InMemory store = new InMemory(clock);
  public final Ids ids = new UuidV7(clock);
  public final AuditedWork audited = new AuditedWork(store, clock, ids);
  public final Passwords passwords = new Passwords(TestAccountRules.quick());
  public final UsersAndPosts administration = new UsersAndPosts(audited, passwords);
  public final ReferralsIntoCases referrals = new ReferralsIntoCases(audited);
  public final CasesInSight cases = new CasesInSight(audited);
  public final EligibilityDecidedByPeople eligibility = new EligibilityDecidedByPeople(audited);
  public final VoluntaryAgreements agreements = new VoluntaryAgreements(audited);
  public final ForumMeetings meetings = new ForumMeetings(audited);
  public final ActionPlansWithOwnWishes plans = new ActionPlansWithOwnWishes(audited);
  public final PlansInPlainWords plainPlans = new PlansInPlainWords(audited);
  public final CasesClosedForStatedReasons closing = new CasesClosedForStatedReasons(audited);
  public final FiguresWithoutPeople figures = new FiguresWithoutPeople(audited);
  public final ForumsInTime forums = new ForumsInTime(audited);
  public final InterventionsForMany general = new InterventionsForMany(audited);
  public final TasksOfPosts tasks = new TasksOfPosts(audited);
  public final CourseOfCases course = new CourseOfCases(audited);
  public final ContactsKept contacts = new ContactsKept(audited);
  public final EscalationsToChiefs escalations = new EscalationsToChiefs(audited);
  public final HandOversToOthers handOvers = new HandOversToOthers(audited);
  public final YouthBoardFollowed board = new YouthBoardFollowed(audited);
  public final ExitsFollowed exits = new ExitsFollowed(audited);
  public final ReleasesFollowed releases = new ReleasesFollowed(audited);
  public final ReleaseWatch watch = new ReleaseWatch(audited, null);
  public final NoticesTakenByPeople notices = new NoticesTakenByPeople(audited, watch);
  public final AgesFollowed ages = new AgesFollowed(audited);
  public final TransitionsWithoutHoles transitions = new TransitionsWithoutHoles(audited);
  public final PlacementsOnRecord placements = new PlacementsOnRecord(audited);
  public final AgesCountedAhead previews = new AgesCountedAhead(audited);
  public final Tenant tenant;

  public final UserActor caseworker;
  public final UserActor leader;
  public final UserActor secretary;
  public final UserActor triage;
  public final UserActor police;
  public final UserActor school;
  public final UserActor administrator;
  public final UserActor auditor;
  public final UserActor outsider;

  private Korsbaek(WayOfWorking way, boolean triaging) {
    tenant = new Tenant(new TenantKey("korsbaek"), "Korsbæk", way);
    String forum = way.intake().takeUp().forum();
    caseworker = employ("signe", post("SSP-medarbejder", Role.CASEWORKER, forum, "medarbejder"));
    leader = employ("lars", post("SSP-leder", Role.LEADER));
    secretary = employ("sofie", post("SSP-sekretær", Role.SECRETARIAT));
    triage = triaging ? employ("trine", post("Modtagelse", Role.TRIAGE)) : user("trine");
    police = employ("palle", post("Politi", Role.PARTNER, forum, "politi"));
    school = employ("karen", post("Skole", Role.PARTNER, forum, "skole"));
    administrator = employ("adam", post("Administrator", Role.ADMINISTRATOR));
    auditor = employ("dorte", post("Tilsyn", Role.AUDITOR));
    outsider = user("ulla");
  }

  public static Korsbaek plusBesideOrdinary() {
    return new Korsbaek(WayOfKorsbaek.plusBesideOrdinary(), true);
  }

  /** Chiefs above it, programmes to go to, and contact that can be lost. */
  public static Korsbaek withChiefsAndExit() {
    return new Korsbaek(WayOfKorsbaek.withChiefsAndExit(), true);
  }

  public static Korsbaek withoutTriage() {
    return new Korsbaek(WayOfKorsbaek.plusBesideOrdinary(), false);
  }

  /** One meeting and three professionals are enough, and there are two centres. */
  public static Korsbaek withFewAround() {
    return new Korsbaek(WayOfKorsbaek.withFewAround(), true);
  }

  /** Groups of young people, and somebody who sets actors to concerns. */
  public static Korsbaek withGroups() {
    return new Korsbaek(GroupsOfKorsbaek.way(), true);
  }

  public static Korsbaek oneForAll() {
    return new Korsbaek(WayOfKorsbaek.oneForAll(), true);
  }

  public static Korsbaek working(WayOfWorking way) {
    return new Korsbaek(way, true);
  }

  /** The caseworker receives it. */
  public CaseView refer(AReferral referral) {
    return referrals.refer(tenant, caseworker, referral.referral()).orThrow();
  }

  public CaseView refer() {
    return refer(AReferral.in(this));
  }

  /** As it is now. */
  public CaseView show(CaseId id) {
    return cases.show(tenant, caseworker, id).orThrow();
  }

  /** A mother agrees for a young person who is ready for a plan. */
  public CaseView agree(CaseId id) {
    return agreements
        .agree(
            tenant,
            caseworker,
            id,
            ids.next(),
            today(),
            true,
            Agreement.GivenBy.CUSTODY_HOLDER,
            Optional.of("Vil gerne"))
        .orThrow();
  }

  /** Referred, agreed and admitted to SSP+. */
  public CaseView enrolled() {
    return enrolled(AReferral.in(this));
  }

  /** Of somebody under 18 who is referred so. */
  public CaseView enrolled(AReferral referral) {
    CaseId id = refer(referral).file().id();
    CaseView agreed = agree(id);
    return eligibility
        .admit(
            tenant,
            caseworker,
            id,
            agreed.file().version(),
            WayOfKorsbaek.PLUS,
            "Passer her",
            Optional.empty())
        .orThrow();
  }

  /** A plan for an apprenticeship, not approved yet. */
  public PlanView draft(CaseId id, ActionPlan.Purpose purpose) {
    PlanAction action =
        new PlanAction(
            ids.next(),
            "JOB",
            "Læreplads",
            "Besøg en mester",
            "Signe",
            today().plusMonths(1),
            PlanAction.Status.OPEN);
    return plans
        .draft(
            tenant, caseworker, id, new PlanId(ids.next()), purpose, "Vil i lære", List.of(action))
        .orThrow();
  }

  /** Of the forum that takes referrals up. */
  public Meeting meeting(String localTime) {
    return meetings
        .plan(
            tenant,
            secretary,
            new MeetingId(ids.next()),
            tenant.wayOfWorking().intake().takeUp().forum(),
            LocalDateTime.parse(localTime).atZone(SettableClock.COPENHAGEN).toInstant(),
            "Rådhuset",
            false)
        .orThrow()
        .meeting();
  }

  /** The clock goes on to that day and looks at the cases once. */
  public int ageOn(LocalDate day) {
    clock.goTo(day);
    return ages.follow(tenant).orThrow();
  }

  public LocalDate today() {
    return clock.today();
  }

  /** A new account without a post. */
  public UserActor user(String username) {
    UserId id = new UserId(ids.next());
    administration
        .add(tenant, SystemActor.OPERATOR, id, username, "Navn " + username, PASSWORD.clone())
        .orThrow();
    return new UserActor(id, "Navn " + username, List.of());
  }

  public UserActor employ(String username, Post post) {
    UserActor user = user(username);
    administration.addPost(tenant, SystemActor.OPERATOR, post).orThrow();
    administration
        .appoint(
            tenant,
            SystemActor.OPERATOR,
            new PostHolding(post.id(), user.user(), today(), Optional.empty()))
        .orThrow();
    return new UserActor(user.user(), user.name(), List.of(post));
  }

  public Post post(String title, Role role) {
    return new Post(new PostId(ids.next()), title, role, "SSP", Optional.empty(), Optional.empty());
  }

  public Post post(String title, Role role, String forum, String seat) {
    return new Post(
        new PostId(ids.next()), title, role, "SSP", Optional.of(forum), Optional.of(seat));
  }
}
