package dk.sporskifte.example.data;

import dk.sporskifte.model.Post;
import dk.sporskifte.model.Role;
import dk.sporskifte.municipality.spi.Forum;
import dk.sporskifte.municipality.spi.Seat;
import dk.sporskifte.municipality.spi.WayOfWorking;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everybody who works with a tenant.
 *
 * @param caseworker of the forum that takes referrals up
 * @param second of the forum of another programme where there is one, who sees none of the first's
 *     cases
 * @param chief where cases can be escalated to one
 * @param office of the secretariat's own seats, where it has some
 * @param unitStaff those who work in the units of the municipality, where SSP is everybody
 * @param boards one for each forum that sees figures alone
 * @param employees anybody a child may choose, where each concern has a holder
 * @param partners one for each seat of the forums that is no caseworker's
 */
record Staff(
    Member caseworker,
    Member second,
    Member triage,
    Member secretary,
    Member leader,
    Optional<Member> chief,
    List<Member> partners,
    List<Member> office,
    List<Member> boards,
    List<Member> unitStaff,
    List<Member> employees,
    Member outsider,
    Member administrator,
    Member auditor) {

  static Staff of(WayOfWorking way, Hiring hiring) {
    Forum forum = way.forum(way.intake().takeUp().forum()).orElseThrow();
    Forum other =
        way.forums().stream()
            .filter(f -> !f.equals(forum))
            .filter(f -> way.programmes().stream().anyMatch(p -> p.forum().equals(f.id())))
            .findFirst()
            .orElse(forum);
    String unit = Seats.ofCaseworker(forum).organisation();
    return new Staff(
        hiring.to("signe", seated(Role.CASEWORKER, forum)),
        hiring.to("anders", seated(Role.CASEWORKER, other)),
        hiring.to("tove", office(Role.TRIAGE, "Visitator", unit)),
        hiring.to("sanne", secretary(way, forum, unit)),
        hiring.to("lars", office(Role.LEADER, "SSP-leder", unit)),
        chief(way).map(opening -> hiring.to("charlotte", opening)),
        hiring.partners(
            Seats.ofPartners(
                Stream.concat(Stream.of(forum, other), network(way)).distinct().toList())),
        hiring.office(way.secretariat()),
        hiring.boards(
            way.forums().stream()
                .filter(f -> f.sight() == Forum.Sight.ANONYMOUS_FIGURES && !f.seats().isEmpty())
                .toList()),
        way.organisation().map(hiring::inUnits).orElse(List.of()),
        way.concernRules().holding().isPresent() ? hiring.employees() : List.of(),
        hiring.outsider("karen"),
        hiring.to("adam", office(Role.ADMINISTRATOR, "Brugeradministrator", "It-afdelingen")),
        hiring.to("rikke", office(Role.AUDITOR, "Databeskyttelsesrådgiver", "Jura")));
  }

  List<Member> all() {
    return Stream.of(
            Stream.of(caseworker, second, triage, secretary, leader),
            chief.stream(),
            partners.stream(),
            office.stream(),
            boards.stream(),
            unitStaff.stream(),
            employees.stream(),
            Stream.of(outsider, administrator, auditor))
        .flatMap(part -> part)
        .toList();
  }

  /** In the forum that takes referrals up, where the secretariat does not serve it. */
  private static Hiring.Opening secretary(WayOfWorking way, Forum forum, String unit) {
    return way.secretariat().filter(s -> !s.serves(forum.id())).isPresent()
        ? seated(Role.SECRETARIAT, forum)
        : office(Role.SECRETARIAT, "Mødesekretær", unit);
  }

  /** Who is called when something happens. */
  private static Stream<Forum> network(WayOfWorking way) {
    return way.preparedness().stream().flatMap(p -> way.forum(p.network()).stream());
  }

  private static Hiring.Opening seated(Role role, Forum forum) {
    return Hiring.Opening.at(forum, Seats.ofCaseworker(forum), role);
  }

  private static Optional<Hiring.Opening> chief(WayOfWorking way) {
    return way.escalations().stream()
        .filter(path -> path.from().equals(way.intake().takeUp().forum()))
        .flatMap(path -> way.forum(path.to()).stream())
        .flatMap(
            forum ->
                forum.seats().stream()
                    .filter(Seat::decides)
                    .map(seat -> Hiring.Opening.at(forum, seat, Role.LEADER)))
        .findFirst();
  }

  private static Hiring.Opening office(Role role, String title, String unit) {
    return new Hiring.Opening(title, role, unit, Optional.empty(), Optional.empty());
  }

  /** Those of a forum, in the order of its seats. */
  List<Member> partnersOf(String forum) {
    return partners.stream()
        .filter(p -> p.post().flatMap(Post::forum).filter(forum::equals).isPresent())
        .toList();
  }
}
