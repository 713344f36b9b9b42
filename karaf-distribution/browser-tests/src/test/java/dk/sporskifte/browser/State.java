package dk.sporskifte.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;

/** How a page gets into a state, and how it comes out of it again. */
interface State {
  void enter(Visit visit, Screen screen, Platform platform);

  void leave(Visit visit, Screen screen);

  static State named(String name) {
    return switch (name) {
      case "loading" -> new Waiting();
      case "error" -> new Failing();
      case "updating" -> new Updating();
      case "updating-bar" -> new UpdatingMeanwhile();
      case "empty" -> new Nothing();
      case "missing" -> new Missing();
      case "form-error" -> new Unfilled();
      default -> throw new AssertionError("nobody knows how a page becomes " + name);
    };
  }

  /** Answers take their time. */
  final class Waiting implements State {
    private Answers held;

    @Override
    public void enter(Visit visit, Screen screen, Platform platform) {
      held = Answers.held(screen, visit::fetchesItsOwn);
      visit.open(platform, visit.town(), screen);
      held.awaitFirst();
      assertThat(screen.state("loading").first()).isVisible();
    }

    @Override
    public void leave(Visit visit, Screen screen) {
      held.letGo();
      visit.arrive(screen);
    }
  }

  /** The platform fails; somebody tries again when it works. */
  final class Failing implements State {
    private Answers failing;

    @Override
    public void enter(Visit visit, Screen screen, Platform platform) {
      screen.watch().expect(500);
      failing = Answers.failing(screen, visit::fetchesItsOwn, 500);
      visit.open(platform, visit.town(), screen);
      assertThat(screen.state("error").first()).isVisible();
      screen.settle();
    }

    @Override
    public void leave(Visit visit, Screen screen) {
      failing.letGo();
      for (int boxes = screen.state("error").count(); boxes > 0; boxes--) {
        screen.button("problem.again").first().click();
        assertThat(screen.state("error")).hasCount(boxes - 1);
      }
      visit.arrive(screen);
    }
  }

  /** The municipality's bundle is replaced before somebody comes; the page goes on by itself. */
  final class Updating implements State {
    private Answers closed;

    @Override
    public void enter(Visit visit, Screen screen, Platform platform) {
      screen.watch().expect(503);
      closed =
          visit.user().isEmpty()
              ? Answers.failing(screen, visit::fetchesItsOwn, 503, "{\"tenants\": []}")
              : Answers.failing(screen, request -> request.url().endsWith("/me"), 503);
      visit.open(platform, visit.town(), screen);
      assertThat(screen.state("updating")).isVisible();
    }

    @Override
    public void leave(Visit visit, Screen screen) {
      closed.letGo();
      visit.arrive(screen);
    }
  }

  /** The bundle is replaced while somebody works. */
  final class UpdatingMeanwhile implements State {
    private Answers closed;

    @Override
    public void enter(Visit visit, Screen screen, Platform platform) {
      screen.watch().expect(503);
      closed = Answers.failing(screen, Visit::fetchesData, 503);
      visit.openWhileClosed(platform, visit.town(), screen);
      assertThat(screen.state("updating-bar")).isVisible();
    }

    @Override
    public void leave(Visit visit, Screen screen) {
      closed.letGo();
      visit.arrive(screen);
      assertThat(screen.state("updating-bar")).hasCount(0);
    }
  }

  /** There is nothing to show. */
  final class Nothing implements State {
    @Override
    public void enter(Visit visit, Screen screen, Platform platform) {
      Answers.emptied(screen, visit::fetchesItsOwn);
      visit.open(platform, visit.town(), screen);
      assertThat(screen.state("empty").first()).isVisible();
      screen.settle();
    }

    @Override
    public void leave(Visit visit, Screen screen) {
      screen.arriveAt(visit.page());
    }
  }

  /** An address of something that is not there, or not for this person. */
  final class Missing implements State {
    private static final String NOBODYS = "0190f000-0000-7000-8000-000000000000";

    @Override
    public void enter(Visit visit, Screen screen, Platform platform) {
      screen.watch().expect(404);
      screen.open(platform.client().page(visit.page()).address(visit.town(), NOBODYS));
      assertThat(screen.state("missing")).isVisible();
    }

    @Override
    public void leave(Visit visit, Screen screen) {
      screen.link("missing.back").click();
      assertThat(screen.state("missing")).hasCount(0);
    }
  }

  /** Somebody sends a form with nothing in it. */
  final class Unfilled implements State {
    private static final List<String> SENDS = List.of("textarea", "input[type=text]");

    @Override
    public void enter(Visit visit, Screen screen, Platform platform) {
      visit.open(platform, visit.town(), screen);
      visit.arrive(screen);
      switch (visit.page()) {
        case "plan" -> screen.button("plan.add").click();
        case "feeds" -> screen.buttons("feeds.seen").first().click();
        default -> {}
      }
      for (String field : SENDS) {
        screen.page().locator("form.s-form").locator(field).all().forEach(input -> input.fill(""));
      }
      // The page's own is the last: what can be looked up or added stands before it.
      screen.page().locator("form.s-form button[type=submit]").last().click();
      assertThat(screen.state("form-error")).isFocused();
    }

    @Override
    public void leave(Visit visit, Screen screen) {
      // Each line leads to its field.
      screen.state("form-error").locator("a").first().click();
      assertThat(screen.page().locator("form :focus")).hasCount(1);
    }
  }
}
