package dk.sporskifte.rest.problem;

import dk.sporskifte.casework.api.Refusal;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells a failure in the reader's language. */
public final class Telling {
  private static final Logger LOG = LoggerFactory.getLogger(Telling.class);
  private static final String TYPES = "https://sporskifte.dk/problems/";

  private final Texts texts;

  public Telling(Texts texts) {
    this.texts = texts;
  }

  public Problem tell(Failure failure, Language language, UUID request) {
    return new Problem(
        URI.create(TYPES + failure.code()),
        text(failure, "title", language),
        failure.status(),
        detail(failure, language),
        URI.create("urn:uuid:" + request),
        failure
            .refusal()
            .filter(r -> language != Language.DANISH)
            .map(r -> Problem.Quoted.danish(r.reason())),
        failure.refusal().stream()
            .flatMap(r -> r.sources().stream())
            .map(Problem.RuleSource::of)
            .toList(),
        Stream.concat(
                failure.errors().stream().map(e -> told(e, language)),
                refused(failure, language).stream())
            .toList());
  }

  /** The use case's own words in Danish; a text of ours by its code in English. */
  private String detail(Failure failure, Language language) {
    return failure
        .refusal()
        .filter(r -> language == Language.DANISH)
        .map(r -> r.reason())
        .orElseGet(() -> text(failure, "detail", language));
  }

  /** Where a use case refuses one thing that was sent, it is told there, too. */
  private Optional<Problem.FieldError> refused(Failure failure, Language language) {
    return failure
        .refusal()
        .flatMap(Refusal::field)
        .map(
            field ->
                new Problem.FieldError(
                    Optional.of("#/" + field), Optional.empty(), detail(failure, language)));
  }

  private String text(Failure failure, String what, Language language) {
    Optional<String> own = texts.find(language, failure.code() + "." + what);
    if (own.isEmpty()) {
      LOG.warn("No {} in {} for problem {}", what, language.tag(), failure.code());
    }
    return own.orElseGet(() -> texts.get(language, "title." + failure.status()));
  }

  private Problem.FieldError told(InputError error, Language language) {
    return new Problem.FieldError(
        error.pointer(),
        error.parameter(),
        texts.get(language, "input." + error.text(), error.values()));
  }
}
