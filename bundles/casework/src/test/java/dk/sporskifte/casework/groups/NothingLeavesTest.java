package dk.sporskifte.casework.groups;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.access.Right;
import dk.sporskifte.access.UseCase;
import dk.sporskifte.casework.api.AuditEntry;
import dk.sporskifte.casework.api.BuildingNetwork.NewPartner;
import dk.sporskifte.casework.api.view.GroupSummary;
import dk.sporskifte.casework.api.view.GroupView;
import dk.sporskifte.casework.korsbaek.Expect;
import dk.sporskifte.casework.korsbaek.Korsbaek;
import dk.sporskifte.casework.network.NetworkOfCase;
import dk.sporskifte.casework.network.PartnersOwnSight;
import dk.sporskifte.model.ActionPlan;
import dk.sporskifte.model.AgendaItemId;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.CasePartner;
import dk.sporskifte.model.CasePartnerId;
import dk.sporskifte.model.GroupMember;
import dk.sporskifte.model.GroupRole;
import dk.sporskifte.model.GroupTie;
import dk.sporskifte.model.LegalBasis;
import dk.sporskifte.model.MeetingId;
import dk.sporskifte.model.ParticipantId;
import dk.sporskifte.model.TieGround;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.testkit.Proves;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No channel of police or partners reads anything of a group; it is walked here whole. */
class NothingLeavesTest {
  private final AGroup a = new AGroup();
  private final Korsbaek korsbaek = a.korsbaek;

  private static final String CLUB = "Bokseklubben";

  @Test
  @Proves({"KBH-10", "LAW-02"})
  void nothing_of_a_group_is_in_what_partners_and_police_are_shown_or_sent() {
    a.open();
    CaseId file = korsbaek.enrolled().file().id();
    a.add(GroupRole.SUSPECTED, file).orThrow();
    a.resource(CLUB).orThrow();
    List<String> kept =
        Stream.concat(
                Stream.of("Gruppen ved havnen", CLUB, "Fortalt af klubben", "SUSPECTED"),
                a.show(korsbaek.caseworker).members().stream().map(m -> m.member().id().toString()))
            .toList();
    assertThat(told(a.show(korsbaek.caseworker))).as("the walk finds it").containsAll(kept);

    List<String> leaves = new ArrayList<>();
    leaves.addAll(told(agendaOfPolice(file)));
    leaves.addAll(told(partnerships(file)));
    korsbaek.draft(file, ActionPlan.Purpose.values()[0]);
    leaves.addAll(
        told(korsbaek.plainPlans.show(korsbaek.tenant, korsbaek.caseworker, file).orThrow()));

    assertThat(leaves).as("something is shown").hasSizeGreaterThan(40);
    for (String secret : kept) {
      assertThat(leaves).noneMatch(told -> told.contains(secret));
    }
  }

  /** The lawful agenda, with a basis for the line. */
  private Object agendaOfPolice(CaseId file) {
    MeetingId meeting = korsbaek.meeting("2026-03-09T10:00").id();
    AgendaItemId line = new AgendaItemId(korsbaek.ids.next());
    ParticipantId police = new ParticipantId(korsbaek.ids.next());
    korsbaek
        .meetings
        .putOnAgenda(korsbaek.tenant, korsbaek.caseworker, meeting, line, file, Optional.empty())
        .orThrow();
    korsbaek
        .meetings
        .invite(
            korsbaek.tenant,
            korsbaek.secretary,
            meeting,
            police,
            Optional.of(korsbaek.police.user()),
            "Palle",
            "Politiet",
            Optional.empty(),
            "politi")
        .orThrow();
    korsbaek
        .meetings
        .recordBasis(
            korsbaek.tenant,
            korsbaek.caseworker,
            line,
            police,
            LegalBasis.RPL115_SSP,
            "Kender miljøet")
        .orThrow();
    return korsbaek.meetings.agenda(korsbaek.tenant, korsbaek.police, meeting).orThrow();
  }

  private Object partnerships(CaseId file) {
    new NetworkOfCase(korsbaek.audited)
        .drawIn(
            korsbaek.tenant,
            korsbaek.caseworker,
            new NewPartner(
                new CasePartnerId(korsbaek.ids.next()),
                file,
                "Politiet",
                CasePartner.Kind.PUBLIC,
                "Palle",
                Optional.of(korsbaek.police.user()),
                LegalBasis.RPL115_SSP,
                "Kender miljøet",
                Optional.empty(),
                CasePartner.Sees.PLAN,
                korsbaek.today(),
                korsbaek.today().plusMonths(1),
                Optional.empty()))
        .orThrow();
    return new PartnersOwnSight(korsbaek.audited).mine(korsbaek.tenant, korsbaek.police).orThrow();
  }

  @Test
  @Proves({"KBH-10", "LAW-02"})
  void whoever_is_no_caseworker_or_leader_is_told_of_no_group() {
    a.open();

    for (UserActor actor :
        List.of(
            korsbaek.police,
            korsbaek.school,
            korsbaek.secretary,
            korsbaek.triage,
            korsbaek.administrator,
            korsbaek.auditor)) {
      Expect.notAllowed(a.groups.list(korsbaek.tenant, actor));
      Expect.notFound(a.groups.show(korsbaek.tenant, actor, a.id));
    }
    assertThat(UseCase.values())
        .filteredOn(useCase -> useCase.method().startsWith("FollowingGroups."))
        .isNotEmpty()
        .allSatisfy(useCase -> assertThat(useCase.right()).isEqualTo(Right.COORDINATE));
    assertThat(korsbaek.store.audit(korsbaek.tenant.key()))
        .filteredOn(entry -> entry.objectKind().equals("group"))
        .isNotEmpty()
        .noneMatch(entry -> entry.action() == AuditEntry.Action.EXPORT);
  }

  /** Nobody is counted, ranked or scored: no number about a person but an age. */
  @Test
  @Proves({"KBH-10", "LAW-28"})
  void the_only_number_about_somebody_is_the_age() {
    assertThat(GroupView.Member.class.getRecordComponents())
        .extracting(RecordComponent::getName)
        .containsExactly("member", "name", "age", "caseNumber");
    assertThat(numbers(GroupMember.class)).containsExactly("version");
    assertThat(numbers(TieGround.class)).isEmpty();
    assertThat(numbers(GroupTie.class)).containsExactly("version");
    assertThat(numbers(GroupSummary.class)).isEmpty();
  }

  private static List<String> numbers(Class<? extends Record> of) {
    return Arrays.stream(of.getRecordComponents())
        .filter(c -> c.getType().isPrimitive() || Number.class.isAssignableFrom(c.getType()))
        .map(RecordComponent::getName)
        .toList();
  }

  private static List<String> told(Object shown) {
    List<String> told = new ArrayList<>();
    walk(shown, told);
    return told;
  }

  private static void walk(Object shown, List<String> told) {
    if (shown instanceof Optional<?> optional) {
      optional.ifPresent(value -> walk(value, told));
    } else if (shown instanceof Collection<?> all) {
      all.forEach(one -> walk(one, told));
    } else if (shown instanceof Map<?, ?> map) {
      map.forEach(
          (key, value) -> {
            walk(key, told);
            walk(value, told);
          });
    } else if (shown instanceof Record) {
      for (RecordComponent component : shown.getClass().getRecordComponents()) {
        walk(value(component, shown), told);
      }
    } else if (shown != null) {
      told.add(shown.toString());
    }
  }

  private static Object value(RecordComponent component, Object of) {
    try {
      return component.getAccessor().invoke(of);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
