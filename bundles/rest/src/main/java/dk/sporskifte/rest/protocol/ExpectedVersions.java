package dk.sporskifte.rest.protocol;

import dk.sporskifte.rest.problem.Failure;
import dk.sporskifte.rest.problem.FailureException;
import java.util.Map;
import javax.ws.rs.core.HttpHeaders;
import org.apache.cxf.jaxrs.ext.ContextProvider;
import org.apache.cxf.message.Message;

/** Demands {@code If-Match}: the {@code ETag} of what is changed, or its version in quotes. */
public final class ExpectedVersions implements ContextProvider<ExpectedVersion> {
  @Override
  public ExpectedVersion createContext(Message message) {
    String header =
        new Call(message)
            .header(HttpHeaders.IF_MATCH)
            .orElseThrow(() -> new FailureException(Failure.of(428, "version-required")));
    return EntityTags.version(header)
        .map(ExpectedVersion::new)
        .orElseThrow(() -> Call.malformed(HttpHeaders.IF_MATCH, "etag", Map.of()));
  }
}
