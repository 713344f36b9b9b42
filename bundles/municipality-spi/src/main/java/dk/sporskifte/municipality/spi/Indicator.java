package dk.sporskifte.municipality.spi;

import dk.sporskifte.model.AgeSpan;
import dk.sporskifte.model.Source;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a municipality wants to see of its work, in figures.
 *
 * @param ages of those it is counted for; absent where none are stated
 */
public record Indicator(
    String code, String name, Optional<AgeSpan> ages, Counting counting, Source source) {
  public Indicator {
    code = Check.text(code, "indicator code");
    name = Check.text(name, "name of indicator " + code);
    Objects.requireNonNull(ages);
    Objects.requireNonNull(counting);
    Objects.requireNonNull(source);
    Check.that(
        !(counting instanceof Counting.AnsweredYes) || ages.isPresent(),
        "indicator " + code + " counts a question: say of which ages");
  }

  /** One that is told and not counted here. */
  public Indicator(String code, String name, Optional<AgeSpan> ages, Source source) {
    this(code, name, ages, new Counting.Told(), source);
  }

  /** One for all ages. */
  public static Indicator of(String code, String name, Counting counting, Source source) {
    return new Indicator(code, name, Optional.empty(), counting, source);
  }

  /** The same, counted by young people of its ages of whom that question is answered yes. */
  public Indicator counting(Question asked) {
    return counting(new Counting.AnsweredYes(asked.code()));
  }

  public Indicator counting(Counting how) {
    return new Indicator(code, name, ages, how, source);
  }

  /** Code of the question whose answer yes is counted; absent where none is. */
  public Optional<String> question() {
    return counting instanceof Counting.AnsweredYes yes
        ? Optional.of(yes.question())
        : Optional.empty();
  }

  String statement() {
    return ages.map(a -> name + ": " + DanishText.ages(a)).orElse(name);
  }

  /** That what it counts by is there. */
  void demand(WayOfWorking way) {
    String who = "indicator " + code;
    question()
        .ifPresent(
            asked ->
                Check.known(
                    who, "question", asked, way.questions().stream().map(Question::code).toList()));
    List<String> templates = way.templates().stream().map(ArtefactTemplate::id).toList();
    if (counting instanceof Counting.Shared shared) {
      shared.templates().forEach(t -> Check.known(who, "template", t, templates));
    }
    if (counting instanceof Counting.Outcomes outcomes) {
      Check.known(who, "template", outcomes.template(), templates);
      Check.known(
          who,
          "field that chooses one in " + outcomes.template(),
          outcomes.field(),
          way.template(outcomes.template()).orElseThrow().fields().stream()
              .filter(f -> f.kind() == TemplateField.Kind.ONE_OF && !f.specialCategory())
              .map(TemplateField::key)
              .toList());
    }
  }
}
