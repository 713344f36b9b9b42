package dk.sporskifte.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Notes what no page may do: complain on the console, where Chromium tells of a broken content
 * security policy too; throw; ask anybody but the platform; or be answered with a failure that the
 * test did not bring about.
 */
final class Watch {
  private static final int FIRST_FAILURE = 400;

  /** Chromium's own line for each failed answer, which is noted with its status anyway. */
  private static final String FAILED_ANSWER = "Failed to load resource: the server responded with";

  private static final String DISCONNECTED = "net::ERR_INTERNET_DISCONNECTED";

  private final String origin;
  private final Set<Integer> expected = new HashSet<>();
  private final List<String> noted = new ArrayList<>();
  private boolean connected = true;

  Watch(Page page, String origin) {
    this.origin = origin;
    page.onConsoleMessage(this::console);
    page.onPageError(error -> noted.add("thrown: " + error));
    page.onRequest(this::asked);
    page.onResponse(this::answered);
  }

  /** The test brings a failure of that status about. */
  void expect(int status) {
    expected.add(status);
  }

  /** The test takes the network away. */
  void disconnected() {
    connected = false;
  }

  List<String> noted() {
    return List.copyOf(noted);
  }

  void verify(String where) {
    assertThat(noted).as("what no page may do, at %s", where).isEmpty();
  }

  private void console(ConsoleMessage message) {
    boolean unreached = !connected && message.text().contains(DISCONNECTED);
    if (message.type().equals("error") && !unreached && !message.text().startsWith(FAILED_ANSWER)) {
      noted.add("console: " + message.text());
    }
  }

  private void asked(Request request) {
    if (!request.url().startsWith(origin + "/")) {
      noted.add("asked elsewhere: " + request.url());
    }
  }

  private void answered(Response response) {
    if (response.status() >= FIRST_FAILURE && !expected.contains(response.status())) {
      noted.add("answered " + response.status() + ": " + response.url());
    }
  }
}
