package dk.sporskifte.municipality.spi;

import dk.sporskifte.model.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A board, management group, local committee, weekly meeting. Written through {@link #of}.
 *
 * @param sight what it may see of a case
 * @param duties what it is there for
 * @param criteria which cases it marks or takes; empty where none are stated
 * @param answeredForBy id of the seat that answers for it: whoever fills it then, not a person
 * @param partition there is one such forum for each part; absent where there is one for all
 * @param lifetime absent where it simply stands
 * @param sharedWith the authority it is shared with
 */
public record Forum(
    String id,
    String name,
    Level level,
    Sight sight,
    List<Seat> seats,
    Cadence cadence,
    List<Duty> duties,
    List<Criterion> criteria,
    Optional<String> answeredForBy,
    Optional<Partition> partition,
    Optional<Lifetime> lifetime,
    Optional<Shared> sharedWith,
    Source source) {
  public Forum {
    id = Check.text(id, "forum id");
    name = Check.text(name, "name of forum " + id);
    Objects.requireNonNull(level, "level of forum " + id);
    Objects.requireNonNull(sight, "sight of forum " + id);
    seats = List.copyOf(seats);
    Objects.requireNonNull(cadence, "cadence of forum " + id);
    duties = List.copyOf(duties);
    criteria = List.copyOf(criteria);
    Objects.requireNonNull(source, "source of forum " + id);
    Check.unique(seats, Seat::id, "seat in " + id);
    Check.named(seats, Seat::name, "seats in " + id);
    Check.unique(duties, d -> d.kind().name(), "duty in " + id);
    Check.unique(criteria, Criterion::code, "criterion in " + id);
    List<String> seatIds = seats.stream().map(Seat::id).toList();
    String who = "forum " + id;
    answeredForBy.ifPresent(seat -> Check.known(who, "seat", seat, seatIds));
    Check.that(
        sight == Sight.IDENTIFIED_CASES || duties.stream().noneMatch(d -> d.kind().ofCases()),
        who
            + " works with cases and sees figures alone: let it see identified cases, or take"
            + " those duties from it");
  }

  /** One that stands for all, without stated duties. */
  public Forum(
      String id,
      String name,
      Level level,
      Sight sight,
      List<Seat> seats,
      Cadence cadence,
      Source source) {
    this(
        id,
        name,
        level,
        sight,
        seats,
        cadence,
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        source);
  }

  /** Begins one; it meets as needed and has no seats until told otherwise. */
  public static Builder of(String id, String name, Level level, Sight sight, Source source) {
    return new Builder(id, name, level, sight, source);
  }

  public Optional<Seat> seat(String seatId) {
    return seats.stream().filter(s -> s.id().equals(seatId)).findFirst();
  }

  public boolean has(Duty.Kind duty) {
    return duties.stream().anyMatch(d -> d.kind() == duty);
  }

  /** Whether it is there on that day, by what the way of working says. */
  public boolean stands(LocalDate on) {
    return lifetime.map(l -> l.covers(on)).orElse(true);
  }

  List<WayOfWorking.Rule> rules() {
    List<WayOfWorking.Rule> rules = new ArrayList<>();
    rules.add(new WayOfWorking.Rule("forum", id, name, source));
    if (!seats.isEmpty()) {
      rules.add(new WayOfWorking.Rule("seats", id, told(seatsStatement()), source));
    }
    rules.add(new WayOfWorking.Rule("cadence", id, told(cadence.statement()), source));
    duties.forEach(
        d ->
            rules.add(
                new WayOfWorking.Rule(
                    "duty", id + "/" + d.kind().name(), told(d.statement()), d.source())));
    criteria.forEach(
        c ->
            rules.add(
                new WayOfWorking.Rule(
                    "criterion", id + "/" + c.code(), told(c.told()), c.source())));
    partition.ifPresent(
        p -> rules.add(new WayOfWorking.Rule("partition", id, told(p.statement()), p.source())));
    lifetime.ifPresent(
        l -> rules.add(new WayOfWorking.Rule("lifetime", id, told(l.statement()), l.source())));
    sharedWith.ifPresent(
        s -> rules.add(new WayOfWorking.Rule("shared", id, told(s.statement()), s.source())));
    return rules;
  }

  private String told(String statement) {
    return name + ": " + statement;
  }

  private String seatsStatement() {
    String all = seats.stream().map(Seat::statement).collect(Collectors.joining("; "));
    return answeredForBy.flatMap(this::seat).map(s -> all + ". Ansvarlig: " + s.name()).orElse(all);
  }

  /** Where it stands. */
  public enum Level {
    STRATEGIC,
    MANAGEMENT,
    OPERATIVE,
    EXECUTING,
    LOCAL
  }

  /** What it may see of a case. */
  public enum Sight {
    /** Named cases, each participant by a recorded legal basis. */
    IDENTIFIED_CASES,
    /** Counts alone. */
    ANONYMOUS_FIGURES
  }

  /** Takes what a forum has, one call an element. */
  public static final class Builder {
    private final String id;
    private final String name;
    private final Level level;
    private final Sight sight;
    private final Source source;
    private List<Seat> seats = List.of();
    private Cadence cadence = new Cadence.AsNeeded("Mødehyppigheden er ikke nævnt i dokumentet");
    private List<Duty> duties = List.of();
    private List<Criterion> criteria = List.of();
    private Optional<String> answeredForBy = Optional.empty();
    private Optional<Partition> partition = Optional.empty();
    private Optional<Lifetime> lifetime = Optional.empty();
    private Optional<Shared> sharedWith = Optional.empty();

    private Builder(String id, String name, Level level, Sight sight, Source source) {
      this.id = id;
      this.name = name;
      this.level = level;
      this.sight = sight;
      this.source = source;
    }

    public Builder seats(Seat... all) {
      seats = List.of(all);
      return this;
    }

    public Builder meets(Cadence howOften) {
      cadence = howOften;
      return this;
    }

    public Builder duties(Duty... all) {
      duties = List.of(all);
      return this;
    }

    public Builder criteria(Criterion... all) {
      criteria = List.of(all);
      return this;
    }

    public Builder answeredForBy(String seat) {
      answeredForBy = Optional.of(seat);
      return this;
    }

    public Builder partition(Partition parts) {
      partition = Optional.of(parts);
      return this;
    }

    public Builder lifetime(Lifetime fromUntil) {
      lifetime = Optional.of(fromUntil);
      return this;
    }

    public Builder sharedWith(Shared authority) {
      sharedWith = Optional.of(authority);
      return this;
    }

    public Forum build() {
      return new Forum(
          id,
          name,
          level,
          sight,
          seats,
          cadence,
          duties,
          criteria,
          answeredForBy,
          partition,
          lifetime,
          sharedWith,
          source);
    }
  }
}
