package dk.sporskifte.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;

/** What axe finds; and that nothing is wider than the screen (WCAG 1.4.10). */
final class Accessibility {
  private static final List<String> TAGS =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
  private static final String WIDER =
      "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";

  private Accessibility() {}

  static void verify(Page page, String where) {
    assertThat(violations(page)).as("axe at %s", where).isEmpty();
    assertThat(((Number) page.evaluate(WIDER)).intValue())
        .as("pixels wider than the screen at %s", where)
        .isZero();
  }

  static List<String> violations(Page page) {
    // There are no frames, so its answer needs no second page to be put together.
    return new AxeBuilder(page)
        .withTags(TAGS).setLegacyMode(true).analyze().getViolations().stream()
            .map(Accessibility::told)
            .toList();
  }

  private static String told(Rule rule) {
    return rule.getNodes().stream()
        .map(CheckedNode::getHtml)
        .collect(Collectors.joining("\n  ", rule.getId() + ": " + rule.getHelp() + "\n  ", ""));
  }
}
