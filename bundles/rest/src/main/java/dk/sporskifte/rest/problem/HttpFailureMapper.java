package dk.sporskifte.rest.problem;

import javax.ws.rs.WebApplicationException;
import javax.ws.rs.core.Response;
import javax.ws.rs.ext.ExceptionMapper;

/** Takes the place of CXF's own mapper, which is nearer to these exceptions than ours for all. */
public final class HttpFailureMapper implements ExceptionMapper<WebApplicationException> {
  private final FailureMapper all = new FailureMapper();

  @Override
  public Response toResponse(WebApplicationException thrown) {
    return all.toResponse(thrown);
  }
}
