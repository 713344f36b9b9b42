package dk.sporskifte.console;

import dk.sporskifte.casework.api.ComparingModels;
import dk.sporskifte.casework.api.view.ModelComparison;
import dk.sporskifte.casework.api.view.ModelComparison.Aspect;
import dk.sporskifte.model.SystemActor;
import java.io.PrintStream;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;
import org.apache.karaf.shell.support.completers.FileCompleter;

/** {@code ssp:model-compare NAME JAR} */
@Service
@Command(
    scope = "ssp",
    name = "model-compare",
    description =
        "Lists the open cases that another version of a municipality would treat otherwise",
    detailedDescription =
        "Changes nothing. JAR is the new version of the bundle, a path on the server or a URL; it is"
            + " read, not installed. Cases are told by number. Example: ssp:model-compare koge"
            + " /tmp/koge-2.jar")
public final class ComparingModel extends TenantAction {
  @Argument(
      index = 1,
      name = "jar",
      description = "Path or URL of the new version's jar",
      required = true)
  @Completion(FileCompleter.class)
  String jar;

  @Reference(optional = true)
  ComparingModels models;

  @Override
  void run(PrintStream out) throws CommandException {
    ModelComparison found =
        done(running(models).compare(open(), SystemActor.OPERATOR, JarLocation.of(jar)));
    out.printf(
        "%s: version %s beside version %s, which is in force. Open cases: %d%n",
        key, found.then(), found.now(), found.openCases());
    if (found.then().equals(found.now())) {
      out.println("  Give it another version: it could not be put in force beside this one.");
    }
    for (Aspect aspect : Aspect.values()) {
      out.printf("  %-12s%d%n", aspect, found.counts().getOrDefault(aspect, 0L));
    }
    for (ModelComparison.Difference difference : found.differences()) {
      out.printf("%n%s  %s%n", difference.caseNumber(), difference.aspect());
      out.printf("  now   %s%n", difference.now());
      out.printf("  then  %s%n", difference.then());
    }
  }
}
