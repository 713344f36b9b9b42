package dk.sporskifte.console;

import dk.sporskifte.casework.api.port.TenantDirectory;
import dk.sporskifte.municipality.spi.Forum;
import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.completers.StringsCompleter;

/** Forums of the tenant typed; of all while none is. */
@Service
public final class ForumCompleter implements Completer {
  @Reference TenantDirectory directory;

  @Override
  public int complete(Session session, CommandLine line, List<String> candidates) {
    return new StringsCompleter(
            TypedTenant.in(line, directory).forums().stream().map(Forum::id).toList())
        .complete(session, line, candidates);
  }
}
