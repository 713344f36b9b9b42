package dk.sporskifte.console;

import dk.sporskifte.casework.api.port.TenantDirectory;
import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.completers.StringsCompleter;

/** Keys of tenants. */
@Service
public final class TenantCompleter implements Completer {
  @Reference TenantDirectory directory;

  @Override
  public int complete(Session session, CommandLine line, List<String> candidates) {
    return new StringsCompleter(
            directory.all().stream().map(status -> status.key().value()).toList())
        .complete(session, line, candidates);
  }
}
