package dk.sporskifte.store.jpa;

import static dk.sporskifte.store.jpa.TestTenant.CLOCK;
import static dk.sporskifte.store.jpa.TestTenant.KOGE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.Page;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.Concern;
import dk.sporskifte.model.Person;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.UserActor;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConcernStoreTest {
  private UserActor raiser;
  private Concern concern;

  @BeforeEach
  void raise_a_concern() {
    raiser = KOGE.user(Role.PARTNER);
    concern = raised();
  }

  @Test
  void a_concern_is_found_as_it_was_raised() {
    assertThat(KOGE.found(raiser, s -> s.concerns().find(concern.id()))).contains(concern);
  }

  @Test
  void a_concern_becomes_a_case() {
    CaseFile file = Given.file(concern.person().orElseThrow(), raiser);

    KOGE.run(
        raiser,
        s -> {
          s.cases().add(file);
          s.concerns().save(concern.referredAs(file.id()));
        });

    Concern found = KOGE.found(raiser, s -> s.concerns().find(concern.id())).orElseThrow();
    assertThat(found.referredAs()).contains(file.id());
    assertThat(found.state()).isEqualTo(Concern.State.REFERRED);
  }

  @Test
  void concerns_are_listed_newest_first_in_pages() {
    CLOCK.advance(Duration.ofMinutes(1));
    Concern second = raised();
    CLOCK.advance(Duration.ofMinutes(1));
    Concern third = raised();

    Page<Concern> first =
        KOGE.ask(raiser, s -> s.concerns().list(new PageRequest(Optional.empty(), 2)));
    Page<Concern> last = KOGE.ask(raiser, s -> s.concerns().list(new PageRequest(first.next(), 2)));

    assertThat(first.items()).containsExactly(third, second);
    assertThat(last.items()).containsExactly(concern);
    assertThat(last.next()).isEmpty();
  }

  @Test
  void a_concern_of_others_is_not_there() {
    UserActor other = KOGE.user(Role.CASEWORKER);

    Page<Concern> page = KOGE.ask(other, s -> s.concerns().list(PageRequest.first()));

    assertThat(page.items()).isEmpty();
    assertThat(KOGE.found(other, s -> s.concerns().find(concern.id()))).isEmpty();
  }

  private Concern raised() {
    Person person = Given.person();
    Concern raised = Given.concern(person.id(), raiser);
    KOGE.run(
        raiser,
        s -> {
          s.people().add(person);
          s.concerns().add(raised);
          s.access().grant(Given.grant(raised, raiser.id()));
        });
    return raised;
  }
}
