package dk.sporskifte.rest.protocol;

import dk.sporskifte.rest.problem.Failure;
import dk.sporskifte.rest.problem.FailureException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.regex.Pattern;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import javax.ws.rs.container.PreMatching;

/**
 * Takes the body in whole, up to 1 MB; up to 7 MB where it is a file; up to 14 MB where it is a
 * partner's message, which may have 10 MB and is in base64.
 */
@PreMatching
public final class ReadingBody implements ContainerRequestFilter {
  private static final int LARGEST = 1024 * 1024;
  private static final int LARGEST_FILE = 7 * 1024 * 1024;
  private static final Pattern FILE = Pattern.compile(".*/files|/?[a-z0-9_]+/import(/preview)?");

  private static final int LARGEST_MESSAGE = 14 * 1024 * 1024;
  private static final Pattern MESSAGE = Pattern.compile("/?[a-z0-9_]+/feed-uploads(/preview)?");

  @Override
  public void filter(ContainerRequestContext request) throws IOException {
    int largest = largest(request.getUriInfo().getPath());
    if (request.getLength() > largest) {
      throw tooLarge();
    }
    byte[] body = request.getEntityStream().readNBytes(largest + 1);
    if (body.length > largest) {
      throw tooLarge();
    }
    request.setProperty(Attributes.BODY, body);
    request.setEntityStream(new ByteArrayInputStream(body));
  }

  private static int largest(String path) {
    if (MESSAGE.matcher(path).matches()) {
      return LARGEST_MESSAGE;
    }
    return FILE.matcher(path).matches() ? LARGEST_FILE : LARGEST;
  }

  private static FailureException tooLarge() {
    return new FailureException(Failure.of(413, "body-too-large"));
  }
}
