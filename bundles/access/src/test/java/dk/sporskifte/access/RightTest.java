package dk.sporskifte.access;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.model.Actor;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.SystemActor;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.model.UserId;
import dk.sporskifte.testkit.Proves;
import dk.sporskifte.testkit.SyntheticPeople;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RightTest {
  @ParameterizedTest
  @CsvSource({
    "REFER, CASEWORKER LEADER SECRETARIAT TRIAGE PARTNER",
    "RAISE_CONCERN, CASEWORKER LEADER SECRETARIAT TRIAGE PARTNER EMPLOYEE",
    "SHARE, CASEWORKER LEADER SECRETARIAT TRIAGE EMPLOYEE",
    "DECIDE_CONCERNS, CASEWORKER LEADER TRIAGE",
    "HOLD_CONCERNS, CASEWORKER LEADER SECRETARIAT TRIAGE EMPLOYEE",
    "ANSWER_FOR_CONCERNS, LEADER",
    "READ_CASES, CASEWORKER LEADER SECRETARIAT TRIAGE PARTNER",
    "COORDINATE, CASEWORKER LEADER",
    "REVEAL_CPR, CASEWORKER LEADER TRIAGE",
    "NOTIFY_CHILD_AUTHORITY, CASEWORKER LEADER SECRETARIAT TRIAGE PARTNER EMPLOYEE",
    "PREPARE, CASEWORKER LEADER SECRETARIAT",
    "TAKE_PART, CASEWORKER LEADER SECRETARIAT TRIAGE PARTNER BOARD_MEMBER",
    "SEE_FIGURES, CASEWORKER LEADER SECRETARIAT BOARD_MEMBER",
    "SEE_FORUMS, CASEWORKER LEADER SECRETARIAT TRIAGE PARTNER BOARD_MEMBER ADMINISTRATOR AUDITOR",
    "CHANGE_FORUMS, LEADER ADMINISTRATOR",
    "SEE_UNITS, CASEWORKER LEADER SECRETARIAT TRIAGE PARTNER EMPLOYEE ADMINISTRATOR AUDITOR",
    "NAME_ADVISERS, LEADER ADMINISTRATOR",
    "ASK_FOR_SPARRING, CASEWORKER LEADER SECRETARIAT TRIAGE PARTNER EMPLOYEE",
    "SEE_GUIDANCE_READERS, LEADER",
    "SEE_GENERAL_INTERVENTIONS, CASEWORKER LEADER SECRETARIAT TRIAGE PARTNER EMPLOYEE BOARD_MEMBER",
    "RUN_GENERAL_INTERVENTIONS, CASEWORKER LEADER SECRETARIAT PARTNER EMPLOYEE",
    "WORK_IN_INCIDENTS, CASEWORKER LEADER SECRETARIAT TRIAGE PARTNER",
    "WORK_ON_TASKS, CASEWORKER LEADER SECRETARIAT TRIAGE PARTNER EMPLOYEE",
    "TRIAGE_LINES, TRIAGE",
    "NAME_COORDINATORS, LEADER",
    "SEE_TO_REFUSED_MESSAGES, TRIAGE LEADER ADMINISTRATOR",
    "FOLLOW_FEED_MESSAGES, TRIAGE LEADER ADMINISTRATOR",
    "REPLAY_FEED_MESSAGES, TRIAGE ADMINISTRATOR",
    "COUNT_LINES, TRIAGE LEADER ADMINISTRATOR",
    "ADMINISTER, ADMINISTRATOR",
    "COMPARE_MODELS, ADMINISTRATOR LEADER",
    "READ_AUDIT_TRAIL, AUDITOR",
    "RECEIVE_FEEDS, ''",
    "PUBLISH_FIGURES, ''",
    "MOVE_DEADLINES, ''",
    "FOLLOW_AGES, ''"
  })
  void a_right_is_carried_by_these_posts_and_no_others(Right right, String roles) {
    assertThat(Role.values())
        .filteredOn(role -> right.carriedBy(holding(role)))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(roles.split(" ")).filter(r -> !r.isEmpty()).map(Role::valueOf).toList());
    assertThat(right.carriedBy(holding())).isFalse();
  }

  @Test
  void a_referrer_from_outside_presents_without_a_post() {
    assertThat(Right.PRESENT.carriedBy(holding())).isTrue();
    assertThat(SystemActor.values()).noneMatch(Right.PRESENT::carriedBy);
  }

  @Test
  void administrators_and_auditors_see_no_case() {
    for (Role role : List.of(Role.ADMINISTRATOR, Role.AUDITOR)) {
      assertThat(Right.READ_CASES.carriedBy(holding(role))).isFalse();
      assertThat(Right.TAKE_PART.carriedBy(holding(role))).isFalse();
    }
  }

  @Test
  @Proves({"KOG-05", "KOG-11"})
  void who_sits_in_a_board_sees_figures_and_no_case() {
    Actor member = holding(Role.BOARD_MEMBER);

    assertThat(rights(member))
        .containsExactlyInAnyOrder(
            Right.TAKE_PART,
            Right.SEE_FIGURES,
            Right.SEE_FORUMS,
            Right.SEE_WAY_OF_WORKING,
            Right.SEE_GENERAL_INTERVENTIONS,
            Right.KEEP_RECORDS,
            Right.PRESENT);
  }

  @Test
  @Proves("HAL-05")
  void any_employee_raises_a_concern_and_sees_no_case_list() {
    assertThat(rights(holding(Role.EMPLOYEE)))
        .containsExactlyInAnyOrder(
            Right.SEE_GENERAL_INTERVENTIONS,
            Right.RUN_GENERAL_INTERVENTIONS,
            Right.RAISE_CONCERN,
            Right.HOLD_CONCERNS,
            Right.SHARE,
            Right.NOTIFY_CHILD_AUTHORITY,
            Right.WORK_ON_TASKS,
            Right.KNOW_COLLEAGUES,
            Right.COVER,
            Right.SEE_UNITS,
            Right.ASK_FOR_SPARRING,
            Right.SEE_WAY_OF_WORKING,
            Right.KEEP_RECORDS,
            Right.PRESENT);
  }

  @Test
  void each_system_actor_has_narrow_rights_of_its_own() {
    assertThat(rights(SystemActor.FEED)).containsExactly(Right.RECEIVE_FEEDS);
    assertThat(rights(SystemActor.CLOCK))
        .containsExactly(
            Right.FORGET, Right.PUBLISH_FIGURES, Right.MOVE_DEADLINES, Right.FOLLOW_AGES);
    assertThat(rights(SystemActor.OPERATOR))
        .containsExactly(
            Right.FOLLOW_FEED_MESSAGES,
            Right.REPLAY_FEED_MESSAGES,
            Right.ADMINISTER,
            Right.COMPARE_MODELS);
    assertThat(rights(SystemActor.COMPARER)).containsExactly(Right.READ_TO_COMPARE);
    assertThat(rights(SystemActor.LOGIN)).isEmpty();
    assertThat(rights(SystemActor.OUTBOUND)).isEmpty();
  }

  @Test
  void one_post_that_carries_a_right_is_enough() {
    assertThat(Right.COORDINATE.carriedBy(holding(Role.PARTNER))).isFalse();
    assertThat(Right.COORDINATE.carriedBy(holding(Role.PARTNER, Role.CASEWORKER))).isTrue();
  }

  private static List<Right> rights(Actor actor) {
    return Stream.of(Right.values()).filter(r -> r.carriedBy(actor)).toList();
  }

  private static UserActor holding(Role... roles) {
    return new UserActor(
        new UserId(SyntheticPeople.uuid(1)),
        "Navn",
        Stream.of(roles)
            .map(
                role ->
                    new Post(
                        new PostId(SyntheticPeople.uuid(role.ordinal())),
                        "Stilling",
                        role,
                        "Enhed",
                        Optional.empty(),
                        Optional.empty()))
            .toList());
  }
}
