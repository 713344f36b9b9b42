package dk.sporskifte.municipality.spi;

import dk.sporskifte.model.Source;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A staircase of interventions with its catalogue. Both are empty where a municipality has none.
 *
 * @param described id of the template by which the municipality describes its entries and adds
 *     further ones; made by {@link Cataloguing}
 * @param taughtIn id of the type of unit in which themes are taught; absent where no register of
 *     units tells which there are
 */
public record Staircase(
    List<Step> steps,
    List<Entry> catalogue,
    Optional<String> described,
    Optional<String> taughtIn) {
  static final Staircase NONE = new Staircase(List.of(), List.of());

  /** One whose entries stand as the model tells them. */
  public Staircase(List<Step> steps, List<Entry> catalogue) {
    this(steps, catalogue, Optional.empty(), Optional.empty());
  }

  public Staircase {
    steps = List.copyOf(steps);
    catalogue = List.copyOf(catalogue);
    Objects.requireNonNull(described);
    Objects.requireNonNull(taughtIn);
    Check.unique(steps, s -> String.valueOf(s.number()), "step");
    Check.unique(catalogue, Entry::code, "catalogue entry");
    List<String> numbers = steps.stream().map(s -> String.valueOf(s.number())).toList();
    catalogue.forEach(
        e ->
            e.steps()
                .forEach(
                    n ->
                        Check.known(
                            "catalogue entry " + e.code(), "step", String.valueOf(n), numbers)));
  }

  /** What stands on a step. */
  public List<Entry> on(int step) {
    return catalogue.stream().filter(e -> e.steps().contains(step)).toList();
  }

  public Optional<Entry> entry(String code) {
    return catalogue.stream().filter(e -> e.code().equals(code)).findFirst();
  }

  List<WayOfWorking.Rule> rules() {
    List<WayOfWorking.Rule> rules = new ArrayList<>();
    steps.forEach(
        s ->
            rules.add(
                new WayOfWorking.Rule(
                    "step",
                    String.valueOf(s.number()),
                    "Trin " + s.number() + ": " + s.name(),
                    s.source())));
    catalogue.forEach(
        e -> rules.add(new WayOfWorking.Rule("catalogue", e.code(), e.statement(), e.source())));
    catalogue.forEach(
        e ->
            e.yearly()
                .ifPresent(
                    y ->
                        rules.add(
                            new WayOfWorking.Rule(
                                "catalogueYearly", e.code(), y.statement(), e.source()))));
    return rules;
  }

  /** One step, counted from below. */
  public record Step(int number, String name, Source source) {
    public Step {
      Check.that(number > 0, "step " + number + ": count the steps from 1");
      name = Check.text(name, "name of step " + number);
      Objects.requireNonNull(source);
    }
  }

  /**
   * One measure.
   *
   * @param steps it stands on; one measure may stand on several
   * @param health whether who takes part tells something about health (GDPR art. 9)
   * @param thirdParty whether it tells something about others, for example parents
   * @param target whom it is for; absent where the document does not say
   * @param template id of the template of a record about a case, which a plan begins with
   * @param link where the advice of others is found; nothing is sent there
   * @param yearly present where it comes back each year
   */
  public record Entry(
      String code,
      String name,
      Kind kind,
      List<Integer> steps,
      boolean health,
      boolean thirdParty,
      Optional<String> target,
      Optional<String> template,
      Optional<String> link,
      Optional<Yearly> yearly,
      Source source) {
    public Entry {
      code = Check.text(code, "catalogue code");
      name = Check.text(name, "name of catalogue entry " + code);
      Objects.requireNonNull(kind);
      steps = List.copyOf(steps);
      Check.that(!steps.isEmpty(), "catalogue entry " + code + " stands on no step: name its step");
      Objects.requireNonNull(target);
      Objects.requireNonNull(template);
      Objects.requireNonNull(yearly);
      Objects.requireNonNull(source);
      Check.that(
          template.isEmpty() || kind == Kind.PLAN,
          "catalogue entry " + code + " is no plan: name no template");
      Check.that(
          yearly.isEmpty() || kind == Kind.ACTIVITY,
          "catalogue entry " + code + " is no activity: it comes back in no year");
      Check.that(
          link.map(to -> to.startsWith("https://")).orElse(true),
          "catalogue entry " + code + " links to " + link.orElse("") + ": begin it with https://");
    }

    /** One of which no more is told. */
    public Entry(
        String code,
        String name,
        Kind kind,
        List<Integer> steps,
        boolean health,
        boolean thirdParty,
        Source source) {
      this(
          code,
          name,
          kind,
          steps,
          health,
          thirdParty,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          source);
    }

    public Entry forWhom(String whom) {
      return with(Optional.of(whom), template, link, yearly);
    }

    public Entry begunWith(String templateId) {
      return with(target, Optional.of(templateId), link, yearly);
    }

    public Entry at(String where) {
      return with(target, template, Optional.of(where), yearly);
    }

    public Entry everyYear(Yearly when) {
      return with(target, template, link, Optional.of(when));
    }

    private Entry with(
        Optional<String> newTarget,
        Optional<String> newTemplate,
        Optional<String> newLink,
        Optional<Yearly> newYearly) {
      return new Entry(
          code,
          name,
          kind,
          steps,
          health,
          thirdParty,
          newTarget,
          newTemplate,
          newLink,
          newYearly,
          source);
    }

    /** Whether those alone learn who takes part who coordinate the case (HEL-20). */
    public boolean tight() {
      return health || thirdParty;
    }

    String statement() {
      String on = steps.stream().map(String::valueOf).collect(Collectors.joining(" og "));
      return name
          + " (trin "
          + on
          + (health ? "; helbredsoplysning" : "")
          + (thirdParty ? "; oplysning om andre" : "")
          + ")";
    }
  }

  /**
   * When an activity is to be planned.
   *
   * @param within counted from the first of January; by then somebody says when it is held
   * @param askedBefore how long before that day the one who answers is asked
   * @param statement Danish; says so where the time is our reading
   */
  public record Yearly(Period within, Period askedBefore, String statement) {
    public Yearly {
      within = Check.time(within, "within of a yearly activity");
      askedBefore = Check.time(askedBefore, "time to plan a yearly activity in");
      statement = Check.text(statement, "statement of a yearly activity");
    }

    /** The last day of that year on which it is in time. */
    public LocalDate due(int year) {
      return LocalDate.of(year, 1, 1).plus(within).minusDays(1);
    }

    public boolean asksOn(LocalDate day) {
      return !day.isBefore(due(day.getYear()).minus(askedBefore));
    }
  }

  /** What a measure is. */
  public enum Kind {
    /** Made for one young person, in free form. */
    INDIVIDUAL("Individuel løsning"),
    TEAM("Team"),
    PROGRAMME("Forløb"),
    /** Advice by others: a link and no record. */
    ADVICE("Rådgivning"),
    /** A plan template. */
    PLAN("Handleplan"),
    /** A theme of teaching. */
    THEME("Tema"),
    ACTIVITY("Aktivitet");

    private final String danish;

    Kind(String danish) {
      this.danish = danish;
    }

    public String danish() {
      return danish;
    }

    /** Whether single young people take part, through their case. */
    public boolean forOne() {
      return this == INDIVIDUAL || this == PROGRAMME || this == TEAM;
    }

    /** Whether it is done for many at once, and nobody in it is written down. */
    public boolean forMany() {
      return this == THEME || this == ACTIVITY || this == TEAM;
    }
  }
}
