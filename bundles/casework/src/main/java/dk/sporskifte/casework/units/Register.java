package dk.sporskifte.casework.units;

import dk.sporskifte.casework.api.view.UnitView.Gap;
import dk.sporskifte.casework.way.ForumsOn;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Absence;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.PostHolding;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.SparringDoor;
import dk.sporskifte.model.StaffUnit;
import dk.sporskifte.model.UnitId;
import dk.sporskifte.model.UserAccount;
import dk.sporskifte.model.UserId;
import dk.sporskifte.municipality.spi.Organisation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The units of today and who answers for them, read once a call. Empty where the way of working
 * knows no register: what is asked of it then is answered as it was before there were any.
 */
public final class Register {
  private final Work work;
  private final Optional<Organisation> organisation;
  private final Map<String, StaffUnit> byName = new LinkedHashMap<>();
  private final Map<UnitId, StaffUnit> byId = new LinkedHashMap<>();
  private List<SparringDoor> doors;
  private Set<PostId> attended;

  private Register(Work work) {
    this.work = work;
    organisation = work.way().organisation();
    if (organisation.isPresent()) {
      work.stores().units().units().stream()
          .filter(unit -> unit.on(work.today()))
          .forEach(
              unit -> {
                byName.put(unit.name(), unit);
                byId.put(unit.id(), unit);
              });
    }
  }

  public static Register of(Work work) {
    return new Register(work);
  }

  public Optional<StaffUnit> named(String unit) {
    return Optional.ofNullable(byName.get(unit));
  }

  /** Whether the post belongs to a unit of the register or to an area. */
  public boolean places(Post post) {
    return area(post.unit()).isPresent();
  }

  /**
   * The leaders' posts of the unit, else of its parent, else of the area, else those who lead no
   * unit, else all; those somebody holds. Nobody leads themselves.
   *
   * @param without posts that are passed over
   */
  public List<Post> leaders(String unit, Set<PostId> without) {
    Set<PostId> held = work.holdings().stream().map(PostHolding::post).collect(Collectors.toSet());
    List<Post> all =
        work.posts().stream()
            .filter(post -> post.role() == Role.LEADER && !without.contains(post.id()))
            .toList();
    return Stream.concat(
            above(unit).map(Register::at),
            Stream.<Predicate<Post>>of(post -> !places(post), post -> true))
        .map(there -> all.stream().filter(there).filter(p -> held.contains(p.id())).toList())
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(all);
  }

  /** Id of the local forum of the unit, or of its parent; absent where it belongs to none. */
  public Optional<String> localForum(String unit) {
    return organisation
        .flatMap(Organisation::localForum)
        .flatMap(
            forum ->
                named(unit).stream()
                    .flatMap(found -> upwards(found).stream())
                    .flatMap(u -> u.district().stream())
                    .map(district -> ForumsOn.local(forum, district))
                    .filter(local -> work.forumsOn(work.today()).stands(local))
                    .findFirst());
  }

  /**
   * The one door to sparring: the post named for the unit, else for its parent, else for the area,
   * the nearest that somebody attends to today.
   *
   * @param without posts that are passed over: nobody asks themselves
   */
  public OneDoor door(String unit, Set<PostId> without) {
    Optional<StaffUnit> known = named(unit);
    Optional<Organisation.Area> area = area(unit);
    if (known.isEmpty() && area.isEmpty()) {
      return OneDoor.missing(Gap.UNIT_UNKNOWN);
    }
    List<PostId> named =
        Stream.concat(
                known.map(this::upwards).orElse(List.of()).stream()
                    .flatMap(u -> named(u.id()).stream()),
                area.flatMap(a -> ofArea(a.id())).stream())
            .filter(post -> !without.contains(post))
            .toList();
    if (named.isEmpty()) {
      return OneDoor.missing(Gap.NOBODY_NAMED);
    }
    return named.stream()
        .filter(this::attended)
        .findFirst()
        .flatMap(work::post)
        .map(post -> OneDoor.to(post, !post.id().equals(named.get(0))))
        .orElseGet(() -> OneDoor.missing(Gap.NOBODY_THERE));
  }

  /** The post named as the unit's own door, whether or not somebody attends to it. */
  Optional<PostId> named(UnitId unit) {
    return door(d -> d.unit().filter(unit::equals).isPresent());
  }

  Optional<PostId> ofArea(String area) {
    return door(d -> d.area().filter(area::equals).isPresent());
  }

  private Optional<PostId> door(Predicate<SparringDoor> of) {
    if (doors == null) {
      doors = work.stores().units().doors();
    }
    return doors.stream().filter(of).map(SparringDoor::post).findFirst();
  }

  /** Somebody holds it who is not away, or is and is covered for. */
  private boolean attended(PostId post) {
    if (attended == null) {
      Set<UserId> away =
          work.stores().colleagues().absences(work.today()).stream()
              .filter(absence -> absence.on(work.today()) && absence.cover().isEmpty())
              .map(Absence::user)
              .collect(Collectors.toSet());
      Set<UserId> active =
          work.stores().accounts().accounts().stream()
              .filter(UserAccount::active)
              .map(UserAccount::id)
              .collect(Collectors.toSet());
      attended =
          work.holdings().stream()
              .filter(h -> active.contains(h.user()) && !away.contains(h.user()))
              .map(PostHolding::post)
              .collect(Collectors.toSet());
    }
    return attended.contains(post);
  }

  /** The unit itself, what it is part of, and the area, by the names that posts carry. */
  private Stream<String> above(String unit) {
    return Stream.of(
            Stream.of(unit),
            named(unit).map(this::upwards).orElse(List.of()).stream().map(StaffUnit::name),
            area(unit).map(Organisation.Area::name).stream())
        .flatMap(names -> names)
        .distinct();
  }

  /** Of the unit; a post may belong to the area itself. */
  private Optional<Organisation.Area> area(String unit) {
    return organisation.flatMap(
        o ->
            named(unit)
                .flatMap(u -> o.area(u.area()))
                .or(() -> o.areas().stream().filter(a -> a.name().equals(unit)).findFirst()));
  }

  /** The unit and what it is part of, the nearest first. */
  private List<StaffUnit> upwards(StaffUnit unit) {
    List<StaffUnit> line = new ArrayList<>();
    for (Optional<StaffUnit> next = Optional.of(unit);
        next.isPresent() && !line.contains(next.get());
        next = next.get().parent().map(byId::get)) {
      line.add(next.get());
    }
    return line;
  }

  private static Predicate<Post> at(String unit) {
    return post -> post.unit().equals(unit);
  }
}
