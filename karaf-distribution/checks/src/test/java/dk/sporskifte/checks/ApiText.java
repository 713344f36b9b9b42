package dk.sporskifte.checks;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What others can call, implement or read in a type, as lines of text. */
final class ApiText {
  private final String packageName;

  ApiText(String packageName) {
    this.packageName = packageName;
  }

  /** Empty for a type that is not visible outside. */
  List<String> of(Class<?> type) {
    if (!isVisible(type)) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    lines.add(headOf(type));
    Stream.of(
            Arrays.stream(type.getDeclaredFields())
                .filter(ApiText::isApi)
                .map(Field::toGenericString),
            Arrays.stream(type.getDeclaredConstructors())
                .filter(ApiText::isApi)
                .map(Constructor::toGenericString),
            Arrays.stream(type.getDeclaredMethods())
                .filter(ApiText::isApi)
                .map(Method::toGenericString))
        .flatMap(members -> members.sorted(Comparator.naturalOrder()))
        .forEach(member -> lines.add("  " + shortened(member)));
    return lines;
  }

  private String headOf(Class<?> type) {
    StringBuilder head = new StringBuilder(type.toGenericString());
    append(head, "extends", Stream.ofNullable(type.getGenericSuperclass()));
    append(head, "implements", Arrays.stream(type.getGenericInterfaces()));
    if (type.isSealed()) {
      append(head, "permits", Arrays.stream(type.getPermittedSubclasses()));
    }
    return shortened(head.toString());
  }

  private static void append(StringBuilder head, String word, Stream<? extends Type> types) {
    String names = String.join(", ", types.map(Type::getTypeName).toList());
    if (!names.isEmpty() && !names.equals("java.lang.Object")) {
      head.append(' ').append(word).append(' ').append(names);
    }
  }

  private static boolean isVisible(Class<?> type) {
    if (type.isAnonymousClass() || type.isLocalClass() || type.isSynthetic()) {
      return false;
    }
    boolean open = (type.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0;
    return open && (type.getEnclosingClass() == null || isVisible(type.getEnclosingClass()));
  }

  private static boolean isApi(Member member) {
    return (member.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0
        && !member.isSynthetic();
  }

  private String shortened(String line) {
    return line.replace(packageName + ".", "")
        .replace('$', '.')
        .replaceAll("\\bjava\\.(lang|util|time)\\.(?=[A-Z])", "");
  }
}
