package dk.sporskifte.store.jpa.rows;

import dk.sporskifte.casework.api.PageRequest;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a page begins: the ordering columns of the last row of the page before.
 *
 * @param parts in the order of the columns
 */
public record Cursor(List<String> parts) {
  /** After every instant there will be. */
  public static final Instant END_OF_TIME = Instant.parse("9999-12-31T00:00:00Z");

  public static final UUID FIRST_ID = new UUID(0, 0);
  public static final UUID LAST_ID = new UUID(-1, -1);

  private static final String SEPARATOR = "~";

  public static String of(Object... columns) {
    String text = Stream.of(columns).map(String::valueOf).collect(Collectors.joining(SEPARATOR));
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * @param first where the first page begins
   * @throws UnreadableCursorException where the page asked for is none of this list
   */
  public static Cursor from(PageRequest page, Object... first) {
    Cursor cursor = read(page.after().orElseGet(() -> of(first)));
    if (cursor.parts.size() != first.length) {
      throw new UnreadableCursorException();
    }
    return cursor;
  }

  public Instant instant(int part) {
    try {
      return Instant.parse(parts.get(part));
    } catch (DateTimeException e) {
      throw new UnreadableCursorException();
    }
  }

  public LocalDate day(int part) {
    try {
      return LocalDate.parse(parts.get(part));
    } catch (DateTimeException e) {
      throw new UnreadableCursorException();
    }
  }

  public UUID id(int part) {
    try {
      return UUID.fromString(parts.get(part));
    } catch (IllegalArgumentException e) {
      throw new UnreadableCursorException();
    }
  }

  public int number(int part) {
    try {
      return Integer.parseInt(parts.get(part));
    } catch (NumberFormatException e) {
      throw new UnreadableCursorException();
    }
  }

  private static Cursor read(String encoded) {
    try {
      byte[] text = Base64.getUrlDecoder().decode(encoded);
      return new Cursor(List.of(new String(text, StandardCharsets.UTF_8).split(SEPARATOR)));
    } catch (IllegalArgumentException e) {
      throw new UnreadableCursorException();
    }
  }
}
