package dk.sporskifte.console;

import dk.sporskifte.casework.api.port.TenantStatus;
import dk.sporskifte.municipality.spi.Forum;
import dk.sporskifte.municipality.spi.Programme;
import dk.sporskifte.municipality.spi.Seat;
import dk.sporskifte.municipality.spi.WayOfWorking;
import java.io.PrintStream;
import java.util.stream.Collectors;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;

/** {@code ssp:tenant NAME} */
@Service
@Command(
    scope = "ssp",
    name = "tenant",
    description = "Shows one tenant: its state, and what its way of working consists of")
public final class ShowingTenant extends TenantAction {
  @Override
  void run(PrintStream out) throws CommandException {
    TenantStatus status = status();
    out.printf("%s (%s)%n", status.name(), status.key());
    line(out, "municipality", status.code().map(Object::toString).orElse("not stated"));
    line(out, "state", (status.state() + " " + status.reason()).strip());
    if (status.state() == TenantStatus.State.OPEN) {
      show(out, open().wayOfWorking());
    }
  }

  private static void show(PrintStream out, WayOfWorking way) {
    line(out, "way of working", way.name() + ", version " + way.version());
    for (Programme programme : way.programmes()) {
      line(out, "programme", programme.id() + ": " + programme.name());
    }
    for (Forum forum : way.forums()) {
      line(out, "forum", forum.id() + ": " + forum.name());
      line(out, "  seats", forum.seats().stream().map(Seat::id).collect(Collectors.joining(", ")));
    }
    line(out, "rules", way.rulebook().size() + ", shown by ssp:rules");
  }

  private static void line(PrintStream out, String label, String value) {
    out.printf("  %-16s%s%n", label, value);
  }
}
