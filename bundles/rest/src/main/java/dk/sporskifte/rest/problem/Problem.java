package dk.sporskifte.rest.problem;

import dk.sporskifte.model.Source;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * A problem document (RFC 9457).
 *
 * @param type stable; what a program asks for
 * @param title what sort of problem it is, in the reader's language
 * @param detail what is the matter and what to do about it, in the reader's language
 * @param instance the request; the same as in the header {@code X-Request-Id} and in the log
 * @param reason the reason as it was given, where the reader reads another language
 * @param sources the sentences a rule stands on
 * @param errors what cannot be used as it was sent
 */
public record Problem(
    URI type,
    String title,
    int status,
    String detail,
    URI instance,
    Optional<Quoted> reason,
    List<RuleSource> sources,
    List<FieldError> errors) {
  public Problem {
    sources = List.copyOf(sources);
    errors = List.copyOf(errors);
  }

  /**
   * Text in the language it was written in.
   *
   * @param lang always {@code da}
   */
  public record Quoted(String lang, String text) {
    static Quoted danish(String text) {
      return new Quoted("da", text);
    }
  }

  /**
   * Where a rule comes from.
   *
   * @param requirement id in the requirement catalogue
   * @param quote the municipality's or the law's own sentence
   * @param document that holds the sentence
   */
  public record RuleSource(String requirement, Quoted quote, String document) {
    static RuleSource of(Source source) {
      return new RuleSource(source.requirement(), Quoted.danish(source.quote()), source.document());
    }
  }

  /**
   * One thing that cannot be used as it was sent.
   *
   * @param pointer where in the body
   * @param parameter or else which parameter of path, query or header
   * @param message in the reader's language
   */
  public record FieldError(Optional<String> pointer, Optional<String> parameter, String message) {}
}
