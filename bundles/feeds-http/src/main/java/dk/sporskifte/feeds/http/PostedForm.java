package dk.sporskifte.feeds.http;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** In what a message is posted, and its receipt answered. */
enum PostedForm {
  JSON("application/json", "utf-8"),
  XML("application/xml", "utf-8"),
  CSV("text/csv", "utf-8 iso-8859-1");

  private final String type;
  private final String charsets;

  PostedForm(String type, String charsets) {
    this.type = type;
    this.charsets = charsets;
  }

  /** Of a header {@code Content-Type}; empty where it is none that is read here. */
  static Optional<PostedForm> of(String contentType) {
    if (contentType == null) {
      return Optional.empty();
    }
    String[] parts = contentType.toLowerCase(Locale.ROOT).split(";");
    return Stream.of(values())
        .filter(form -> form.type.equals(parts[0].strip()))
        .filter(form -> Stream.of(parts).skip(1).allMatch(form::allows))
        .findFirst();
  }

  /** A name that tells the format. */
  String fileName() {
    return "message." + name().toLowerCase(Locale.ROOT);
  }

  static String typeOf(String ending) {
    return valueOf(ending.toUpperCase(Locale.ROOT)).type + ";charset=utf-8";
  }

  private boolean allows(String parameter) {
    String[] pair = parameter.strip().split("=", 2);
    return !pair[0].equals("charset")
        || pair.length == 2
            && Stream.of(charsets.split(" ")).anyMatch(pair[1].replace("\"", "")::equals);
  }
}
