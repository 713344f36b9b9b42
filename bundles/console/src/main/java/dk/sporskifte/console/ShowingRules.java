package dk.sporskifte.console;

import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.municipality.spi.WayOfWorking;
import java.io.PrintStream;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;

/** {@code ssp:rules NAME} */
@Service
@Command(
    scope = "ssp",
    name = "rules",
    description = "Shows the rulebook of a tenant's municipality, each rule with its source",
    detailedDescription =
        "Each rule stands with its requirement id, what holds, the municipality's own sentence and"
            + " the document it is taken from. Pipe it to find something: ssp:rules helsingor | grep"
            + " -A 3 HEL-36")
public final class ShowingRules extends TenantAction {
  @Override
  void run(PrintStream out) throws CommandException {
    Tenant tenant = open();
    WayOfWorking way = tenant.wayOfWorking();
    out.printf("%s: %s, version %s%n", tenant.name(), way.name(), way.version());
    for (WayOfWorking.Rule rule : way.rulebook()) {
      out.printf("%n%s  %s %s%n", rule.source().requirement(), rule.kind(), rule.id());
      out.printf("  %s%n", rule.statement());
      out.printf("  \"%s\"%n", rule.source().quote());
      out.printf("  %s%n", rule.source().document());
    }
  }
}
