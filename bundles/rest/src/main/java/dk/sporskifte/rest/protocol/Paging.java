package dk.sporskifte.rest.protocol;

import dk.sporskifte.casework.api.PageRequest;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.cxf.jaxrs.ext.ContextProvider;
import org.apache.cxf.message.Message;

/** Which page is asked for: {@code ?after=} the {@code next} of the page before, and its size. */
public final class Paging implements ContextProvider<PageRequest> {
  private static final int USUAL = PageRequest.first().size();
  private static final int LARGEST = 100;
  private static final Pattern SIZE = Pattern.compile("[0-9]{1,3}");

  @Override
  public PageRequest createContext(Message message) {
    var call = new Call(message);
    Optional<String> after = call.query("after").filter(a -> !a.isEmpty());
    return new PageRequest(after, call.query("size").map(Paging::size).orElse(USUAL));
  }

  private static int size(String text) {
    int size = SIZE.matcher(text).matches() ? Integer.parseInt(text) : 0;
    if (size < 1 || size > LARGEST) {
      throw Call.malformed("size", "page-size", Map.of("max", Integer.toString(LARGEST)));
    }
    return size;
  }
}
