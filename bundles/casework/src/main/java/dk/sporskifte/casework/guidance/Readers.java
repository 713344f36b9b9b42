package dk.sporskifte.casework.guidance;

import dk.sporskifte.casework.api.view.GuidanceReaders;
import dk.sporskifte.casework.api.view.GuidanceReaders.OfUnit;
import dk.sporskifte.casework.units.Employees;
import dk.sporskifte.casework.units.Register;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.UserAccount;
import dk.sporskifte.model.UserId;
import dk.sporskifte.municipality.spi.Choice;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How many of each unit have read; who has not is for the unit's own leader. */
record Readers(
    Work work, Register register, Employees employees, Map<UserId, String> names, Set<PostId> own) {
  static Readers of(Work work) {
    Register register = Register.of(work);
    return new Readers(
        work,
        register,
        Employees.of(work, register),
        work.stores().accounts().accounts().stream()
            .collect(Collectors.toMap(UserAccount::id, UserAccount::name)),
        work.postsOf(work.user()).stream().map(Post::id).collect(Collectors.toSet()));
  }

  List<GuidanceReaders> all(Texts texts) {
    return texts
        .all()
        .map(
            text -> {
              work.trace().of(text.record().id());
              return new GuidanceReaders(
                  text.record().id(),
                  text.title(),
                  text.audience().map(Choice::name),
                  text.text(),
                  units(text));
            })
        .toList();
  }

  private List<OfUnit> units(Text text) {
    Optional<Role> role = text.audience().map(Choice::code).map(Role::valueOf);
    Map<String, List<UserId>> byUnit =
        employees.posts().entrySet().stream()
            .filter(e -> role.map(e.getValue().role()::equals).orElse(true))
            .collect(
                Collectors.groupingBy(
                    e -> e.getValue().unit(),
                    TreeMap::new,
                    Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
    return byUnit.entrySet().stream().map(e -> unit(text, e.getKey(), e.getValue())).toList();
  }

  private OfUnit unit(Text text, String unit, List<UserId> there) {
    List<UserId> missing = there.stream().filter(u -> text.readBy(u).isEmpty()).toList();
    return new OfUnit(
        unit,
        there.size(),
        there.size() - missing.size(),
        leads(unit)
            ? missing.stream().map(u -> names.getOrDefault(u, "")).sorted().toList()
            : List.of());
  }

  private boolean leads(String unit) {
    return register.leaders(unit, Set.of()).stream().map(Post::id).anyMatch(own::contains);
  }
}
