package dk.sporskifte.console;

import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.api.port.TenantClosedException;
import dk.sporskifte.casework.api.port.TenantDirectory;
import dk.sporskifte.casework.api.port.TenantStatus;
import dk.sporskifte.casework.api.port.UnknownTenantException;
import dk.sporskifte.model.TenantKey;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.support.CommandException;

/** A command on one tenant. */
abstract class TenantAction extends ConsoleAction {
  @Argument(
      index = 0,
      name = "tenant",
      description = "Key of the tenant, for example helsingor",
      required = true)
  @Completion(TenantCompleter.class)
  String key;

  @Reference TenantDirectory directory;

  final Tenant open() throws CommandException {
    try {
      return directory.open(status().key());
    } catch (UnknownTenantException e) {
      throw unknown();
    } catch (TenantClosedException e) {
      throw new CommandException("Tenant " + key + " is not open: " + e.getMessage());
    }
  }

  final TenantStatus status() throws CommandException {
    try {
      return directory.status(new TenantKey(key)).orElseThrow(this::unknown);
    } catch (IllegalArgumentException e) {
      throw unknown();
    }
  }

  private CommandException unknown() {
    return new CommandException("There is no tenant '" + key + "'; ssp:tenants lists them all.");
  }
}
