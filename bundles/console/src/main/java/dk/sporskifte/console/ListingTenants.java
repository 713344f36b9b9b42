package dk.sporskifte.console;

import dk.sporskifte.casework.api.port.HealthPart;
import dk.sporskifte.casework.api.port.TenantDirectory;
import dk.sporskifte.casework.api.port.TenantStatus;
import java.io.PrintStream;
import java.util.List;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.table.ShellTable;

/** {@code ssp:tenants} */
@Service
@Command(
    scope = "ssp",
    name = "tenants",
    description = "Lists the tenants, whether they are open, and what is wrong",
    detailedDescription =
        "A tenant is open when its configuration, its schema in the database and the bundle of its"
            + " municipality are there. Below the list stands whatever could not be used: bundles,"
            + " configurations, the database, feeds.")
public final class ListingTenants extends ConsoleAction {
  @Reference TenantDirectory directory;
  @Reference List<HealthPart> parts;

  @Override
  void run(PrintStream out) {
    ShellTable table = new ShellTable().emptyTableText("No tenant is configured.");
    List.of("Tenant", "Name", "Code", "State", "Way of working", "Reason").forEach(table::column);
    for (TenantStatus status : directory.all()) {
      table
          .addRow()
          .addContent(
              status.key(),
              status.name(),
              status.code().map(Object::toString).orElse("?"),
              status.state(),
              status.model().orElse(""),
              status.reason());
    }
    table.print(out);
    parts.stream()
        .flatMap(part -> part.health().stream())
        .filter(health -> !health.up())
        .forEach(
            health -> out.println(health.kind() + " " + health.name() + ": " + health.reason()));
  }
}
