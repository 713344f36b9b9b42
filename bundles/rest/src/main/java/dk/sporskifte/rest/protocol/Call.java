package dk.sporskifte.rest.protocol;

import dk.sporskifte.rest.problem.Failure;
import dk.sporskifte.rest.problem.FailureException;
import dk.sporskifte.rest.problem.InputError;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;
import org.apache.cxf.jaxrs.impl.UriInfoImpl;
import org.apache.cxf.message.Message;
import org.apache.cxf.transport.http.AbstractHTTPDestination;

/** What a request says besides its body. */
final class Call {
  private final Message message;

  Call(Message message) {
    this.message = message;
  }

  String method() {
    return (String) message.get(Message.HTTP_REQUEST_METHOD);
  }

  String path() {
    return request().getRequestURI();
  }

  Optional<String> query(String name) {
    return Optional.ofNullable(new UriInfoImpl(message).getQueryParameters().getFirst(name));
  }

  Optional<String> header(String name) {
    @SuppressWarnings("unchecked")
    var headers = (Map<String, List<String>>) message.get(Message.PROTOCOL_HEADERS);
    return Optional.ofNullable(headers.get(name)).filter(v -> !v.isEmpty()).map(v -> v.get(0));
  }

  <T> Optional<T> attribute(String name, Class<T> type) {
    return Optional.ofNullable(request().getAttribute(name)).map(type::cast);
  }

  static FailureException malformed(String parameter, String text, Map<String, String> values) {
    return new FailureException(
        Failure.of(400, "malformed-parameter").with(InputError.in(parameter, text, values)));
  }

  private HttpServletRequest request() {
    return (HttpServletRequest) message.get(AbstractHTTPDestination.HTTP_REQUEST);
  }
}
