package dk.sporskifte.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dk.sporskifte.model.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A municipality's own document, to look a quote up in. */
final class SourceDocument {
  private static final Pattern FILE = Pattern.compile(".*\\(([\\w.-]+)\\)");

  private SourceDocument() {}

  static String file(Source source) {
    Matcher matcher = FILE.matcher(source.document());
    assertThat(matcher.matches())
        .as("%s names its file in brackets at the end", source.document())
        .isTrue();
    return matcher.group(1);
  }

  static String read(Class<?> beside, String file) {
    try (InputStream in = beside.getResourceAsStream("/" + file)) {
      assertThat(in).as("src/test/resources holds %s", file).isNotNull();
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Three dots stand for words left out. */
  static void assertQuoted(Source source, String document) {
    String text = plain(document);
    int from = 0;
    for (String part : plain(source.quote()).split(" ?\\.\\.\\. ?")) {
      int found = text.indexOf(part, from);
      if (found < 0) {
        fail(
            "%s quotes \"%s\", and src/test/resources/%s does not say so: write it there as the document does, or mend the quote",
            source.requirement(), part, file(source));
      }
      from = found + part.length();
    }
  }

  /** Without the marks of bold text, line breaks, fixed spaces and hyphens at the end of a line. */
  private static String plain(String text) {
    return text.replace("**", "")
        .replaceAll("[\\s\\u00a0]+", " ")
        .replaceAll("(?<=\\p{L})- ?(?=\\p{Ll})", "")
        .strip();
  }
}
