package dk.sporskifte.store.jpa;

import static dk.sporskifte.store.jpa.TestTenant.CLOCK;
import static dk.sporskifte.store.jpa.TestTenant.KOGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.casework.api.port.Stores;
import dk.sporskifte.model.Confidentiality;
import dk.sporskifte.model.InboxLine;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.Routing;
import dk.sporskifte.model.SystemActor;
import dk.sporskifte.model.Urgency;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.testkit.Proves;
import dk.sporskifte.testkit.SentPeople;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CoordinatorStoreTest {
  private static final String FEED = "police-concern";

  private final Post infohus = KOGE.post(Role.TRIAGE);
  private final UserActor coordinator = KOGE.user(infohus);
  private final UserActor triage = KOGE.user(KOGE.post(Role.TRIAGE));
  private final UserActor leader = KOGE.user(KOGE.post(Role.LEADER));
  private final UserActor administrator = KOGE.user(KOGE.post(Role.ADMINISTRATOR));
  private InboxLine line;

  @BeforeEach
  void receive() {
    line =
        GivenLine.of(
            FEED,
            SentPeople.named("Emil", "Prøve", LocalDate.of(2008, 1, 1)),
            Map.of("concernType", "RADICALISATION"),
            new Routing(Urgency.NORMAL, Optional.of(Confidentiality.RADICALISATION)));
    KOGE.run(SystemActor.FEED, s -> GivenLine.receive(s, line));
  }

  @AfterEach
  void end() {
    KOGE.run(leader, s -> s.coordinators().end(Confidentiality.RADICALISATION, infohus.id()));
  }

  @Test
  @Proves("LAW-18")
  void nobody_sees_it_before_somebody_is_named() {
    for (UserActor actor : List.of(coordinator, triage, leader, administrator)) {
      assertThat(KOGE.found(actor, s -> s.inbox().find(line.id()))).isEmpty();
      assertThat(counted(actor)).as("nor is it counted").isZero();
    }
    assertThatThrownBy(() -> KOGE.run(triage, s -> name(s))).isInstanceOf(RuntimeException.class);
  }

  @Test
  @Proves("LAW-18")
  void it_is_seen_and_counted_by_the_named_alone() {
    long waiting = KOGE.ask(leader, this::name);

    assertThat(waiting).isPositive();
    assertThat(KOGE.found(coordinator, s -> s.inbox().find(line.id()))).isPresent();
    assertThat(counted(coordinator)).isPositive();
    assertThat(
            KOGE.ask(coordinator, s -> s.inbox().list(Optional.empty(), PageRequest.first()))
                .items())
        .extracting(InboxLine::id)
        .contains(line.id());
    for (UserActor actor : List.of(triage, leader, administrator)) {
      assertThat(KOGE.found(actor, s -> s.inbox().find(line.id()))).isEmpty();
      assertThat(counted(actor)).isZero();
    }
    assertThatThrownBy(
            () ->
                KOGE.run(
                    triage,
                    s ->
                        s.access()
                            .grantNameless(
                                line.id().value(),
                                triage.posts().get(0).id().value(),
                                CLOCK.instant(),
                                "Nysgerrig")))
        .isInstanceOf(RuntimeException.class);
  }

  @Test
  @Proves("LAW-18")
  void who_is_named_no_more_sees_it_no_more() {
    KOGE.run(leader, s -> name(s));
    KOGE.run(leader, s -> s.coordinators().end(Confidentiality.RADICALISATION, infohus.id()));

    assertThat(KOGE.found(coordinator, s -> s.inbox().find(line.id()))).isEmpty();
    Set<PostId> named =
        KOGE.ask(leader, s -> s.coordinators().named(Confidentiality.RADICALISATION));
    assertThat(named).doesNotContain(infohus.id());
  }

  private long name(Stores stores) {
    return stores.coordinators().name(Confidentiality.RADICALISATION, infohus.id());
  }

  private static long counted(UserActor actor) {
    return KOGE.ask(actor, s -> s.inbox().counts()).getOrDefault(FEED, Map.of()).values().stream()
        .mapToLong(Long::longValue)
        .sum();
  }
}
