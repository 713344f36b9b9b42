package dk.sporskifte.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;

/** What each use case is for, written for the data subject's own access report (LAW-22). */
final class Purposes {
  private static final Properties TEXTS = texts();

  private Purposes() {}

  static String of(UseCase useCase) {
    return Optional.ofNullable(TEXTS.getProperty(useCase.name()))
        .orElseThrow(() -> new IllegalStateException("no purpose is written for " + useCase));
  }

  private static Properties texts() {
    Properties texts = new Properties();
    try (InputStream file = Purposes.class.getResourceAsStream("purposes.properties")) {
      texts.load(new InputStreamReader(file, StandardCharsets.UTF_8));
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
