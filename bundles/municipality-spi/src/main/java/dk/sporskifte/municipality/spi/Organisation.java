package dk.sporskifte.municipality.spi;

import dk.sporskifte.model.Source;
import dk.sporskifte.municipality.spi.WayOfWorking.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How the staff of a municipality is organised, where SSP is everybody. Its units are the
 * municipality's own data, entered with one of these types and areas; {@link Unit} is something
 * else: a unit the document names, with which a case can be placed.
 *
 * @param types of units, for example a school
 * @param areas that answer for units
 * @param localForum the partitioned forum in whose parts the units have their place; absent where
 *     none is
 * @param sparring the one door to professional advice
 * @param guidance what is expected of whom
 */
public record Organisation(
    List<UnitType> types,
    List<Area> areas,
    Optional<String> localForum,
    Sparring sparring,
    Guidance guidance) {
  public Organisation {
    types = List.copyOf(types);
    areas = List.copyOf(areas);
    Objects.requireNonNull(localForum);
    Objects.requireNonNull(sparring);
    Objects.requireNonNull(guidance);
    Check.that(!types.isEmpty(), "units have no type: name one");
    Check.that(!areas.isEmpty(), "no area answers for units: name one");
    Check.unique(types, UnitType::id, "type of unit");
    Check.unique(areas, Area::id, "area");
    Check.named(types, UnitType::name, "types of units");
    Check.named(areas, Area::name, "areas");
  }

  public Optional<UnitType> type(String id) {
    return types.stream().filter(t -> t.id().equals(id)).findFirst();
  }

  public Optional<Area> area(String id) {
    return areas.stream().filter(a -> a.id().equals(id)).findFirst();
  }

  void demand(WayOfWorking way) {
    localForum.ifPresent(
        forum -> {
          Check.known(
              "the organisation", "forum", forum, way.forums().stream().map(Forum::id).toList());
          Check.that(
              way.forum(forum).orElseThrow().partition().isPresent(),
              "units have their place in forum "
                  + forum
                  + ", which is one for all: say with partition(…) what it is cut by");
        });
    guidance.demand(way);
  }

  List<Rule> rules() {
    List<Rule> rules = new ArrayList<>();
    types.forEach(t -> rules.add(new Rule("unitType", t.id(), t.name(), t.source())));
    areas.forEach(a -> rules.add(new Rule("area", a.id(), a.name(), a.source())));
    rules.add(new Rule("sparring", "door", sparring.statement(), sparring.source()));
    rules.add(new Rule("guidance", "binding", guidance.statement(), guidance.source()));
    return rules;
  }

  /** What kind of unit it is, by its Danish name. */
  public record UnitType(String id, String name, Source source) {
    public UnitType {
      id = Check.text(id, "id of a type of unit");
      name = Check.text(name, "name of the type of unit " + id);
      Objects.requireNonNull(source);
    }
  }

  /** A part of the administration that answers for units. */
  public record Area(String id, String name, Source source) {
    public Area {
      id = Check.text(id, "area id");
      name = Check.text(name, "name of the area " + id);
      Objects.requireNonNull(source);
    }
  }
}
