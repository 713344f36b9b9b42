package dk.sporskifte.console;

import dk.sporskifte.casework.api.port.TenantClosedException;
import dk.sporskifte.casework.api.port.TenantDirectory;
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

  /** Empty while no open tenant is named. */
  List<Forum> forums() {
    return directory.all().stream()
        .filter(status -> words.contains(status.key().value()))
        .findFirst()
        .flatMap(status -> open(status.key()))
        .orElseGet(List::of);
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
