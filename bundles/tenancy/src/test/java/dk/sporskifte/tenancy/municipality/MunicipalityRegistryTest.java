package dk.sporskifte.tenancy.municipality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.sporskifte.model.MunicipalityCode;
import dk.sporskifte.municipality.spi.Municipality;
import dk.sporskifte.tenancy.settings.TestSettings;
import dk.sporskifte.tenancy.settings.Workers;
import dk.sporskifte.testkit.WaysOfWorking;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MunicipalityRegistryTest {
  private static final MunicipalityCode KOGE = new MunicipalityCode("259");

  private final Workers workers = new Workers();
  private final FakeFramework framework = new FakeFramework();
  private final BlockingQueue<MunicipalityCode> heard = new LinkedBlockingQueue<>();
  private final MunicipalityRegistry registry =
      new MunicipalityRegistry(framework.context(), workers, TestSettings.withGrace(0));

  @BeforeEach
  void listen() {
    registry.listen(heard::add);
  }

  @AfterEach
  void stop() {
    workers.stop();
  }

  @Test
  void listeners_hear_of_each_coming_and_going() throws InterruptedException {
    var service = framework.service("koge", () -> WaysOfWorking.small("259", "1"));
    registry.arrive(service);
    assertThat(heard.poll(5, TimeUnit.SECONDS)).isEqualTo(KOGE);
    assertThat(registry.of(KOGE)).isPresent();

    registry.withdraw(service);
    assertThat(heard.poll(5, TimeUnit.SECONDS)).isEqualTo(KOGE);
    assertThat(registry.of(KOGE)).isEmpty();
  }

  @Test
  void the_second_is_heard_of_once_the_grace_of_the_first_is_over() throws InterruptedException {
    var first = framework.service("koge", () -> WaysOfWorking.small("259", "1"));
    registry.arrive(first);
    registry.arrive(framework.service("other", () -> WaysOfWorking.small("259", "2")));
    registry.withdraw(first);

    for (int event = 0; event < 3; event++) {
      assertThat(heard.poll(5, TimeUnit.SECONDS)).isEqualTo(KOGE);
    }
    assertThat(registry.of(KOGE).orElseThrow().version()).isEqualTo("2");
  }

  @Test
  void a_component_that_cannot_be_created_is_refused_and_nobody_hears_of_it() {
    registry.arrive(framework.service("stillborn", (Municipality) null));

    assertThat(registry.refused())
        .extracting(Municipalities.Refused::bundle, Municipalities.Refused::code)
        .containsExactly(tuple("stillborn", Optional.empty()));
    assertThat(registry.refused().get(0).reason()).contains("cannot be created");
    assertThat(List.copyOf(heard)).isEmpty();
  }
}
