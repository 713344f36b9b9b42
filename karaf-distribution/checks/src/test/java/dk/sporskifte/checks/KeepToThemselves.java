package dk.sporskifte.checks;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A class of ours uses its own bundle and the shared ones, no other bundle. */
final class KeepToThemselves extends ArchCondition<JavaClass> {
  private final Set<String> bundles;
  private final Set<String> shared;

  KeepToThemselves(String... shared) {
    super("use only their own bundle and %s", List.of(shared));
    this.shared = Stream.of(shared).map(s -> "dk.sporskifte." + s).collect(Collectors.toSet());
    this.bundles =
        OurBundle.all().stream().map(OurBundle::symbolicName).collect(Collectors.toSet());
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    String own = bundleOf(type);
    type.getDirectDependenciesFromSelf().stream()
        .filter(
            dependency -> dependency.getTargetClass().getPackageName().startsWith("dk.sporskifte"))
        .filter(dependency -> !bundleOf(dependency.getTargetClass()).equals(own))
        .filter(dependency -> !shared.contains(bundleOf(dependency.getTargetClass())))
        .forEach(
            dependency ->
                events.add(SimpleConditionEvent.violated(type, dependency.getDescription())));
  }

  /** The longest bundle name the package begins with: the root package of a bundle is its name. */
  private String bundleOf(JavaClass type) {
    String name = type.getBaseComponentType().getPackageName();
    while (!bundles.contains(name)) {
      int dot = name.lastIndexOf('.');
      if (dot < 0) {
        throw new AssertionError(type.getName() + " lies outside its bundle's root package");
      }
      name = name.substring(0, dot);
    }
    return name;
  }
}
