package dk.sporskifte.casework.way;

import dk.sporskifte.model.ForumChange;
import dk.sporskifte.model.ForumChange.Kind;
import dk.sporskifte.municipality.spi.Forum;
import dk.sporskifte.municipality.spi.Intake;
import dk.sporskifte.municipality.spi.Partition;
import dk.sporskifte.municipality.spi.Programme;
import dk.sporskifte.municipality.spi.Secretariat;
import dk.sporskifte.municipality.spi.TakeUp;
import dk.sporskifte.municipality.spi.WayOfWorking;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The forums of a day: those of the model as the municipality has changed them, and for each
 * partitioned one a forum for each of its schools or areas.
 *
 * @param changes in the order of their days
 */
public record ForumsOn(WayOfWorking model, List<ForumChange> changes, LocalDate day) {
  private static final String OF_AREA = "@";

  public ForumsOn {
    changes = List.copyOf(changes);
  }

  /** With the names, local forums and owners of cases of that day; an ended forum stays known. */
  public WayOfWorking way() {
    boolean asWritten =
        changes.isEmpty() && model.forums().stream().allMatch(f -> areas(f).isEmpty());
    if (asWritten) {
      return model;
    }
    WayOfWorking.Builder today =
        model.toBuilder()
            .forums(forums())
            .programmes(model.programmes().stream().map(this::owned).toList())
            .intake(intake());
    model.secretariat().map(this::serving).ifPresent(today::secretariat);
    return today.build();
  }

  /** Each local one after the forum it is of. */
  public List<Forum> forums() {
    List<Forum> all = new ArrayList<>();
    for (Forum forum : model.forums()) {
      Forum today = named(forum, forum.id(), name(forum), forum.partition());
      all.add(today);
      areas(forum)
          .forEach(
              (code, area) ->
                  all.add(
                      named(
                          forum,
                          local(forum.id(), code),
                          today.name() + ", " + area,
                          Optional.empty())));
    }
    return all;
  }

  /** The names of its schools or areas by their codes; those that ended are left out. */
  public Map<String, String> areas(Forum forum) {
    if (forum.partition().isEmpty()) {
      return Map.of();
    }
    Map<String, String> areas = new LinkedHashMap<>();
    forum.partition().orElseThrow().parts().forEach(part -> areas.put(part.code(), part.name()));
    of(forum.id())
        .filter(c -> c.kind().ofArea())
        .forEach(
            c -> {
              if (c.kind() == Kind.AREA_ENDED) {
                areas.remove(c.area().orElseThrow());
              } else {
                areas.put(c.area().orElseThrow(), c.name().orElseThrow());
              }
            });
    return areas;
  }

  /** Id of the local one. */
  public static String local(String forum, String area) {
    return forum + OF_AREA + area;
  }

  /** Of the forum or, for a local one, of the forum it is of. */
  public static String kindOf(String forum) {
    return forum.split(OF_AREA, 2)[0];
  }

  /** Whether it is that forum, or the forum that this local one is of. */
  public static boolean includes(String forum, String itselfOrLocal) {
    return forum.equals(itselfOrLocal) || forum.equals(kindOf(itselfOrLocal));
  }

  public static Optional<String> areaOf(String forum) {
    String[] parts = forum.split(OF_AREA, 2);
    return parts.length == 2 ? Optional.of(parts[1]) : Optional.empty();
  }

  /** Its end that is entered, come or to come; none where it is switched on again after. */
  public Optional<ForumChange> end(String forum) {
    return lives(forum).reduce((earlier, later) -> later).filter(c -> c.kind() == Kind.ENDED);
  }

  public Optional<ForumChange> beginning(String forum) {
    return lives(forum).filter(c -> c.kind() == Kind.SWITCHED_ON).reduce((earlier, later) -> later);
  }

  /** Whether it is there on that day: as entered, else as the model says. */
  public boolean stands(String forum) {
    String kind = kindOf(forum);
    Optional<Forum> known = model.forum(kind);
    boolean there =
        standing(kind)
            .map(last -> last.kind() == Kind.SWITCHED_ON)
            .orElseGet(() -> !isToCome(kind) && known.filter(f -> f.stands(day)).isPresent());
    return there
        && areaOf(forum).map(area -> areas(known.orElseThrow()).containsKey(area)).orElse(true);
  }

