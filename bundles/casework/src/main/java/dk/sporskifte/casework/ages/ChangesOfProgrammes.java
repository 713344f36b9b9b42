package dk.sporskifte.casework.ages;

import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.port.AccessGrants.Grant;
import dk.sporskifte.casework.api.view.AgePreview.Change;
import dk.sporskifte.casework.api.view.AgePreview.Kind;
import dk.sporskifte.casework.people.Team;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.Source;
import dk.sporskifte.municipality.spi.Forum;
import dk.sporskifte.municipality.spi.Programme;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Into which programmes the young person grows and out of which, and who would answer and see. */
record ChangesOfProgrammes(Work work, Life life) {
  Stream<Change> all() {
    return Stream.concat(
        life.programme().stream().flatMap(this::left),
        life.way().programmes().stream()
            .filter(p -> !p.id().equals(life.file().programme()))
            .flatMap(this::other));
  }

  private Stream<Change> left(Programme own) {
    LocalDate day = life.leaves(own);
    return Stream.of(
        change(
            day,
            Kind.PROGRAMME,
            "Forlader målgruppen for "
                + own.name()
                + ". Sagen lukkes, skjules og flyttes ikke af sig selv",
            own.onLeaving().source()),
        change(
            day,
            Kind.FORUM,
            forum(own) + " svarer for sagen, indtil nogen afslutter eller overdrager den",
            own.source()),
        change(
            day,
            Kind.SIGHT,
            "Ingen får eller mister adgang af sig selv. Sagen ses af: " + names(seeing()),
            own.source()));
  }

  private Stream<Change> other(Programme programme) {
    Stream<Change> enters = programme.ages().from().isZero() ? Stream.empty() : entered(programme);
    return Stream.concat(
        enters,
        Stream.of(
            change(
                life.leaves(programme),
                Kind.PROGRAMME,
                "Er ikke længere i alderen for " + programme.name(),
                programme.onLeaving().source())));
  }

  private Stream<Change> entered(Programme programme) {
    LocalDate day = life.begins(programme);
    return Stream.of(
        change(
            day,
            Kind.PROGRAMME,
            "Er i alderen for " + programme.name() + "; en person beslutter",
            programme.source()),
        change(
            day,
            Kind.FORUM,
            forum(programme) + " svarer for sagen, hvis den flyttes til " + programme.name(),
            programme.source()),
        change(
            day,
            Kind.SIGHT,
            "Flyttes sagen til "
                + programme.name()
                + ", skal den ses af: "
                + names(team(programme).map(Post::title).toList())
                + ". Nu ses den af: "
                + names(seeing()),
            programme.source()));
  }

  private Change change(LocalDate day, Kind kind, String text, Source source) {
    return new Change(day, kind, Optional.of(life.file().number()), text, source);
  }

  private String forum(Programme programme) {
    return life.way().forum(programme.forum()).map(Forum::name).orElse(programme.forum());
  }

  private Stream<Post> team(Programme programme) {
    return Team.of(work, programme.forum()) instanceof Outcome.Done<Team> done
        ? done.value().coordinators()
        : Stream.empty();
  }

  /** By their posts; who opened the case sees it in person. */
  private List<String> seeing() {
    Set<UUID> grantees =
        work.stores().access().of(life.file().id().value()).stream()
            .filter(g -> g.until().map(work.now()::isBefore).orElse(true))
            .map(Grant::grantee)
            .collect(Collectors.toSet());
    return work.posts().stream()
        .filter(p -> grantees.contains(p.id().value()))
        .map(Post::title)
        .toList();
  }

  private static String names(List<String> titles) {
    return titles.isEmpty()
        ? "ingen stilling"
        : titles.stream().distinct().sorted().collect(Collectors.joining(", "));
  }
}
