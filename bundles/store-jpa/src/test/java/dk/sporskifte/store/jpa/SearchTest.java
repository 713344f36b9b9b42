package dk.sporskifte.store.jpa;

import static dk.sporskifte.store.jpa.TestTenant.CLOCK;
import static dk.sporskifte.store.jpa.TestTenant.KOGE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.Page;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.casework.api.Sought;
import dk.sporskifte.casework.api.StaffSearch;
import dk.sporskifte.casework.api.port.CaseStore.CaseWithPerson;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.Circumstances;
import dk.sporskifte.model.Concern;
import dk.sporskifte.model.ConcernId;
import dk.sporskifte.model.IntakeChannel;
import dk.sporskifte.model.Person;
import dk.sporskifte.model.PersonId;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.PostHolding;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.UserAccount;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.model.UserId;
import dk.sporskifte.testkit.Proves;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists of what somebody seeks. */
class SearchTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

  private UserActor actor;

  @BeforeEach
  void somebody_works_here() {
    actor = KOGE.user(Role.CASEWORKER);
  }

  @ParameterizedTest
  @CsvSource({
    "Åse Ærøskøbing, åse",
    "Åse Ærøskøbing, AASE ærø",
    "Åse Ærøskøbing, aeroe",
    "Aage Ågård, aagaa",
    "Anne-Marie O'Søren, marie soer",
    "René Müller, muller rene",
    "Ida Holm, ho i",
  })
  void names_are_found_by_the_beginnings_of_their_words(String name, String typed) {
    Person person = person(name);
    Concern concern = concern(person);
    concern(person("Noah Lind"));

    assertThat(concerns(typed).items()).containsExactly(concern);
  }

  @ParameterizedTest
  @CsvSource({"Ida Holm, olm", "Ida Holm, ida lind", "Ida Holm, .", "Ida Holm, 'ida'':* | noah'"})
  void nothing_else_is_found(String name, String typed) {
    concern(person(name));

    assertThat(concerns(typed).items()).isEmpty();
  }

  @Test
  void who_is_not_known_is_found_by_what_they_are_called() {
    Concern unknown = aboutSomebodyCalled("Drengen i den røde jakke");
    KOGE.run(
        actor,
        s -> {
          s.concerns().add(unknown);
          s.access()
              .grantNameless(
                  unknown.id().value(), actor.id(), CLOCK.instant(), "Modtog bekymringen");
        });

    assertThat(concerns("roed jak").items()).containsExactly(unknown);
    assertThat(concerns("blå").items()).isEmpty();
  }

  @Test
  @Proves("LAW-26")
  void an_address_or_a_telephone_number_is_not_to_be_found() {
    Person hidden =
        new Person(
            new PersonId(TestTenant.id()),
            Optional.empty(),
            "Ida",
            "Holm",
            Given.BORN,
            true,
            Optional.of("Hemmeligvej 1"),
            Optional.of("20304050"),
            1);
    concern(hidden);

    assertThat(concerns("hemmeligvej").items()).isEmpty();
    assertThat(concerns("20304050").items()).isEmpty();
    assertThat(concerns("ida").items()).hasSize(1);
  }

  @Test
  @Proves("LAW-08")
  void what_others_see_is_not_found_by_its_name() {
    concern(person("Ida Holm"));
    UserActor other = KOGE.user(Role.LEADER);

    assertThat(KOGE.ask(other, s -> s.concerns().list(sought("ida"), PageRequest.first())).items())
        .isEmpty();
  }

  @Test
  void cases_are_found_by_name_or_number_and_no_page_is_lost() {
    List<CaseFile> files = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      CLOCK.advance(Duration.ofMinutes(1));
      files.add(0, caseOf(person("Ida Holm")));
    }
    caseOf(person("Noah Lind"));

    Page<CaseWithPerson> first = cases("holm", new PageRequest(Optional.empty(), 2));
    Page<CaseWithPerson> last = cases("holm", new PageRequest(first.next(), 2));
    List<CaseId> found = new ArrayList<>();
    first.items().forEach(c -> found.add(c.file().id()));
    last.items().forEach(c -> found.add(c.file().id()));

    assertThat(found).containsExactlyElementsOf(files.stream().map(CaseFile::id).toList());
    assertThat(last.next()).isEmpty();
    assertThat(cases(files.get(1).number(), PageRequest.first()).items())
        .extracting(c -> c.file().id())
        .containsExactly(files.get(1).id());
  }

  @Test
  void many_found_are_listed_in_their_order_like_few() throws SQLException {
    TestTenant many = new TestTenant("many");
    UserActor leader = many.user(Role.LEADER);
    Sql.execute(
        TestDatabase.INSTANCE.admin(),
        "set search_path = many",
        """
        insert into person
          select gen_random_uuid(), null, 'Ida', 'Holm' || n, '2008-03-14', false, null, null, 1
          from generate_series(1, 3000) n
        """,
        """
        insert into concern
            (id, person_id, channel, text, state, raised_by, raised_at, version)
          select gen_random_uuid(), p.id, 'PHONE', 'T', 'OPEN', '%s',
            timestamptz '2026-01-01' + random() * interval '60 days', 1
          from person p
        """
            .formatted(leader.id()),
        """
        insert into case_access
          select id, 'CONCERN', person_id, '%s', '2026-01-01', 'infinity', 'R', '%s' from concern
        """
            .formatted(leader.posts().get(0).id().value(), leader.id()),
        "analyze");

    assertThat(many.ask(leader, s -> s.concerns().list(sought("ida"), PageRequest.first())).items())
        .isEqualTo(many.ask(leader, s -> s.concerns().list(PageRequest.first())).items());
    assertThat(
            many.ask(leader, s -> s.concerns().list(sought("ida holm123"), PageRequest.first()))
                .items())
        .hasSize(11);
  }

  @Test
  void posts_are_found_by_title_unit_and_holder_and_by_role() {
    String word = "q" + TestTenant.id().toString().substring(0, 8);
    UserId user = new UserId(TestTenant.id());
    List<Post> posts = new ArrayList<>();
    KOGE.run(
        KOGE.user(Role.ADMINISTRATOR),
        s -> {
          s.accounts().add(account(user, "Bodil " + word), "x");
          for (String title : List.of("Lærer", "Pædagog", "Sundhedsplejerske")) {
            Post post =
                new Post(
                    new PostId(TestTenant.id()),
                    title,
                    title.equals("Lærer") ? Role.PARTNER : Role.LEADER,
                    "Skole " + word,
                    Optional.empty(),
                    Optional.empty());
            s.accounts().add(post);
            posts.add(post);
          }
          s.accounts()
              .add(new PostHolding(posts.get(1).id(), user, TODAY.minusDays(3), Optional.empty()));
        });

    assertThat(posts(word, Optional.empty(), PageRequest.first()).items())
        .containsExactlyElementsOf(posts);
    Page<Post> first = posts(word, Optional.empty(), new PageRequest(Optional.empty(), 2));
    assertThat(posts(word, Optional.empty(), new PageRequest(first.next(), 2)).items())
        .containsExactly(posts.get(2));
    assertThat(posts(word, Optional.of(Role.PARTNER), PageRequest.first()).items())
        .containsExactly(posts.get(0));
    assertThat(posts("paed bodil " + word, Optional.empty(), PageRequest.first()).items())
        .containsExactly(posts.get(1));
    Page<UserAccount> accounts =
        KOGE.ask(actor, s -> s.staff().accounts(sought("bod " + word), PageRequest.first()));
    assertThat(accounts.items()).extracting(UserAccount::id).containsExactly(user);
  }

  private static UserAccount account(UserId id, String name) {
    return new UserAccount(id, "u" + id.value(), name, true, Optional.empty(), 1);
  }

  private Page<Post> posts(String typed, Optional<Role> role, PageRequest page) {
    return KOGE.ask(actor, s -> s.staff().posts(new StaffSearch(sought(typed), role), TODAY, page));
  }

  private Page<Concern> concerns(String typed) {
    return KOGE.ask(actor, s -> s.concerns().list(sought(typed), PageRequest.first()));
  }

  private Page<CaseWithPerson> cases(String typed, PageRequest page) {
    return KOGE.ask(actor, s -> s.cases().list(Optional.empty(), sought(typed), page));
  }

  private static Optional<Sought> sought(String typed) {
    return Sought.in(Optional.of(typed));
  }

  private static Person person(String name) {
    String[] names = name.split(" ");
    return new Person(
        new PersonId(TestTenant.id()),
        Optional.empty(),
        names[0],
        names[1],
        Given.BORN,
        false,
        Optional.empty(),
        Optional.empty(),
        1);
  }

  private Concern aboutSomebodyCalled(String called) {
    return new Concern(
        new ConcernId(TestTenant.id()),
        Optional.empty(),
        IntakeChannel.PHONE,
        "Står alene ved stationen.",
        Optional.empty(),
        new Circumstances(
            Optional.of(called), Optional.of("Set på afstand"), Optional.empty(), Optional.empty()),
        Optional.empty(),
        Optional.empty(),
        Concern.State.OPEN,
        Optional.empty(),
        Optional.empty(),
        actor.user(),
        CLOCK.instant(),
        1);
  }

  private Concern concern(Person person) {
    Concern concern = Given.concern(person.id(), actor);
    KOGE.run(
        actor,
        s -> {
          s.people().add(person);
          s.concerns().add(concern);
          s.access().grant(Given.grant(concern, actor.id()));
        });
    return concern;
  }

  private CaseFile caseOf(Person person) {
    CaseFile file = Given.file(person.id(), actor);
    KOGE.run(
        actor,
        s -> {
          s.people().add(person);
          s.cases().add(file);
          s.access().grant(Given.grant(file, actor.id()));
        });
    return file;
  }
}
