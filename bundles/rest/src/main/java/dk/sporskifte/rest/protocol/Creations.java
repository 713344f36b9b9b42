package dk.sporskifte.rest.protocol;

import dk.sporskifte.casework.api.RepeatingSafely;
import dk.sporskifte.casework.api.port.Ids;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.cxf.jaxrs.ext.ContextProvider;
import org.apache.cxf.message.Message;

/** Reads {@code Idempotency-Key}: 1 to 200 visible characters. */
public final class Creations implements ContextProvider<Creating> {
  static final String HEADER = "Idempotency-Key";
  private static final Pattern FORM = Pattern.compile("[!-~]{1,200}");

  private final RepeatingSafely repeating;
  private final Ids ids;

  public Creations(RepeatingSafely repeating, Ids ids) {
    this.repeating = repeating;
    this.ids = ids;
  }

  @Override
  public Creating createContext(Message message) {
    var call = new Call(message);
    Optional<String> key = call.header(HEADER);
    if (key.isPresent() && !FORM.matcher(key.get()).matches()) {
      throw Call.malformed(HEADER, "key", Map.of("max", "200"));
    }
    String fingerprint = key.isPresent() ? fingerprint(call) : "";
    return new Creating(repeating, key, fingerprint, ids.next());
  }

  private static String fingerprint(Call call) {
    byte[] line = (call.method() + " " + call.path() + "\n").getBytes(StandardCharsets.UTF_8);
    return Digest.sha256(line, call.attribute(Attributes.BODY, byte[].class).orElse(new byte[0]));
  }
}
