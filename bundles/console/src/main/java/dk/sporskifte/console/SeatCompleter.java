package dk.sporskifte.console;

import dk.sporskifte.casework.api.port.TenantDirectory;
import dk.sporskifte.municipality.spi.Seat;
import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.completers.StringsCompleter;

/** Seats of the forum typed before. */
@Service
public final class SeatCompleter implements Completer {
  @Reference TenantDirectory directory;

  @Override
  public int complete(Session session, CommandLine line, List<String> candidates) {
    return new StringsCompleter(
            TypedTenant.in(line, directory).forum().stream()
                .flatMap(forum -> forum.seats().stream())
                .map(Seat::id)
                .toList())
        .complete(session, line, candidates);
  }
}
