package dk.sporskifte.municipality.spi;

import dk.sporskifte.model.Role;
import dk.sporskifte.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A document the municipality keeps: a strategy, a need profile, an entry of its catalogue. Written
 * through {@link #of}; what a record of it looks like and who sees it follows from here alone.
 *
 * @param lead what it is for, Danish
 * @param fields the first names a record in lists, where it is a text
 * @param writers who may create and change one
 * @param readers who may read one; of a case those among them who see the case, of a forum its
 *     seats besides
 * @param writerSeats the seats whose holders alone write it; empty where the role is enough
 * @param readerSeats the seats whose holders alone read it; empty where the role is enough
 * @param states in order
 * @param stepByStep whether a change leaves a record in its state, since each state adds to it
 * @param yearly present where each forum of a kind keeps one a year
 * @param answer present where a record asks somebody
 * @param files whether files can be attached
 * @param receipts whether readers confirm that they have read it
 * @param catalogue whether an action plan can choose from its records
 */
public record ArtefactTemplate(
    String id,
    String name,
    String lead,
    About about,
    List<TemplateField> fields,
    Set<Role> writers,
    Set<Role> readers,
    Set<String> writerSeats,
    Set<String> readerSeats,
    List<TemplateState> states,
    boolean stepByStep,
    Optional<ReviewRule> review,
    Optional<YearlyRule> yearly,
    Optional<AnswerRule> answer,
    boolean files,
    boolean receipts,
    boolean catalogue,
    Source source) {
  public ArtefactTemplate {
    id = Check.text(id, "template id");
    name = Check.text(name, "name of the template " + id);
    lead = Check.text(lead, "lead of the template " + id);
    Objects.requireNonNull(about);
    fields = List.copyOf(fields);
    writers = Set.copyOf(writers);
    readers = Set.copyOf(readers);
    writerSeats = Set.copyOf(writerSeats);
    readerSeats = Set.copyOf(readerSeats);
    states = List.copyOf(states);
    Objects.requireNonNull(review);
    Objects.requireNonNull(yearly);
    Objects.requireNonNull(answer);
    Objects.requireNonNull(source);
    String who = "the template " + id;
    Check.that(!fields.isEmpty(), who + " has no field: add one");
    Check.that(!writers.isEmpty(), who + " has no writer: say with writtenBy(…) who keeps it");
    Check.that(!readers.isEmpty(), who + " has no reader: say with readBy(…) who may read it");
    Check.that(!states.isEmpty(), who + " has no state: add one");
    Check.unique(fields, TemplateField::key, "field in " + id);
    Check.unique(states, TemplateState::id, "state in " + id);
    Check.that(
        about == About.CASE || fields.stream().noneMatch(ArtefactTemplate::personal),
        who
            + " is about "
            + about
            + " and holds no personal data: own words and special"
            + " categories belong to a template about a case");
    Check.that(
        about == About.CASE
            || fields.get(0).kind() == TemplateField.Kind.TEXT && fields.get(0).required(),
        who + " is found by its first field: make that a text that is needed");
    for (TemplateState state : states) {
      stands(state, fields, who);
    }
    if (yearly.isPresent()) {
      yearly(yearly.get(), about, fields, states, who);
    }
    for (TemplateState state : states.subList(1, states.size())) {
      Check.that(
          !state.movers().isEmpty(), who + " never reaches " + state.id() + ": name its movers");
    }
  }

  private static void stands(TemplateState state, List<TemplateField> fields, String who) {
    List<String> open =
        fields.stream().filter(f -> !f.specialCategory()).map(TemplateField::key).toList();
    state.needs().forEach(key -> Check.known(who + " in " + state.id(), "field", key, open));
    List<String> days =
        fields.stream()
            .filter(f -> f.kind() == TemplateField.Kind.DAY)
            .map(TemplateField::key)
            .toList();
    state
        .next()
        .flatMap(NextStep::onField)
        .ifPresent(key -> Check.known(who + " in " + state.id(), "day", key, days));
  }

  private static void yearly(
      YearlyRule rule,
      About about,
      List<TemplateField> fields,
      List<TemplateState> states,
      String who) {
    Check.that(about == About.FORUM, who + " is yearly: a forum keeps such a record");
    Check.that(states.size() > 1, who + " is yearly: add the state in which it is adopted");
    Check.known(
        who,
        "year",
        rule.yearField(),
        fields.stream()
            .filter(f -> f.kind() == TemplateField.Kind.NUMBER && f.required())
            .map(TemplateField::key)
            .toList());
  }

  /** What a record of it is about. */
  public enum About {
    CASE,
    FORUM,
    MUNICIPALITY
  }

  /** Begins a template that is kept in one state and read by those who write it. */
  public static Builder of(About about, String id, String name, Source source) {
    return new Builder(about, id, name, source);
  }

  public Optional<TemplateField> field(String key) {
    return fields.stream().filter(f -> f.key().equals(key)).findFirst();
  }

  public Optional<TemplateState> state(String stateId) {
    return states.stream().filter(s -> s.id().equals(stateId)).findFirst();
  }

  /** The one after; empty after the last and after one that is gone. */
  public Optional<TemplateState> after(String stateId) {
    return state(stateId)
        .map(states::indexOf)
        .filter(place -> place + 1 < states.size())
        .map(place -> states.get(place + 1));
  }

  public TemplateState first() {
    return states.get(0);
  }

  List<WayOfWorking.Rule> rules() {
    List<WayOfWorking.Rule> rules = new ArrayList<>();
    rules.add(new WayOfWorking.Rule("template", id, name + ": " + lead, source));
    review.ifPresent(
        r -> rules.add(new WayOfWorking.Rule("templateReview", id, r.statement(), r.source())));
    yearly.ifPresent(
        y -> rules.add(new WayOfWorking.Rule("templateYearly", id, y.statement(), y.source())));
    states.forEach(
        state ->
            state
                .next()
                .ifPresent(
                    n ->
                        rules.add(
                            new WayOfWorking.Rule("templateStep", id, n.statement(), n.source()))));
    answer.ifPresent(
        a -> rules.add(new WayOfWorking.Rule("templateAnswer", id, a.statement(), a.source())));
    return rules;
  }

  /** Up to that state and with it; all of them for one that is gone. */
  public List<TemplateState> until(String stateId) {
    return state(stateId).map(s -> states.subList(0, states.indexOf(s) + 1)).orElse(states);
  }

  public TemplateState last() {
    return states.get(states.size() - 1);
  }

  /** The seats that alone change one; empty where the role is enough for some change. */
  public Set<String> keeperSeats() {
    boolean byRole =
        writerSeats.isEmpty() || states.stream().skip(1).anyMatch(s -> s.seats().isEmpty());
    return byRole
        ? Set.of()
        : Stream.concat(writerSeats.stream(), states.stream().flatMap(s -> s.seats().stream()))
            .collect(Collectors.toUnmodifiableSet());
  }

  /** The roles that write one or move it on. */
  public Set<Role> keepers() {
    return Stream.concat(writers.stream(), states.stream().flatMap(s -> s.movers().stream()))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean personal(TemplateField field) {
    return field.kind() == TemplateField.Kind.OWN_WORDS
        || field.specialCategory()
        || field.choices().stream().anyMatch(Choice::specialCategory);
  }

  /** Takes what a template has, one call an element. */
  public static final class Builder {
    private final About about;
    private final String id;
    private final String name;
    private final Source source;
    private final List<TemplateField> fields = new ArrayList<>();
    private final List<TemplateState> states = new ArrayList<>();
    private String lead = "";
    private Set<Role> writers = Set.of();
    private Set<Role> readers = Set.of();
    private Set<String> writerSeats = Set.of();
    private Set<String> readerSeats = Set.of();
    private boolean stepByStep;
    private Optional<YearlyRule> yearly = Optional.empty();
    private Optional<ReviewRule> review = Optional.empty();
    private Optional<AnswerRule> answer = Optional.empty();
    private boolean files;
    private boolean receipts;
    private boolean catalogue;

    private Builder(About about, String id, String name, Source source) {
      this.about = about;
      this.id = id;
      this.name = name;
      this.source = source;
    }

    public Builder lead(String whatItIsFor) {
      lead = whatItIsFor;
      return this;
    }

    public Builder fields(TemplateField... inOrder) {
      fields.addAll(List.of(inOrder));
      return this;
    }

    public Builder writtenBy(Role... roles) {
      writers = Set.of(roles);
      return this;
    }

    public Builder readBy(Role... roles) {
      readers = Set.of(roles);
      return this;
    }

    /** The next state, and who may move a record to it. */
    public Builder state(String stateId, String stateName, Role... movers) {
      states.add(new TemplateState(stateId, stateName, Set.of(movers)));
      return this;
    }

    /** Besides the role: whoever holds a post in one of these seats, and nobody else. */
    public Builder writtenBySeat(String... seats) {
      writerSeats = Set.of(seats);
      return this;
    }

    public Builder readBySeat(String... seats) {
      readerSeats = Set.of(seats);
      return this;
    }

    /** To the state named last: by whoever holds a post in one of these seats, and nobody else. */
    public Builder movedBySeat(String... seats) {
      return last(state -> state.movedBySeats(Set.of(seats)));
    }

    /** The state named last is reached with these filled in. */
    public Builder needs(String... fieldKeys) {
      return last(state -> state.needing(List.of(fieldKeys)));
    }

    /** From the state named last it is moved on so soon. */
    public Builder next(NextStep step) {
      return last(state -> state.followed(step));
    }

    /** Each state adds to what the one before holds: a change begins nothing anew. */
    public Builder stepByStep() {
      stepByStep = true;
      return this;
    }

    public Builder yearly(YearlyRule rule) {
      yearly = Optional.of(rule);
      return this;
    }

    private Builder last(UnaryOperator<TemplateState> change) {
      Check.that(!states.isEmpty(), "the template " + id + " has no state yet: add one first");
      states.set(states.size() - 1, change.apply(states.get(states.size() - 1)));
      return this;
    }

    public Builder review(ReviewRule rule) {
      review = Optional.of(rule);
      return this;
    }

    public Builder answer(AnswerRule rule) {
      answer = Optional.of(rule);
      return this;
    }

    public Builder withFiles() {
      files = true;
      return this;
    }

    public Builder withReceipts() {
      receipts = true;
      return this;
    }

    public Builder inCatalogue() {
      catalogue = true;
      return this;
    }

    public ArtefactTemplate build() {
      return new ArtefactTemplate(
          id,
          name,
          lead.isEmpty() ? name : lead,
          about,
          fields,
          writers,
          readers.isEmpty() ? writers : readers,
          writerSeats,
          readerSeats,
          states.isEmpty() ? List.of(new TemplateState("KEPT", "Gældende", Set.of())) : states,
          stepByStep,
          review,
          yearly,
          answer,
          files,
          receipts,
          catalogue,
          source);
    }
  }
}
