package dk.sporskifte.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether a page speaks its language: no key, code or hole in place of words, nor the other. */
final class Words {
  /** Each text that is read or read out, after the language it is in. */
  private static final String ALL =
      """
      () => {
        const said = [];
        const add = (element, text) => {
          if (text && text.trim()) said.push([element.closest('[lang]').getAttribute('lang'), text.trim()]);
        };
        const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (texts.nextNode()) add(texts.currentNode.parentElement, texts.currentNode.data);
        for (const name of ['aria-label', 'title', 'alt', 'placeholder'])
          for (const e of document.querySelectorAll(`[${name}]`)) add(e, e.getAttribute(name));
        add(document.documentElement, document.title);
        return said;
      }""";

  private static final Pattern CODE = Pattern.compile("\\b[A-Z]{2,}(_[A-Z]+)+\\b");
  private static final Pattern HOLE =
      Pattern.compile("\\{\\w+}|\\bundefined\\b|\\bNaN\\b|\\[object |Invalid Date");

  private final Language language;
  private final Set<String> keys;
  private final Set<String> codes;
  private final Set<String> foreign;

  Words(Client client, Language language) {
    this.language = language;
    Map<String, String> texts = client.texts(language);
    Set<String> own = Set.copyOf(texts.values());
    keys = texts.keySet().stream().filter(key -> key.contains(".")).collect(Collectors.toSet());
    codes = codes(texts.keySet(), own);
    foreign = new HashSet<>(client.texts(language.other()).values());
    foreign.removeAll(own);
  }

  void verify(Page page, String where) {
    assertThat(page.evaluate("() => document.documentElement.lang"))
        .as("language of the page at %s", where)
        .isEqualTo(language.code);
    assertThat(said(page).stream().filter(this::isWrong).map(Said::toString).distinct())
        .as("no words of %s, at %s", language, where)
        .isEmpty();
  }

  private static List<Said> said(Page page) {
    return ((List<?>) page.evaluate(ALL))
        .stream()
            .map(entry -> (List<?>) entry)
            .map(entry -> new Said((String) entry.get(0), (String) entry.get(1)))
            .toList();
  }

  private boolean isWrong(Said said) {
    return keys.contains(said.text())
        || codes.contains(said.text())
        || CODE.matcher(said.text()).find()
        || HOLE.matcher(said.text()).find()
        || said.language().equals(language.code) && foreign.contains(said.text());
  }

  /** The platform's own codes, each of which has words: {@code state.ENROLLED}. */
  private static Set<String> codes(Set<String> keys, Set<String> words) {
    return keys.stream()
        .map(key -> key.substring(key.indexOf('.') + 1))
        .filter(code -> code.equals(code.toUpperCase()) && !words.contains(code))
        .collect(Collectors.toSet());
  }

  private record Said(String language, String text) {}
}
