package dk.sporskifte.tenancy;

import dk.sporskifte.model.MunicipalityCode;
import dk.sporskifte.model.TenantKey;
import dk.sporskifte.tenancy.schema.ReservedKeys;
import dk.sporskifte.tenancy.schema.TenantRoles;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One configuration of a tenant, as far as it can be read.
 *
 * @param source what an operator looks for: the file's name, or the configuration's pid
 * @param key absent where the file's name holds none that could be one
 * @param problem what to do about it; empty when it can be used
 */
record TenantSettings(
    String source,
    Optional<TenantKey> key,
    Optional<MunicipalityCode> code,
    String name,
    String problem) {
  static final String PID = "dk.sporskifte.tenant";
  private static final Pattern SOURCE =
      Pattern.compile("(?:.*/)?(dk\\.sporskifte\\.tenant[-~.](.*?)(?:\\.cfg|\\.config|\\.json)?)");

  static TenantSettings of(Map<String, ?> properties) {
    Matcher source =
        SOURCE.matcher(
            text(properties, "felix.fileinstall.filename")
                .or(() -> text(properties, "service.pid"))
                .orElse(PID));
    String file = source.matches() ? source.group(1) : PID;
    String named = source.matches() ? source.group(2) : "";
    Optional<TenantKey> key =
        parsed(named, value -> new TenantRoles(new TenantKey(value)).tenant());
    Optional<MunicipalityCode> code =
        text(properties, "municipality").flatMap(value -> parsed(value, MunicipalityCode::new));
    Optional<String> name = text(properties, "name");
    return new TenantSettings(
        file, key, code, name.orElse(named), problem(file, named, key, code, name));
  }

  private static String problem(
      String file,
      String named,
      Optional<TenantKey> key,
      Optional<MunicipalityCode> code,
      Optional<String> name) {
    if (ReservedKeys.contains(named)) {
      return "'%s' is reserved, by PostgreSQL or the platform, and cannot be a tenant's key: give %s another name"
          .formatted(named, file);
    }
    if (key.isEmpty()) {
      return "'%s' in the name of %s cannot be a tenant's key: name the file %s-KEY.cfg, where KEY is a letter and at most 30 more of a-z, 0-9 and _"
          .formatted(named, file, PID);
    }
    if (code.isEmpty()) {
      return "%s needs the three digits of the municipality code, for example municipality = 217"
          .formatted(file);
    }
    return name.isEmpty()
        ? "%s needs the name people know the tenant by, for example name = Helsingør"
            .formatted(file)
        : "";
  }

  private static Optional<String> text(Map<String, ?> properties, String name) {
    return Optional.ofNullable(properties.get(name))
        .map(Object::toString)
        .map(String::strip)
        .filter(value -> !value.isEmpty());
  }

  private static <T> Optional<T> parsed(String value, Function<String, T> parser) {
    try {
      return Optional.of(parser.apply(value));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
