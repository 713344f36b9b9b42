package dk.sporskifte.casework.guidance;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.KeepingRecords.NewRecord;
import dk.sporskifte.casework.api.KeepingUnits.UnitFacts;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.view.GuidanceReaders;
import dk.sporskifte.casework.api.view.GuidanceReaders.OfUnit;
import dk.sporskifte.casework.api.view.GuidanceView;
import dk.sporskifte.casework.api.view.GuidanceView.InForce;
import dk.sporskifte.casework.api.view.RecordView;
import dk.sporskifte.casework.korsbaek.Expect;
import dk.sporskifte.casework.korsbaek.Korsbaek;
import dk.sporskifte.casework.korsbaek.StaffOfKorsbaek;
import dk.sporskifte.casework.records.RecordsByTemplate;
import dk.sporskifte.casework.units.UnitsInRegister;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.RecordId;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.UnitId;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.testkit.Proves;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GuidanceTest {
  private final Korsbaek korsbaek = Korsbaek.working(StaffOfKorsbaek.way());
  private final GuidanceInForce guidance = new GuidanceInForce(korsbaek.audited);
  private final RecordsByTemplate records = new RecordsByTemplate(korsbaek.audited);
  private final UserActor teacher = at("Havneskolen", "tove", "Lærer", Role.EMPLOYEE);

  @Test
  @Proves({"HAL-15", "HAL-29"})
  void everybody_finds_the_guidance_in_force_for_their_role() {
    adopted("Når du bliver bekymret", Role.EMPLOYEE);
    adopted("Når en medarbejder kommer", Role.LEADER);
    draft("Endnu ikke", Role.EMPLOYEE);

    assertThat(titles(mine(teacher))).containsExactly("Når du bliver bekymret");
    assertThat(titles(mine(korsbaek.leader)))
        .containsExactly("Når en medarbejder kommer", "Når du bliver bekymret");
    assertThat(titles(mine(korsbaek.caseworker)))
        .as("whoever has none of their own is an employee as all are")
        .containsExactly("Når du bliver bekymret");
    assertThat(mine(teacher).own().get(0).parts())
        .singleElement()
        .satisfies(part -> assertThat(part.text()).isEqualTo("Spørg og lyt"));
    Expect.notAllowed(guidance.mine(korsbaek.tenant, korsbaek.outsider));
  }

  @Test
  @Proves("HAL-29")
  void a_draft_does_not_touch_what_is_in_force_and_the_older_edition_is_kept() {
    RecordView first = adopted("Når du bliver bekymret", Role.EMPLOYEE);
    korsbaek.clock.advance(Duration.ofDays(1));
    RecordView changed =
        records
            .change(
                korsbaek.tenant,
                korsbaek.leader,
                first.record().id(),
                first.record().version(),
                content("Ny tekst", Role.EMPLOYEE),
                "Rettet")
            .orThrow();
    InForce still = mine(teacher).own().get(0);
    assertThat(still.title()).isEqualTo("Når du bliver bekymret");

    moveOn(changed);
    InForce now = mine(teacher).own().get(0);
    assertThat(now.title()).isEqualTo("Ny tekst");
    assertThat(now.text()).isGreaterThan(still.text());
    assertThat(
            records
                .version(korsbaek.tenant, teacher, first.record().id(), still.text())
                .orThrow()
                .version()
                .content()
                .get("title"))
        .containsExactly("Når du bliver bekymret");
  }

  @Test
  @Proves("HAL-43")
  void each_reader_confirms_each_text_once() {
    RecordView strategy = strategy();
    InForce text = mine(teacher).binding().get(0);
    assertThat(text.readAt()).isEmpty();
    Expect.stale(confirm(teacher, text.record(), text.text() + 1));

    assertThat(confirm(teacher, text.record(), text.text()).orThrow().binding().get(0).readAt())
        .contains(korsbaek.clock.instant());
    Expect.refused(confirm(teacher, text.record(), text.text()), "already-confirmed");

    RecordView changed =
        records
            .change(
                korsbaek.tenant,
                korsbaek.leader,
                strategy.record().id(),
                strategy.record().version(),
                Map.of("title", List.of("Den nye retning")),
                "Rettet")
            .orThrow();
    assertThat(mine(teacher).binding().get(0).readAt()).as("of the old text").isPresent();
    moveOn(changed);
    assertThat(mine(teacher).binding().get(0).readAt()).as("of the new text").isEmpty();
    Expect.notFound(confirm(teacher, new RecordId(korsbaek.ids.next()), 1));
  }

  @Test
  @Proves("HAL-43")
  void a_leader_sees_how_many_of_each_unit_have_read_and_who_has_not_of_their_own_alone() {
    unit("Havneskolen");
    unit("Byskolen");
    UserActor head = at("Havneskolen", "bo", "Skoleleder", Role.LEADER);
    UserActor other = at("Byskolen", "carl", "Skoleleder", Role.LEADER);
    at("Havneskolen", "tim", "Lærer", Role.EMPLOYEE);
    strategy();
    InForce text = mine(teacher).binding().get(0);
    confirm(teacher, text.record(), text.text()).orThrow();

    assertThat(of("Havneskolen", head))
        .isEqualTo(new OfUnit("Havneskolen", 3, 1, List.of("Navn bo", "Navn tim")));
    assertThat(of("Byskolen", head)).isEqualTo(new OfUnit("Byskolen", 1, 0, List.of()));
    assertThat(of("Havneskolen", other).missing()).isEmpty();
    Expect.notAllowed(guidance.readers(korsbaek.tenant, teacher));
  }

  @Test
  @Proves({"HAL-15", "HAL-43"})
  void a_guidance_is_to_be_read_by_those_it_is_for() {
    unit("Havneskolen");
    UserActor head = at("Havneskolen", "bo", "Skoleleder", Role.LEADER);
    adopted("Når du bliver bekymret", Role.EMPLOYEE);

    assertThat(of("Havneskolen", head).employees()).isEqualTo(1);
  }

  private OfUnit of(String unit, UserActor actor) {
    List<GuidanceReaders> all = guidance.readers(korsbaek.tenant, actor).orThrow();
    return all.get(0).units().stream().filter(u -> u.unit().equals(unit)).findFirst().orElseThrow();
  }

  private GuidanceView mine(UserActor actor) {
    return guidance.mine(korsbaek.tenant, actor).orThrow();
  }

  private static List<String> titles(GuidanceView view) {
    return view.own().stream().map(InForce::title).toList();
  }

  private Outcome<GuidanceView> confirm(UserActor actor, RecordId record, int text) {
    return guidance.confirm(korsbaek.tenant, actor, record, text);
  }

  private RecordView adopted(String title, Role role) {
    return moveOn(draft(title, role));
  }

  private RecordView draft(String title, Role role) {
    return create(StaffOfKorsbaek.GUIDANCE, content(title, role));
  }

  private RecordView strategy() {
    return moveOn(create(StaffOfKorsbaek.STRATEGY, Map.of("title", List.of("Retningen"))));
  }

  private RecordView create(String template, Map<String, List<String>> content) {
    return records
        .create(
            korsbaek.tenant,
            korsbaek.leader,
            new NewRecord(
                new RecordId(korsbaek.ids.next()),
                template,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                content))
        .orThrow();
  }

  private RecordView moveOn(RecordView view) {
    return records
        .moveOn(
            korsbaek.tenant,
            korsbaek.leader,
            view.record().id(),
            view.record().version(),
            "ADOPTED")
        .orThrow();
  }

  private static Map<String, List<String>> content(String title, Role role) {
    return Map.of(
        "title", List.of(title), "role", List.of(role.name()), "react", List.of("Spørg og lyt"));
  }

  private void unit(String name) {
    new UnitsInRegister(korsbaek.audited)
        .add(
            korsbaek.tenant,
            korsbaek.administrator,
            new UnitId(korsbaek.ids.next()),
            korsbaek.today(),
            new UnitFacts(
                name,
                StaffOfKorsbaek.SCHOOL,
                StaffOfKorsbaek.LEARNING,
                Optional.empty(),
                Optional.empty()))
        .orThrow();
  }

  private UserActor at(String unit, String username, String title, Role role) {
    return korsbaek.employ(
        username,
        new Post(
            new PostId(korsbaek.ids.next()),
            title,
            role,
            unit,
            Optional.empty(),
            Optional.empty()));
  }
}
