package dk.sporskifte.example.data;

import dk.sporskifte.municipality.spi.Forum;
import dk.sporskifte.municipality.spi.Seat;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Who sits where, read from what a way of working calls its seats. */
final class Seats {
  private static final List<String> CASEWORKERS = List.of("ssp", "sagsbehandler");

  private Seats() {}

  record Partner(Forum forum, Seat seat) {}

  /** The facilitator's, else one called SSP or caseworker, else the first. */
  static Seat ofCaseworker(Forum forum) {
    return Stream.concat(
            forum.seats().stream().filter(seat -> seat.type() == Seat.Type.FACILITATOR),
            CASEWORKERS.stream()
                .flatMap(word -> forum.seats().stream().filter(seat -> isCalled(seat, word))))
        .findFirst()
        .orElse(forum.seats().get(0));
  }

  /** Each kind of seat once: who sits in two forums is the same kind of partner in both. */
  static List<Partner> ofPartners(List<Forum> forums) {
    Set<String> seen = new HashSet<>();
    return forums.stream()
        .flatMap(
            forum ->
                forum.seats().stream()
                    .filter(seat -> seat.type() != Seat.Type.PRESENTER)
                    .filter(seat -> !seat.equals(ofCaseworker(forum)))
                    .map(seat -> new Partner(forum, seat)))
        .filter(partner -> seen.add(partner.seat().id()))
        .toList();
  }

  private static boolean isCalled(Seat seat, String word) {
    return seat.name().toLowerCase(Locale.ROOT).contains(word);
  }
}
