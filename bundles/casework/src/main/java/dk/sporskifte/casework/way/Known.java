package dk.sporskifte.casework.way;

import dk.sporskifte.access.Policy;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.municipality.spi.ArtefactTemplate;
import dk.sporskifte.municipality.spi.Choice;
import dk.sporskifte.municipality.spi.ClosingReason;
import dk.sporskifte.municipality.spi.Forum;
import dk.sporskifte.municipality.spi.LetterTemplate;
import dk.sporskifte.municipality.spi.Programme;
import dk.sporskifte.municipality.spi.Question;
import dk.sporskifte.municipality.spi.Seat;
import dk.sporskifte.municipality.spi.Secretariat;
import dk.sporskifte.municipality.spi.Transition;
import dk.sporskifte.municipality.spi.WayOfWorking;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Looks up what a caller names in the way of working; a refusal names what there is instead. */
public final class Known {
  private Known() {}

  public static Outcome<Programme> programme(WayOfWorking way, String id) {
    return orRefused(
        way.programme(id),
        "unknown-programme",
        "Kommunen har ikke dette forløb",
        codes(way.programmes(), Programme::id));
  }

  public static Outcome<Forum> forum(WayOfWorking way, String id) {
    return orRefused(
        way.forum(id),
        "unknown-forum",
        "Kommunen har ikke dette forum",
        codes(way.forums(), Forum::id));
  }

  public static Outcome<Seat> seat(Forum forum, String id) {
    return orRefused(
        forum.seat(id),
        "unknown-seat",
        forum.name() + " har ikke denne plads",
        codes(forum.seats(), Seat::id));
  }

  /** The secretariat's own seats are no forum's. */
  public static Outcome<Seat> role(Secretariat secretariat, String id) {
    return orRefused(
        secretariat.roles().stream().filter(seat -> seat.id().equals(id)).findFirst(),
        "unknown-seat",
        secretariat.name() + " har ikke denne plads",
        codes(secretariat.roles(), Seat::id));
  }

  public static Outcome<Question> question(WayOfWorking way, String code) {
    return orRefused(
        way.questions().stream().filter(q -> q.code().equals(code)).findFirst(),
        "unknown-question",
        "Kommunen stiller ikke dette spørgsmål",
        codes(way.questions(), Question::code));
  }

  public static Outcome<ClosingReason> closingReason(WayOfWorking way, String code) {
    return orRefused(
        way.closingReason(code),
        "unknown-closing-reason",
        "En sag kan ikke afsluttes af denne grund",
        codes(way.closingReasons(), ClosingReason::code));
  }

  public static Outcome<ArtefactTemplate> template(WayOfWorking way, String id) {
    return orRefused(
        way.template(id),
        "unknown-template",
        "Kommunen har ikke denne skabelon",
        codes(way.templates(), ArtefactTemplate::id));
  }

  public static Outcome<LetterTemplate> letter(WayOfWorking way, String id) {
    return orRefused(
        way.letter(id),
        "unknown-letter",
        "Kommunen har ikke dette brev",
        codes(way.letters(), LetterTemplate::id));
  }

  /** One that somebody opens, in that programme. */
  public static Outcome<Transition> transition(WayOfWorking way, String id, String programme) {
    List<Transition> opened =
        way.transitions().stream()
            .filter(t -> t.occasion() instanceof Transition.OnEvent && t.countsIn(programme))
            .toList();
    return orRefused(
        opened.stream().filter(t -> t.id().equals(id)).findFirst(),
        "unknown-transition",
        "Kommunen har ikke denne overgang at åbne",
        codes(opened, Transition::id));
  }

  /** Of a child's life, where one is told. */
  public static Optional<Refusal> arena(WayOfWorking way, Optional<String> arena) {
    return Policy.unless(
        arena.map(codes(way.plan().domains(), Choice::code)::contains).orElse(true),
        Refusal.invalid("unknown-arena", "Vælg en af de arenaer, kommunen kender.").at("arena"));
  }

  /** What can be chosen, for the end of a refusal. */
  public static String choices(Collection<String> codes) {
    return codes.isEmpty()
        ? "Kommunen har ingen at vælge imellem: lad feltet være tomt."
        : "Vælg imellem: " + String.join(", ", codes) + ".";
  }

  private static <T> Outcome<T> orRefused(
      Optional<T> found, String code, String reason, Collection<String> instead) {
    return found
        .map(Outcome::done)
        .orElseGet(() -> Outcome.refused(Refusal.invalid(code, reason + ". " + choices(instead))));
  }

  private static <T> List<String> codes(List<T> elements, Function<T, String> code) {
    return elements.stream().map(code).toList();
  }
}
