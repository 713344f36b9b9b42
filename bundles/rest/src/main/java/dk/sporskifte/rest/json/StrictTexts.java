package dk.sporskifte.rest.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.function.Function;

/** Texts, dates and times that a database takes, and nothing else. */
public final class StrictTexts extends SimpleModule {
  private static final long serialVersionUID = 1L;
  private static final int FIRST_YEAR = 1800;
  private static final int LAST_YEAR = 2999;

  StrictTexts() {
    super("strict texts");
    addDeserializer(String.class, new Text());
    addDeserializer(LocalDate.class, new Parsed<>(LocalDate.class, StrictTexts::date));
    addDeserializer(Instant.class, new Parsed<>(Instant.class, StrictTexts::instant));
  }

  /**
   * @throws RuntimeException where it is no date of anybody here
   */
  public static LocalDate date(String text) {
    LocalDate date = LocalDate.parse(text);
    known(date.getYear());
    return date;
  }

  private static Instant instant(String text) {
    OffsetDateTime time = OffsetDateTime.parse(text);
    known(time.getYear());
    return time.toInstant();
  }

  private static void known(int year) {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw new IllegalArgumentException("no year of anybody here");
    }
  }

  /** Neither the character 0 nor half of a surrogate pair. */
  private static boolean storable(String text) {
    return text.codePoints()
        .noneMatch(c -> c == 0 || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
  }

  private static final class Text extends StringDeserializer {
    private static final long serialVersionUID = 1L;

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      String text = super.deserialize(parser, context);
      if (text != null && !storable(text)) {
        return (String) context.handleWeirdStringValue(String.class, "", "hidden characters");
      }
      return text;
    }
  }

  private static final class Parsed<T> extends FromStringDeserializer<T> {
    private static final long serialVersionUID = 1L;
    private final transient Function<String, T> parse;

    Parsed(Class<T> type, Function<String, T> parse) {
      super(type);
      this.parse = parse;
    }

    @Override
    protected T _deserialize(String text, DeserializationContext context) {
      try {
        return parse.apply(text);
      } catch (DateTimeException e) {
        throw new IllegalArgumentException(e);
      }
    }
  }
}
