package dk.sporskifte.console;

import dk.sporskifte.casework.api.port.ModelSwitch;
import dk.sporskifte.casework.api.port.TenantStatus;
import dk.sporskifte.casework.api.port.UnusableModelException;
import java.io.PrintStream;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;
import org.apache.karaf.shell.support.completers.FileCompleter;

/** {@code ssp:model-switch NAME JAR} */
@Service
@Command(
    scope = "ssp",
    name = "model-switch",
    description = "Puts another version of a municipality in force; ssp:model-back goes back",
    detailedDescription =
        "JAR is the new version of the bundle, a path on the server or a URL. It is read first: one"
            + " that could not open changes nothing. Every tenant of the municipality works by it"
            + " from then on. Example: ssp:model-switch koge /tmp/koge-2.jar")
public final class SwitchingModel extends TenantAction {
  @Argument(
      index = 1,
      name = "jar",
      description = "Path or URL of the new version's jar",
      required = true)
  @Completion(FileCompleter.class)
  String jar;

  @Reference(optional = true)
  ModelSwitch models;

  @Override
  void run(PrintStream out) throws CommandException {
    ModelSwitch running = running(models);
    TenantStatus status = status();
    String before =
        status.model().isPresent() ? ", before by " + open().wayOfWorking().version() : "";
    try {
      String version = running.to(status.key(), JarLocation.of(jar));
      out.printf("%s works by version %s now%s.%n", key, version, before);
    } catch (UnusableModelException e) {
      throw new CommandException(e.getMessage());
    }
  }
}
