package dk.sporskifte.console;

import dk.sporskifte.casework.api.port.ModelSwitch;
import dk.sporskifte.casework.api.port.UnusableModelException;
import java.io.PrintStream;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;

/** {@code ssp:model-back NAME} */
@Service
@Command(
    scope = "ssp",
    name = "model-back",
    description = "Puts the version in force again that a municipality worked by before",
    detailedDescription =
        "The jar of each version that opened is kept under DATA/models/NAME/opened; the one that"
            + " opened last before the present one is taken, and the last of all where the tenant is"
            + " closed since its bundle was refused. Example: ssp:model-back koge")
public final class SwitchingBack extends TenantAction {
  @Reference(optional = true)
  ModelSwitch models;

  @Override
  void run(PrintStream out) throws CommandException {
    ModelSwitch running = running(models);
    try {
      out.printf("%s works by version %s again.%n", key, running.back(status().key()));
    } catch (UnusableModelException e) {
      throw new CommandException(e.getMessage());
    }
  }
}
