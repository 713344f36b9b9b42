package dk.sporskifte.browser;

import dk.sporskifte.itest.support.Karaf;
import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each page in each state that the client declares for it. */
@InBrowser
class StatesIT {
  private final Platform platform;

  StatesIT(Karaf karaf, Browsers browsers) {
    platform = new Platform(karaf, browsers);
    PoliceDistrict police = new PoliceDistrict(karaf, Town.HELSINGOR);
    police.drop();
    police.dropBroken();
  }

  @Execution(ExecutionMode.CONCURRENT)
  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("declared")
  void a_page_is_sound_in_every_state(String page, String state) {
    Visit visit = state.equals("empty") ? Visits.empty(page) : Visits.first(page);
    // The narrow one: there is less room for whatever a state adds.
    try (Screen screen = visit.begin(platform, visit.town(), Size.PHONE)) {
      State entered = State.named(state);
      entered.enter(visit, screen, platform);
      screen.begin();
      screen.inspect("states/" + page + "-" + state);
      entered.leave(visit, screen);
    }
  }

  private static Stream<Arguments> declared() {
    return Client.built().pages().stream()
        .flatMap(page -> page.states().stream().map(state -> Arguments.of(page.name(), state)));
  }
}
