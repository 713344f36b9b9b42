package dk.sporskifte.console;

import dk.sporskifte.casework.api.port.TenantClosedException;
import dk.sporskifte.casework.api.port.TenantDirectory;
import dk.sporskifte.casework.api.port.TenantStatus;
import dk.sporskifte.casework.api.port.UnknownTenantException;
import dk.sporskifte.model.TenantKey;
import dk.sporskifte.municipality.spi.Forum;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.karaf.shell.api.console.CommandLine;

/** What the line typed so far says of a tenant and its forum. */
record TypedTenant(TenantDirectory directory, List<String> words) {
  static TypedTenant in(CommandLine line, TenantDirectory directory) {
    return new TypedTenant(directory, Arrays.asList(line.getArguments()));
  }

  /** Of the tenant typed; of all, as options come before it. */
  List<Forum> forums() {
    List<TenantKey> all = directory.all().stream().map(TenantStatus::key).toList();
    List<TenantKey> typed = all.stream().filter(key -> words.contains(key.value())).toList();
    return (typed.isEmpty() ? all : typed)
        .stream().flatMap(key -> open(key).stream()).flatMap(List::stream).toList();
  }

  Optional<Forum> forum() {
    int option = words.indexOf("--forum");
    return option < 0 || option + 1 >= words.size()
        ? Optional.empty()
        : forums().stream().filter(f -> f.id().equals(words.get(option + 1))).findFirst();
  }

  private Optional<List<Forum>> open(TenantKey key) {
    try {
      return Optional.of(directory.open(key).wayOfWorking().forums());
    } catch (UnknownTenantException | TenantClosedException e) {
      return Optional.empty();
    }
  }
}
