package dk.sporskifte.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.sporskifte.itest.support.Karaf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What these tests look for, they find where it is. */
@InBrowser
class ChecksIT {
  private static final String SCRIPT =
      "() => document.body.append(Object.assign(document.createElement('script'),"
          + " {textContent: 'window.broken = true'}))";

  private final Platform platform;
  private Screen screen;

  ChecksIT(Karaf karaf, Browsers browsers) {
    platform = new Platform(karaf, browsers);
  }

  private Screen logIn() {
    screen = platform.screen(Size.DESKTOP);
    screen.open("/log-ind");
    screen.arriveAt("logIn");
    return screen;
  }

  @AfterEach
  void leave() {
    screen.context().close();
  }

  @Test
  void a_script_that_the_policy_forbids_is_noted() {
    logIn().page().evaluate(SCRIPT);
    screen.page().waitForCondition(() -> !screen.watch().noted().isEmpty());
    assertThat(screen.watch().noted().toString()).contains("Content Security Policy");
  }

  @Test
  void a_word_on_the_console_is_noted() {
    logIn().page().evaluate("() => console.error('broken')");
    screen.page().waitForCondition(() -> !screen.watch().noted().isEmpty());
    assertThat(screen.watch().noted()).containsExactly("console: broken");
  }

  @Test
  void a_failure_nobody_brought_about_is_noted() {
    logIn().page().evaluate("() => fetch('api/v1/helsingor/me')");
    screen.page().waitForCondition(() -> !screen.watch().noted().isEmpty());
    assertThat(screen.watch().noted().toString()).contains("answered 401");
  }

  @Test
  void an_unnamed_field_an_unknown_state_a_code_and_the_wrong_language_are_found() {
    assertFound("<input>", "label");
    assertFound("<p data-state='odd'></p>", "odd");
    assertFound("<p>IN_FOLLOW_UP</p>", "IN_FOLLOW_UP");
    assertFound("<p>Log in again</p>", "Log in again");
    assertFound("<canvas width=3000></canvas>", "wider than the screen");
  }

  private void assertFound(String html, String words) {
    logIn()
        .page()
        .evaluate(
            "html => document.querySelector('main').insertAdjacentHTML('beforeend', html)", html);
    assertThatThrownBy(() -> screen.inspect("checks")).hasMessageContaining(words);
    screen.context().close();
  }
}
