package dk.sporskifte.rest.json;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.sporskifte.rest.problem.Failure;
import dk.sporskifte.rest.problem.FailureException;
import dk.sporskifte.rest.problem.InputError;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.List;
import javax.ws.rs.Consumes;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.MultivaluedMap;
import javax.ws.rs.ext.MessageBodyReader;

/** Reads a body and checks all of it before a resource sees it. */
@Consumes(MediaType.APPLICATION_JSON)
public final class JsonBodies implements MessageBodyReader<Object> {
  private final ObjectMapper json;
  private final Constraints constraints;

  public JsonBodies(ObjectMapper json, Constraints constraints) {
    this.json = json;
    this.constraints = constraints;
  }

  @Override
  public boolean isReadable(
      Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
    return true;
  }

  @Override
  public Object readFrom(
      Class<Object> type,
      Type genericType,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, String> headers,
      InputStream body)
      throws IOException {
    byte[] bytes = body.readAllBytes();
    if (bytes.length == 0) {
      throw new FailureException(
          Failure.of(400, "malformed-body").with(InputError.at("#", "missing-body")));
    }
    Object read = json.readValue(bytes, type);
    if (read == null) {
      throw new FailureException(
          Failure.of(400, "malformed-body").with(InputError.at("#", "wrong-type")));
    }
    List<InputError> broken = constraints.brokenBy(read);
    if (!broken.isEmpty()) {
      throw new FailureException(
          Failure.of(422, "invalid-input").with(broken.toArray(InputError[]::new)));
    }
    return read;
  }
}
