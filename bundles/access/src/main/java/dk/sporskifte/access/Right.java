package dk.sporskifte.access;

import static dk.sporskifte.model.Role.ADMINISTRATOR;
import static dk.sporskifte.model.Role.AUDITOR;
import static dk.sporskifte.model.Role.BOARD_MEMBER;
import static dk.sporskifte.model.Role.CASEWORKER;
import static dk.sporskifte.model.Role.EMPLOYEE;
import static dk.sporskifte.model.Role.LEADER;
import static dk.sporskifte.model.Role.PARTNER;
import static dk.sporskifte.model.Role.SECRETARIAT;
import static dk.sporskifte.model.Role.TRIAGE;

import dk.sporskifte.model.Actor;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.SystemActor;
import dk.sporskifte.model.UserActor;
import java.util.Collections;
import java.util.Set;

/** What a post may do. Which cases it may do it to is another question, and the database's. */
public enum Right {
  REFER(CASEWORKER, LEADER, SECRETARIAT, TRIAGE, PARTNER),
  /** Anybody who works here, and who sees no more by it than what is theirs (HAL-05). */
  RAISE_CONCERN(CASEWORKER, LEADER, SECRETARIAT, TRIAGE, PARTNER, EMPLOYEE),
  /** Tell somebody something of a case or concern one answers for, by the law (HAL-10). */
  SHARE(CASEWORKER, LEADER, SECRETARIAT, TRIAGE, EMPLOYEE),
  DECIDE_CONCERNS(CASEWORKER, LEADER, TRIAGE),
  /** Whoever works for the municipality may be chosen; a partner from outside may not (HAL-12). */
  HOLD_CONCERNS(CASEWORKER, LEADER, SECRETARIAT, TRIAGE, EMPLOYEE),
  ANSWER_FOR_CONCERNS(LEADER),
  READ_CASES(CASEWORKER, LEADER, SECRETARIAT, TRIAGE, PARTNER),
  /** Assess, decide, agree, plan, close; and see special categories (HEL-20). */
  COORDINATE(CASEWORKER, LEADER),
  REVEAL_CPR(CASEWORKER, LEADER, TRIAGE),
  /** The duty is personal, so nobody who sees a case lacks it (LAW-10). */
  NOTIFY_CHILD_AUTHORITY(CASEWORKER, LEADER, SECRETARIAT, TRIAGE, PARTNER, EMPLOYEE),
  PREPARE(CASEWORKER, LEADER, SECRETARIAT),
  TAKE_PART(CASEWORKER, LEADER, SECRETARIAT, TRIAGE, PARTNER, BOARD_MEMBER),
  /** Numbers alone, with those hidden that could tell of somebody (LAW-29). */
  SEE_FIGURES(CASEWORKER, LEADER, SECRETARIAT, BOARD_MEMBER),
  SEE_FORUMS(
      CASEWORKER, LEADER, SECRETARIAT, TRIAGE, PARTNER, BOARD_MEMBER, ADMINISTRATOR, AUDITOR),
  CHANGE_FORUMS(LEADER, ADMINISTRATOR),
  /** Its units and who advises them: everybody at work here. */
  SEE_UNITS(CASEWORKER, LEADER, SECRETARIAT, TRIAGE, PARTNER, EMPLOYEE, ADMINISTRATOR, AUDITOR),
  NAME_ADVISERS(LEADER, ADMINISTRATOR),
  /** And to read what is expected: everybody who meets children at work (HAL-15, HAL-16). */
  ASK_FOR_SPARRING(CASEWORKER, LEADER, SECRETARIAT, TRIAGE, PARTNER, EMPLOYEE),
  SEE_GUIDANCE_READERS(LEADER),
  /** How the municipality works is no secret to anybody who is logged in. */
  SEE_WAY_OF_WORKING(Set.of(Role.values()), Set.of(), true),
  SEE_GENERAL_INTERVENTIONS(
      CASEWORKER, LEADER, SECRETARIAT, TRIAGE, PARTNER, EMPLOYEE, BOARD_MEMBER),
  /** An employee notes what they taught themselves. */
  RUN_GENERAL_INTERVENTIONS(CASEWORKER, LEADER, SECRETARIAT, PARTNER, EMPLOYEE),
  /** A referrer from outside holds no post. */
  PRESENT(Set.of(Role.values()), Set.of(), true),
  /** Of which template, the template says. */
  KEEP_RECORDS(Role.values()),
  WORK_ON_TASKS(CASEWORKER, LEADER, SECRETARIAT, TRIAGE, PARTNER, EMPLOYEE),
  TRIAGE_LINES(TRIAGE),
  /** Who alone sees what few may see; whoever names them sees nothing of it (LAW-18). */
  NAME_COORDINATORS(LEADER),
  /** What was not taken, and so names nobody. */
  SEE_TO_REFUSED_MESSAGES(TRIAGE, LEADER, ADMINISTRATOR),
  /** How far messages got; nobody is in it. */
  FOLLOW_FEED_MESSAGES(Set.of(TRIAGE, LEADER, ADMINISTRATOR), Set.of(SystemActor.OPERATOR), false),
  REPLAY_FEED_MESSAGES(Set.of(TRIAGE, ADMINISTRATOR), Set.of(SystemActor.OPERATOR), false),
  /** Numbers alone, of the whole municipality. */
  COUNT_LINES(TRIAGE, LEADER, ADMINISTRATOR),
  /** Everybody at work here; a referrer from outside holds no post. */
  KNOW_COLLEAGUES(
      CASEWORKER, LEADER, SECRETARIAT, TRIAGE, PARTNER, EMPLOYEE, ADMINISTRATOR, AUDITOR),
  COVER(CASEWORKER, LEADER, SECRETARIAT, TRIAGE, PARTNER, EMPLOYEE),
  /** Which seats do outreach is the way of working's to say. */
  REACH_OUT(CASEWORKER, PARTNER),
  /** Who may open one is the way of working's to say; what is seen of it the network's. */
  WORK_IN_INCIDENTS(CASEWORKER, LEADER, SECRETARIAT, TRIAGE, PARTNER),
  FORGET(Set.of(), Set.of(SystemActor.CLOCK), false),
  PUBLISH_FIGURES(Set.of(), Set.of(SystemActor.CLOCK), false),
  /** Somebody from outside who takes part in a case. */
  PARTNER_IN_CASES(PARTNER),
  /** Numbers of posts, and the tasks of those; nobody's data. */
  SEE_WHO_IS_ALONE(LEADER, ADMINISTRATOR),
  SEE_TASKS_LEFT_ALONE(LEADER),
  ADMINISTER(Set.of(ADMINISTRATOR), Set.of(SystemActor.OPERATOR), false),
  /** Whoever brings something: each sheet asks for the right to make what stands in it. */
  MOVE_IN(LEADER, ADMINISTRATOR),
  /** Only for those who answer for the cases anyway; no administrator sees one. */
  MOVE_CASES_IN(LEADER),
  READ_AUDIT_TRAIL(AUDITOR),
  RECEIVE_FEEDS(Set.of(), Set.of(SystemActor.FEED), false),
  MOVE_DEADLINES(Set.of(), Set.of(SystemActor.CLOCK), false),
  FOLLOW_AGES(Set.of(), Set.of(SystemActor.CLOCK), false),
  /**
   * To be told numbers of cases, and what a way of working decides about them: who looks after the
   * platform, and who answers for the cases.
   */
  COMPARE_MODELS(Set.of(ADMINISTRATOR, LEADER), Set.of(SystemActor.OPERATOR), false),
  READ_TO_COMPARE(Set.of(), Set.of(SystemActor.COMPARER), false);

  private final Set<Role> roles;
  private final Set<SystemActor> systems;
  private final boolean withoutPost;

  Right(Role... roles) {
    this(Set.of(roles), Set.of(), false);
  }

  Right(Set<Role> roles, Set<SystemActor> systems, boolean withoutPost) {
    this.roles = roles;
    this.systems = systems;
    this.withoutPost = withoutPost;
  }

  public boolean carriedBy(Role role) {
    return withoutPost || roles.contains(role);
  }

  public boolean carriedBy(Actor actor) {
    if (actor instanceof UserActor user) {
      return withoutPost || !Collections.disjoint(roles, user.roles());
    }
    return actor instanceof SystemActor system && systems.contains(system);
  }
}
