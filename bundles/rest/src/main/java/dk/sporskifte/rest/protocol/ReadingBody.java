package dk.sporskifte.rest.protocol;

import dk.sporskifte.rest.problem.Failure;
import dk.sporskifte.rest.problem.FailureException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import javax.ws.rs.container.PreMatching;

/** Takes the body in whole, up to 1 MB. */
@PreMatching
public final class ReadingBody implements ContainerRequestFilter {
  private static final int LARGEST = 1024 * 1024;

  @Override
  public void filter(ContainerRequestContext request) throws IOException {
    if (request.getLength() > LARGEST) {
      throw tooLarge();
    }
    byte[] body = request.getEntityStream().readNBytes(LARGEST + 1);
    if (body.length > LARGEST) {
      throw tooLarge();
    }
    request.setProperty(Attributes.BODY, body);
    request.setEntityStream(new ByteArrayInputStream(body));
  }

  private static FailureException tooLarge() {
    return new FailureException(Failure.of(413, "body-too-large"));
  }
}
