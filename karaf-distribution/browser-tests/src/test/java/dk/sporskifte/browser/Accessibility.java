package dk.sporskifte.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What axe finds; that nothing is wider than the screen (WCAG 1.4.10); and that a bar that is shows
 * where one is.
 */
final class Accessibility {
  private static final List<String> TAGS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
  private static final String WIDER =
      "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";

  /** Bars whose link for this page is scrolled away by more than half. */
  private static final String SCROLLED_AWAY =
      """
      () => [...document.querySelectorAll('nav ul')].filter(bar => {
        const current = bar.querySelector('[aria-current]');
        if (!current) return false;
        const [b, c] = [bar, current].map(e => e.getBoundingClientRect());
        return c.left + c.width / 2 < b.left || c.left + c.width / 2 > b.right;
      }).map(bar => bar.closest('nav').getAttribute('aria-label'))""";

  private Accessibility() {}

  /**
   * @param part selector of what is looked through
   */
  static void verify(Page page, String part, String where) {
    assertThat(violations(page, part)).as("axe at %s", where).isEmpty();
    assertThat(((Number) page.evaluate(WIDER)).intValue())
        .as("pixels wider than the screen at %s", where)
        .isZero();
    assertThat((List<?>) page.evaluate(SCROLLED_AWAY))
        .as("bars that do not show which page this is, at %s", where)
        .isEmpty();
  }

  private static List<String> violations(Page page, String part) {
    AxeRunOptions failures = new AxeRunOptions();
    failures.setResultTypes(List.of("violations"));
    // There are no frames, so its answer needs no second page to be put together.
    return new AxeBuilder(page)
            .options(failures)
            .withTags(TAGS)
            .include(part)
            .setLegacyMode(true)
            .analyze()
            .getViolations()
            .stream()
            .map(Accessibility::told)
            .toList();
  }

  private static String told(Rule rule) {
    return rule.getNodes().stream()
        .map(CheckedNode::getHtml)
        .collect(Collectors.joining("\n  ", rule.getId() + ": " + rule.getHelp() + "\n  ", ""));
  }
}
