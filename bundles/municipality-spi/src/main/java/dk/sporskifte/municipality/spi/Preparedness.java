package dk.sporskifte.municipality.spi;

import dk.sporskifte.model.Incident.Scope;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.Source;
import dk.sporskifte.municipality.spi.WayOfWorking.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is done when something happens. How soon the plan is in effect and how often it is brought
 * up to date say the deadlines after {@link Deadline.After#INCIDENT} and {@link
 * Deadline.After#PLAN_UPDATED}.
 *
 * @param network id of the forum whose seats are called
 * @param seats whose posts may open an incident
 * @param roles whose posts may open one, whatever their seat
 * @param standing the seat that owns the plan and is in every network; where none is stated,
 *     whoever opens the incident owns its plan
 * @param scopes how far an incident may reach
 * @param kinds of incidents
 * @param goal of every emergency plan
 * @param steps what the plan begins with
 * @param notes of a council whose notes are closed; absent where there is none
 */
public record Preparedness(
    String network,
    Set<String> seats,
    Set<Role> roles,
    Optional<String> standing,
    Set<Scope> scopes,
    List<Kind> kinds,
    Choice goal,
    List<Step> steps,
    Optional<ClosedNotes> notes,
    Source source) {
  public Preparedness {
    network = Check.text(network, "network of the preparedness");
    seats = Set.copyOf(seats);
    roles = Set.copyOf(roles);
    Objects.requireNonNull(standing);
    scopes = Set.copyOf(scopes);
    kinds = List.copyOf(kinds);
    Objects.requireNonNull(goal);
    steps = List.copyOf(steps);
    Objects.requireNonNull(notes);
    Objects.requireNonNull(source);
    Check.that(
        !seats.isEmpty() || !roles.isEmpty(),
        "nobody may open an incident: name a seat or a role of the preparedness");
    Check.that(!scopes.isEmpty(), "the preparedness reaches nowhere: name a scope");
    Check.that(!kinds.isEmpty(), "nothing is an incident: name a kind");
    Check.unique(kinds, Kind::code, "kind of incident");
    Check.unique(steps, Step::id, "step of the emergency plan");
  }

  public Optional<Kind> kind(String code) {
    return kinds.stream().filter(k -> k.code().equals(code)).findFirst();
  }

  void demand(WayOfWorking way) {
    Check.known("the preparedness", "forum", network, ids(way));
    Forum forum = way.forum(network).orElseThrow();
    Check.that(
        forum.has(Duty.Kind.STARTS_PREPAREDNESS),
        "the preparedness calls forum "
            + network
            + ", which starts none: give that forum the duty STARTS_PREPAREDNESS");
    List<String> own = forum.seats().stream().map(Seat::id).toList();
    standing.ifPresent(seat -> Check.known("the preparedness", "seat", seat, own));
    steps.forEach(s -> Check.known("step " + s.id() + " of the plan", "seat", s.seat(), own));
    List<String> all =
        way.forums().stream().flatMap(f -> f.seats().stream()).map(Seat::id).distinct().toList();
    seats.forEach(seat -> Check.known("the preparedness", "seat", seat, all));
    notes.ifPresent(
        n -> {
          Check.known("the closed notes", "forum", n.forum(), ids(way));
          n.seats().forEach(seat -> Check.known("the closed notes", "seat", seat, all));
        });
    one(way, Deadline.After.INCIDENT);
    one(way, Deadline.After.PLAN_UPDATED);
  }

  private static List<String> ids(WayOfWorking way) {
    return way.forums().stream().map(Forum::id).toList();
  }

  private static void one(WayOfWorking way, Deadline.After after) {
    Check.that(
        way.deadlines().stream().filter(d -> d.after() == after).count() == 1,
        "the preparedness needs one deadline after " + after + ": add it");
  }

  List<Rule> rules() {
    List<Rule> rules = new ArrayList<>();
    rules.add(new Rule("preparedness", network, statement(), source));
    rules.add(
        new Rule(
            "preparednessGoal", goal.code(), "Akutplanens mål: " + goal.name(), goal.source()));
    kinds.forEach(k -> rules.add(new Rule("incident", k.code(), k.statement(), k.source())));
    steps.forEach(s -> rules.add(new Rule("emergencyStep", s.id(), s.text(), s.source())));
    notes.ifPresent(n -> rules.add(new Rule("closedNotes", n.forum(), n.statement(), n.source())));
    return rules;
  }

  private String statement() {
    return "Ved en hændelse samles et akut netværk"
        + (scopes.contains(Scope.CITY_WIDE) ? ", lokalt eller i hele byen" : "")
        + standing.map(seat -> "; " + seat + " ejer akutplanen og er altid med").orElse("")
        + ". Kan åbnes af: "
        + Stream.concat(seats.stream(), roles.stream().map(Role::name))
            .sorted()
            .collect(Collectors.joining(", "));
  }

  /**
   * What an incident can be.
   *
   * @param judged whether whoever opens it says why it is one
   */
  public record Kind(String code, String name, boolean judged, Source source) {
    public Kind {
      code = Check.text(code, "code of a kind of incident");
      name = Check.text(name, "name of incidents " + code);
      Objects.requireNonNull(source);
    }

    String statement() {
      return judged ? name + " (et menneske vurderer det med en grund)" : name;
    }
  }

  /**
   * What the plan begins with.
   *
   * @param seat whose post does it; the owner of the plan where nobody has that seat
   * @param text Danish, says so where it is our reading
   */
  public record Step(String id, String seat, String text, Source source) {
    public Step {
      id = Check.text(id, "id of a step of the emergency plan");
      seat = Check.text(seat, "seat of step " + id);
      text = Check.text(text, "text of step " + id);
      Objects.requireNonNull(source);
    }
  }

  /**
   * Notes of a council that only those read who attended, and the holders of some seats.
   *
   * @param forum id of the council
   */
  public record ClosedNotes(String forum, Set<String> seats, Source source) {
    public ClosedNotes {
      forum = Check.text(forum, "forum of the closed notes");
      seats = Set.copyOf(seats);
      Check.that(!seats.isEmpty(), "nobody keeps the closed notes: name a seat");
      Objects.requireNonNull(source);
    }

    String statement() {
      return "Noter læses kun af dem, der deltog, og af: "
          + seats.stream().sorted().collect(Collectors.joining(", "));
    }
  }
}
