package dk.sporskifte.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;

/** Whether a page shows only states and dialogs that the client declares for it. */
record Marks(ClientPage declared, List<String> everywhere) {
  private static final String PAGES =
      "() => [...document.querySelectorAll('[data-page]')].map(e => e.dataset.page)";
  private static final String STATES =
      "() => [...document.querySelectorAll('[data-state]')].map(e => e.dataset.state)";
  private static final String DIALOGS =
      "() => [...document.querySelectorAll('dialog')].map(e => e.dataset.dialog ?? 'a nameless')";

  void verify(Page page) {
    assertThat(names(page, PAGES)).as("pages at %s", page.url()).isSubsetOf(declared.name());
    assertThat(names(page, STATES))
        .as("states of page %s", declared.name())
        .isSubsetOf(declared.states());
    assertThat(names(page, DIALOGS))
        .as("dialogs of page %s", declared.name())
        .isSubsetOf(Stream.concat(declared.dialogs().stream(), everywhere.stream()).toList());
  }

  private static List<String> names(Page page, String script) {
    return ((List<?>) page.evaluate(script)).stream().map(String.class::cast).toList();
  }
}