  /** Whether it begins later and has not been there before. */
  private boolean isToCome(String kind) {
    return lives(kind).findFirst().filter(c -> c.kind() == Kind.SWITCHED_ON).isPresent();
  }

  /** What holds of it on that day. */
  private Optional<ForumChange> standing(String kind) {
    return lives(kind).filter(c -> c.on(day)).reduce((earlier, later) -> later);
  }

  /** The one that has what is that forum's: itself while it stands, else whoever came after. */
  public String owner(String forum) {
    String owner = forum;
    for (int step = 0; step < model.forums().size(); step++) {
      Optional<String> next =
          standing(owner).flatMap(ForumChange::successor).filter(f -> model.forum(f).isPresent());
      if (next.isEmpty()) {
        return owner;
      }
      owner = next.get();
    }
    return owner;
  }

  private String name(Forum forum) {
    return of(forum.id())
        .filter(c -> c.kind() == Kind.RENAMED)
        .reduce((earlier, later) -> later)
        .flatMap(ForumChange::name)
        .orElse(forum.name());
  }

  /** Every name under which its meetings can have been planned, those it took over included. */
  public Set<String> names(String forum) {
    Set<String> ids = new LinkedHashSet<>(List.of(forum));
    for (int known = 0; known < ids.size(); ) {
      known = ids.size();
      changes.stream()
          .filter(c -> c.successor().filter(ids::contains).isPresent())
          .forEach(c -> ids.add(c.forum()));
    }
    return Stream.of(
            forums().stream().filter(f -> ids.contains(f.id())).map(Forum::name),
            ids.stream().flatMap(id -> model.forum(id).stream()).map(Forum::name),
            changes.stream()
                .filter(c -> c.kind() == Kind.RENAMED && ids.contains(c.forum()))
                .flatMap(c -> c.name().stream()))
        .flatMap(names -> names)
        .collect(Collectors.toSet());
  }

  /** Of that forum and come by that day. */
  private Stream<ForumChange> of(String forum) {
    return changes.stream().filter(c -> c.forum().equals(forum) && c.on(day));
  }

  /** When it begins and ends, come or to come. */
  private Stream<ForumChange> lives(String forum) {
    return changes.stream()
        .filter(c -> c.forum().equals(forum))
        .filter(c -> c.kind() == Kind.SWITCHED_ON || c.kind() == Kind.ENDED);
  }

  private Programme owned(Programme programme) {
    return new Programme(
        programme.id(),
        programme.name(),
        programme.ages(),
        programme.participation(),
        owner(programme.forum()),
        programme.entry(),
        programme.onLeaving(),
        programme.responsibility(),
        programme.exit(),
        programme.tighterAccess(),
        programme.source());
  }

  /** Also what came after those it serves; of the former it still writes the minutes. */
  private Secretariat serving(Secretariat before) {
    return new Secretariat(
        before.id(),
        before.name(),
        before.roles(),
        before.serves().stream().flatMap(f -> Stream.of(f, owner(f))).distinct().toList(),
        before.attends(),
        before.services(),
        before.statement(),
        before.source());
  }

  private Intake intake() {
    Intake intake = model.intake();
    return new Intake(
        intake.channels(), takeUp(intake.takeUp()), intake.form(), intake.presenting());
  }

  private TakeUp takeUp(TakeUp takeUp) {
    String owner = owner(takeUp.forum());
    if (takeUp instanceof TakeUp.AtNextMeeting next) {
      return new TakeUp.AtNextMeeting(owner, next.atLatest(), next.statement(), next.source());
    }
    if (takeUp instanceof TakeUp.ByCadence by) {
      return new TakeUp.ByCadence(owner, by.cadence(), by.statement(), by.source());
    }
    return takeUp;
  }

  private static Forum named(Forum forum, String id, String name, Optional<Partition> partition) {
    return new Forum(
        id,
        name,
        forum.level(),
        forum.sight(),
        forum.seats(),
        forum.cadence(),
        forum.duties(),
        forum.criteria(),
        forum.answeredForBy(),
        partition,
        forum.lifetime(),
        forum.sharedWith(),
        forum.source());
  }
}
