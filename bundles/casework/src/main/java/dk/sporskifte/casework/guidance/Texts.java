package dk.sporskifte.casework.guidance;

import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.casework.api.port.RecordStore.Wanted;
import dk.sporskifte.casework.api.view.GuidanceView;
import dk.sporskifte.casework.records.Receipts;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.KeptRecord;
import dk.sporskifte.model.RecordId;
import dk.sporskifte.model.RecordVersion;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.municipality.spi.Choice;
import dk.sporskifte.municipality.spi.Guidance;
import dk.sporskifte.municipality.spi.Organisation;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The texts in force today.
 *
 * @param guidance the latest for each role
 * @param binding for all
 */
record Texts(Work work, Map<Role, Text> guidance, List<Text> binding) {
  private static final int MANY = 100;

  static Texts of(Work work) {
    Optional<Guidance> rule = work.way().organisation().map(Organisation::guidance);
    Map<Role, Text> latest = new EnumMap<>(Role.class);
    rule.ifPresent(
        r ->
            inForce(work, r, r.template())
                .filter(text -> text.audience().isPresent())
                .sorted(Comparator.comparing(text -> text.adopted().at()))
                .forEach(
                    text -> latest.put(Role.valueOf(text.audience().orElseThrow().code()), text)));
    return new Texts(
        work, latest, rule.map(r -> inForce(work, r, r.strategy()).toList()).orElse(List.of()));
  }

  /** Whoever has no guidance of their own role is an employee as all are. */
  GuidanceView mine() {
    Set<Role> roles = new LinkedHashSet<>();
    if (work.actor() instanceof UserActor user) {
      user.posts().forEach(post -> roles.add(post.role()));
    }
    roles.add(Role.EMPLOYEE);
    all().forEach(text -> work.trace().of(text.record().id()));
    return new GuidanceView(
        roles.stream()
            .filter(guidance::containsKey)
            .map(role -> guidance.get(role).shownTo(work.user()))
            .toList(),
        binding.stream().map(text -> text.shownTo(work.user())).toList());
  }

  Optional<Text> find(RecordId record) {
    return all().filter(text -> text.record().id().equals(record)).findFirst();
  }

  Stream<Text> all() {
    return Stream.concat(binding.stream(), guidance.values().stream());
  }

  private static Stream<Text> inForce(Work work, Guidance rule, String template) {
    return work
        .stores()
        .records()
        .list(
            new Wanted(Optional.empty(), Optional.of(Set.of(template)), Optional.empty(), true),
            new PageRequest(Optional.empty(), MANY))
        .items()
        .stream()
        .flatMap(record -> adopted(work, rule, record).stream());
  }

  private static Optional<Text> adopted(Work work, Guidance rule, KeptRecord record) {
    List<RecordVersion> versions = work.stores().records().versions(record.id());
    return versions.stream()
        .filter(v -> v.state().equals(rule.inForce()))
        .findFirst()
        .map(
            last -> {
              int text =
                  Receipts.textOf(
                      versions.stream().filter(v -> v.version() <= last.version()).toList());
              return new Text(
                  record,
                  last,
                  audience(work, rule, last),
                  text,
                  work.stores().records().receipts(record.id(), text));
            });
  }

  private static Optional<Choice> audience(Work work, Guidance rule, RecordVersion version) {
    return version.content().getOrDefault(rule.audience(), List.of()).stream()
        .findFirst()
        .flatMap(
            code ->
                work.way()
                    .template(rule.template())
                    .flatMap(template -> template.field(rule.audience()))
                    .flatMap(field -> field.choice(code)));
  }
}
