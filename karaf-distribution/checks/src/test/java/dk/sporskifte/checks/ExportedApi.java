package dk.sporskifte.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The API of every package that a deployed bundle of ours exports, as text. */
final class ExportedApi {
  private ExportedApi() {}

  /** Lines by package; what others wrote and we only pack is left out. */
  static SortedMap<String, List<String>> byPackage() {
    SortedMap<String, List<String>> apis = new TreeMap<>();
    for (OurBundle bundle : OurBundle.all()) {
      bundle
          .exportedPackages()
          .forEach(
              (name, version) -> {
                if (name.startsWith("dk.sporskifte.") && !name.equals("dk.sporskifte.testkit")) {
                  apis.put(name, textOf(bundle, name, version));
                }
              });
    }
    return apis;
  }

  private static List<String> textOf(OurBundle bundle, String packageName, String version) {
    List<String> lines = new ArrayList<>();
    lines.add("package " + packageName + " " + version);
    ApiText text = new ApiText(packageName);
    for (Class<?> type : typesOf(bundle, packageName).toList()) {
      List<String> api = text.of(type);
      if (!api.isEmpty()) {
        lines.add("");
        lines.addAll(api);
      }
    }
    return lines;
  }

  private static Stream<Class<?>> typesOf(OurBundle bundle, String packageName) {
    String folder = "/" + packageName.replace('.', '/') + "/";
    return bundle
        .files(path -> path.startsWith(folder) && path.endsWith(".class"))
        .keySet()
        .stream()
        .map(path -> path.substring(folder.length(), path.length() - ".class".length()))
        .filter(name -> !name.contains("/") && !name.equals("package-info"))
        .map(name -> load(packageName + "." + name));
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, ExportedApi.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new AssertionError(name, e);
    }
  }
}
