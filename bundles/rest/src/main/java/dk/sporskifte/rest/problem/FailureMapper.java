package dk.sporskifte.rest.problem;

import javax.ws.rs.core.Response;
import javax.ws.rs.ext.ExceptionMapper;

/** Maps every exception once. The answer is put into words, and logged, where it leaves. */
public final class FailureMapper implements ExceptionMapper<Throwable> {
  @Override
  public Response toResponse(Throwable thrown) {
    Failure failure = Failures.of(thrown);
    return Response.status(failure.status()).entity(failure).build();
  }
}
