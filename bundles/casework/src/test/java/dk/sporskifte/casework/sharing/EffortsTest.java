package dk.sporskifte.casework.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.sporskifte.casework.api.LinkingEfforts.NewEffort;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.casework.api.RaisingConcern.NewConcern;
import dk.sporskifte.casework.api.YoungPerson;
import dk.sporskifte.casework.api.view.ArenasView;
import dk.sporskifte.casework.api.view.ArenasView.What;
import dk.sporskifte.casework.api.view.ConcernView;
import dk.sporskifte.casework.api.view.EffortsView;
import dk.sporskifte.casework.concern.ConcernsNotYetCases;
import dk.sporskifte.casework.korsbaek.Expect;
import dk.sporskifte.casework.korsbaek.Korsbaek;
import dk.sporskifte.model.ActionPlan;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.Circumstances;
import dk.sporskifte.model.ConcernId;
import dk.sporskifte.model.EffortLink;
import dk.sporskifte.model.EffortLink.Kind;
import dk.sporskifte.model.IntakeChannel;
import dk.sporskifte.model.Person;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.testkit.Proves;
import dk.sporskifte.testkit.SyntheticPeople;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EffortsTest {
  private final Korsbaek korsbaek = Korsbaek.plusBesideOrdinary();
  private final EffortsLinked efforts = new EffortsLinked(korsbaek.audited);
  private final ArenasOfLife arenas = new ArenasOfLife(korsbaek.audited);
  private final ConcernsNotYetCases concerns = new ConcernsNotYetCases(korsbaek.audited);
  private final UserActor teacher = korsbaek.employ("tine", korsbaek.post("Lærer", Role.EMPLOYEE));
  private final UserActor pedagogue =
      korsbaek.employ("per", korsbaek.post("Pædagog", Role.EMPLOYEE));
  private final Person ida = SyntheticPeople.person(12, LocalDate.of(2013, 10, 9));

  @Test
  @Proves("HAL-20")
  void an_effort_elsewhere_is_pointed_to_with_whom_to_ask_and_nothing_of_it() {
    CaseId file = korsbaek.refer().file().id();

    EffortsView view =
        link(korsbaek.caseworker, elsewhere(file.value(), Optional.empty())).orThrow();

    EffortLink link = view.links().get(0).link();
    assertThat(link.place()).contains("Familieafdelingen");
    assertThat(link.contact()).contains("Rådgiveren");
    assertThat(view.links().get(0).ours()).isEmpty();
    efforts
        .end(korsbaek.tenant, korsbaek.caseworker, file.value(), link.id(), link.version())
        .orThrow();
    assertThat(show(korsbaek.caseworker, file.value()).orThrow().links()).isEmpty();
    Expect.refused(
        link(korsbaek.caseworker, elsewhere(file.value(), Optional.of("MOON"))), "unknown-arena");
  }

  @Test
  @Proves("HAL-20")
  void whoever_raises_a_concern_is_not_told_that_there_is_another() {
    ConcernView first = raise(teacher);
    ConcernView second = raise(pedagogue);

    assertThat(second.concern()).extracting(c -> c.state()).isEqualTo(first.concern().state());
    assertThat(concerns.list(korsbaek.tenant, pedagogue, page()).orThrow().items())
        .extracting(view -> view.concern().id())
        .containsExactly(second.concern().id());
    Expect.notFound(concerns.show(korsbaek.tenant, pedagogue, first.concern().id()));
    Expect.notAllowed(show(pedagogue, second.concern().id().value()));
    Expect.notFound(show(pedagogue, first.concern().id().value()));
  }

  @Test
  @Proves("HAL-20")
  void whoever_decides_sees_that_there_are_several_and_joins_them() {
    UUID first = raise(teacher).concern().id().value();
    UUID second = raise(pedagogue).concern().id().value();

    EffortsView view = show(korsbaek.triage, second).orThrow();
    assertThat(view.several())
        .extracting(EffortsView.Ours::id, EffortsView.Ours::kind)
        .containsExactly(tuple(first, Kind.CONCERN));

    EffortsView joined = link(korsbaek.triage, inside(second, first)).orThrow();
    assertThat(joined.several()).isEmpty();
    assertThat(joined.links())
        .singleElement()
        .satisfies(l -> assertThat(l.ours().orElseThrow().id()).isEqualTo(first));
    assertThat(show(korsbaek.triage, first).orThrow().links())
        .singleElement()
        .satisfies(l -> assertThat(l.ours().orElseThrow().id()).isEqualTo(second));
    Expect.refused(link(korsbaek.triage, inside(first, second)), "effort-linked");
  }

  @Test
  @Proves("HAL-20")
  void nobody_links_what_they_do_not_see_nor_itself() {
    CaseId file = korsbaek.refer().file().id();
    UUID concern = raise(teacher).concern().id().value();

    Expect.notFound(link(korsbaek.triage, inside(concern, korsbaek.ids.next())));
    Expect.notFound(link(korsbaek.triage, inside(concern, concern)));
    Expect.notFound(link(korsbaek.outsider, elsewhere(file.value(), Optional.empty())));
  }

  @Test
  @Proves("HAL-18")
  void each_arena_is_there_with_what_is_known_of_it_and_an_empty_one_too() {
    CaseId file = korsbaek.enrolled().file().id();
    korsbaek.draft(file, ActionPlan.Purpose.values()[0]);
    link(korsbaek.caseworker, elsewhere(file.value(), Optional.of("JOB"))).orThrow();
    link(korsbaek.caseworker, elsewhere(file.value(), Optional.empty())).orThrow();

    ArenasView view = arenas.of(korsbaek.tenant, korsbaek.caseworker, file).orThrow();

    assertThat(view.arenas())
        .extracting(ArenasView.Arena::code)
        .containsExactlyElementsOf(
            korsbaek.tenant.wayOfWorking().plan().domains().stream().map(d -> d.code()).toList());
    assertThat(known(view, "JOB")).containsExactly(What.PLAN, What.EFFORT);
    assertThat(view.arenas()).anySatisfy(arena -> assertThat(arena.known()).isEmpty());
    assertThat(view.everywhere()).extracting(ArenasView.Known::what).contains(What.EFFORT);
    Expect.notFound(arenas.of(korsbaek.tenant, korsbaek.outsider, file));
  }

  private static List<What> known(ArenasView view, String code) {
    return view.arenas().stream()
        .filter(arena -> arena.code().equals(code))
        .flatMap(arena -> arena.known().stream())
        .map(ArenasView.Known::what)
        .toList();
  }

  private ConcernView raise(UserActor actor) {
    return concerns
        .raise(
            korsbaek.tenant,
            actor,
            new NewConcern(
                new ConcernId(korsbaek.ids.next()),
                Optional.of(
                    new YoungPerson.Told(
                        ida.cpr(),
                        ida.givenName(),
                        ida.familyName(),
                        Optional.empty(),
                        false,
                        Optional.empty(),
                        Optional.empty())),
                IntakeChannel.PARTNER,
                "Sover i klassen",
                Optional.of("Jeg er bare træt"),
                Circumstances.NONE))
        .orThrow();
  }

  private static PageRequest page() {
    return PageRequest.first();
  }

  private Outcome<EffortsView> show(UserActor actor, UUID matter) {
    return efforts.show(korsbaek.tenant, actor, matter);
  }

  private Outcome<EffortsView> link(UserActor actor, NewEffort effort) {
    return efforts.link(korsbaek.tenant, actor, effort);
  }

  private NewEffort inside(UUID matter, UUID concern) {
    return new NewEffort(
        korsbaek.ids.next(),
        matter,
        Kind.CONCERN,
        Optional.empty(),
        Optional.of(concern),
        Optional.empty(),
        Optional.empty(),
        korsbaek.today(),
        Optional.empty());
  }

  private NewEffort elsewhere(UUID matter, Optional<String> arena) {
    return new NewEffort(
        korsbaek.ids.next(),
        matter,
        Kind.FAMILY_DEPARTMENT,
        Optional.of("Familieafdelingen"),
        Optional.empty(),
        Optional.of("Rådgiveren"),
        arena,
        korsbaek.today(),
        Optional.empty());
  }
}
