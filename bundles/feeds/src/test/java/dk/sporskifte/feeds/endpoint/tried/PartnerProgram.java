package dk.sporskifte.feeds.endpoint.tried;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

/**
 * A partner with a broker of its own, as a process. It prints what an operator is to configure, a
 * line for each and then an empty one; sends each line it is told as one message, and prints each
 * receipt as one line. It ends with its input.
 */
public final class PartnerProgram {
  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  public PartnerProgram(List<String> settings) {
    settings.forEach(out::println);
    out.println();
  }

  /** One receipt. */
  public void tell(String receipt) {
    out.println(receipt.replaceAll("\\R", " "));
  }

  public void run(Consumer<String> sending) throws IOException {
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      sending.accept(line);
    }
  }
}
