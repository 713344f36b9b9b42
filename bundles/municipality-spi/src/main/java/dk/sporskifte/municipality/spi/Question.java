package dk.sporskifte.municipality.spi;

import dk.sporskifte.model.Source;
import java.util.Objects;

/** What the intake assessment asks; answered YES, NO or UNKNOWN with evidence. */
public record Question(String code, String text, Source source) {
  public Question {
    code = Check.text(code, "question code");
    text = Check.text(text, "question text");
    Objects.requireNonNull(source);
  }
}
