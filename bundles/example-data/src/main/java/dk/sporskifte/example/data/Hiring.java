package dk.sporskifte.example.data;

import dk.sporskifte.model.Post;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.UserId;
import dk.sporskifte.municipality.spi.Forum;
import dk.sporskifte.municipality.spi.Organisation;
import dk.sporskifte.municipality.spi.Seat;
import dk.sporskifte.municipality.spi.Secretariat;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Gives people who do not exist a name and a post. */
record Hiring(ExampleIds ids) {
  private static final List<String> PARTNERS =
      List.of(
          "ulla", "mette", "jens", "pia", "knud", "hanne", "ole", "bente", "finn", "gerda", "karl",
          "lone", "mads", "nina", "otto", "ruth", "svend", "tina");

  private static final List<String> OFFICE = List.of("helle", "steen", "asta", "kamille", "erik");

  private static final List<String> BOARDS = List.of("poul", "birgit", "niels", "inger");

  record Opening(
      String title, Role role, String unit, Optional<String> forum, Optional<String> seat) {
    static Opening at(Forum forum, Seat seat, Role role) {
      return new Opening(
          seat.name(), role, seat.organisation(), Optional.of(forum.id()), Optional.of(seat.id()));
    }
  }

  Member to(String username, Opening opening) {
    Post post =
        new Post(
            new PostId(ids.of("post " + username)),
            opening.title(),
            opening.role(),
            opening.unit(),
            opening.forum(),
            opening.seat());
    return member(username, Optional.of(post));
  }

  Member outsider(String username) {
    return member(username, Optional.empty());
  }

  List<Member> partners(List<Seats.Partner> seats) {
    return IntStream.range(0, Math.min(seats.size(), PARTNERS.size()))
        .mapToObj(place -> partner(PARTNERS.get(place), seats.get(place)))
        .toList();
  }

  /** Who has a seat of the secretariat's own, one for each. */
  List<Member> office(Optional<Secretariat> secretariat) {
    return secretariat.stream()
        .flatMap(
            office ->
                IntStream.range(0, Math.min(office.roles().size(), OFFICE.size()))
                    .mapToObj(place -> to(OFFICE.get(place), opening(office, place))))
        .toList();
  }

  private static Opening opening(Secretariat office, int place) {
    Seat seat = office.roles().get(place);
    return new Opening(
        seat.name(),
        Role.SECRETARIAT,
        office.name(),
        Optional.of(office.id()),
        Optional.of(seat.id()));
  }

  /** The first seat of each; who sits there sees figures and no case. */
  List<Member> boards(List<Forum> forums) {
    return IntStream.range(0, Math.min(forums.size(), BOARDS.size()))
        .mapToObj(place -> board(BOARDS.get(place), forums.get(place)))
        .toList();
  }

  List<Member> inUnits(Organisation organisation) {
    return Places.jobs(organisation)
        .map(
            job ->
                to(
                    job.username(),
                    new Opening(
                        job.title(),
                        job.leads() ? Role.LEADER : Role.EMPLOYEE,
                        job.unit(),
                        Optional.empty(),
                        Optional.empty())))
        .toList();
  }

  /** Whom a child may choose: at school, in the club, at the nurse's, in the library. */
  List<Member> employees() {
    return List.of(
        employee("tilde", "Lærer", "Åskolen"),
        employee("peder", "Pædagog", "SFO Havet"),
        employee("klara", "Klubmedarbejder", "Klub Åen"),
        employee("susan", "Sundhedsplejerske", "Sundhedsplejen"),
        employee("bodil", "Bibliotekar", "Biblioteket"),
        employee("viggo", "Vikar", "Åskolen"));
  }

  private Member employee(String username, String title, String unit) {
    return to(
        username, new Opening(title, Role.EMPLOYEE, unit, Optional.empty(), Optional.empty()));
  }

  private Member board(String username, Forum forum) {
    Seat seat = forum.seats().get(0);
    return to(
        username,
        new Opening(
            forum.name() + ": " + seat.name(),
            Role.BOARD_MEMBER,
            seat.organisation(),
            Optional.of(forum.id()),
            Optional.of(seat.id())));
  }

  private Member partner(String username, Seats.Partner partner) {
    return to(username, Opening.at(partner.forum(), partner.seat(), Role.PARTNER));
  }

  private Member member(String username, Optional<Post> post) {
    String given = Character.toUpperCase(username.charAt(0)) + username.substring(1);
    return new Member(
        new UserId(ids.of("user " + username)),
        username,
        given + " " + Names.family(ids.tenant().value() + username),
        post);
  }
}
