package dk.sporskifte.casework.units;

import dk.sporskifte.casework.api.view.UnitView;
import dk.sporskifte.casework.api.view.UnitsView;
import dk.sporskifte.casework.api.view.UnitsView.AreaView;
import dk.sporskifte.casework.api.view.UnitsView.Unplaced;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.StaffUnit;
import dk.sporskifte.model.UnitId;
import dk.sporskifte.model.UserId;
import dk.sporskifte.municipality.spi.Organisation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The register as it is today, with what is to be mended. */
record UnitViews(
    Work work,
    Optional<Organisation> organisation,
    Register register,
    Map<UnitId, StaffUnit> known,
    Map<String, List<UserId>> employees) {
  static UnitViews of(Work work) {
    Register register = Register.of(work);
    return new UnitViews(
        work,
        work.way().organisation(),
        register,
        work.stores().units().units().stream()
            .collect(Collectors.toMap(StaffUnit::id, Function.identity())),
        Employees.of(work, register).byUnit());
  }

  UnitsView all() {
    if (organisation.isEmpty()) {
      return new UnitsView(List.of(), List.of(), List.of(), 0, 0);
    }
    Organisation known = organisation.orElseThrow();
    List<UnitView> units =
        work.stores().units().units().stream()
            .filter(u -> u.until().map(work.today()::isBefore).orElse(true))
            .map(this::view)
            .toList();
    return new UnitsView(
        units,
        known.areas().stream()
            .map(a -> new AreaView(a.id(), a.name(), register.ofArea(a.id())))
            .toList(),
        employees.entrySet().stream()
            .filter(e -> unplaced(known, e.getKey()))
            .map(e -> new Unplaced(e.getKey(), e.getValue().size()))
            .sorted((one, two) -> one.unit().compareTo(two.unit()))
            .toList(),
        employees.values().stream().mapToInt(List::size).sum(),
        employees.entrySet().stream()
            .filter(e -> register.door(e.getKey(), Set.of()).post().isPresent())
            .mapToInt(e -> e.getValue().size())
            .sum());
  }

  UnitView one(UnitId id) {
    return view(work.stores().units().unit(id).orElseThrow());
  }

  private boolean unplaced(Organisation known, String unit) {
    return register.named(unit).isEmpty()
        && known.areas().stream().noneMatch(a -> a.name().equals(unit));
  }

  private UnitView view(StaffUnit unit) {
    OneDoor door = register.door(unit.name(), Set.of());
    boolean today = unit.on(work.today());
    return new UnitView(
        unit,
        organisation
            .flatMap(o -> o.type(unit.type()))
            .map(Organisation.UnitType::name)
            .orElse(unit.type()),
        organisation
            .flatMap(o -> o.area(unit.area()))
            .map(Organisation.Area::name)
            .orElse(unit.area()),
        unit.parent().map(known::get).map(StaffUnit::name),
        register.localForum(unit.name()),
        register.named(unit.id()),
        door.post().map(Post::title),
        today ? door.gap() : Optional.empty(),
        today
            ? register.leaders(unit.name(), Set.of()).stream().map(Post::title).toList()
            : List.of(),
        employees.getOrDefault(unit.name(), List.of()).size());
  }
}
