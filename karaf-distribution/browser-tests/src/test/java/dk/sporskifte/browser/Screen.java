package dk.sporskifte.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.net.URI;
import java.util.regex.Pattern;

/** What one person has in front of them. */
final class Screen implements AutoCloseable {
  private final BrowserContext context;
  private final String origin;
  private final Client client;
  private final Page page;
  private final Watch watch;
  private Size size;
  private Language language = Language.DANISH;

  Screen(BrowserContext context, String origin, Client client, Size size) {
    this.context = context;
    this.origin = origin;
    this.client = client;
    this.size = size;
    this.page = context.newPage();
    this.watch = new Watch(page, origin);
  }

  BrowserContext context() {
    return context;
  }

  Page page() {
    return page;
  }

  Watch watch() {
    return watch;
  }

  void open(String path) {
    page.navigate(origin + path);
  }

  /** As the person left it chosen. */
  void speak(Language chosen) {
    language = chosen;
    context.addInitScript("localStorage.setItem('language', '" + chosen.code + "')");
  }

  /** What stands there, by the key of the words. */
  String text(String key) {
    String text = client.texts(language).get(key);
    if (text == null) {
      throw new AssertionError("the client has no words for " + key);
    }
    return OwnWords.in(text, page, origin);
  }

  Locator button(String key) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(text(key)).setExact(true));
  }

  /** A button whose name goes on to say for what it is, where several do the same. */
  Locator buttons(String key) {
    return page.getByRole(
        AriaRole.BUTTON,
        new Page.GetByRoleOptions()
            .setName(Pattern.compile("^" + literal(text(key)) + "( ?: |$)")));
  }

  /** A button that chooses a part of a list, and may say how long that is. */
  Locator tab(String key) {
    return page.getByRole(
        AriaRole.BUTTON,
        new Page.GetByRoleOptions()
            .setName(Pattern.compile("^" + literal(text(key)) + "( ?[0-9]+)?$")));
  }

  Locator link(String key) {
    return page.getByRole(
        AriaRole.LINK, new Page.GetByRoleOptions().setName(text(key)).setExact(true));
  }

  Locator heading(String key) {
    return page.getByRole(
        AriaRole.HEADING, new Page.GetByRoleOptions().setName(text(key)).setExact(true));
  }

  /** A field by its label, which says as well when it may be left out. */
  Locator field(String key) {
    return page.getByLabel(
        Pattern.compile("^" + literal(text(key)) + "( " + literal(text("form.optional")) + ")?$"));
  }

  /** As JavaScript reads it, which knows no {@link Pattern#quote}. */
  private static String literal(String text) {
    return text.replaceAll("[\\\\^$.*+?()\\[\\]{}|]", "\\\\$0");
  }

  /** One of several choices, by its words. */
  Locator choice(String key) {
    return page.getByLabel(text(key), new Page.GetByLabelOptions().setExact(true));
  }

  /** Where the person is, below the origin. */
  String address() {
    return page.url().substring(origin.length());
  }

  Locator dialog(String name) {
    return page.locator("dialog[data-dialog='" + name + "']");
  }

  /** Waits for the page, whatever state it is in. */
  void turnTo(String name) {
    assertThat(page.locator("[data-page='" + name + "']")).isVisible();
  }

  /** Waits for the page and for all that is on it. */
  void arriveAt(String name) {
    turnTo(name);
    settle();
  }

  /** Waits until the page is drawn and no longer only on its way. */
  void begin() {
    assertThat(page.locator("h1")).hasCount(1);
  }

  /** Waits for all that is on its way. */
  void settle() {
    assertThat(state("loading")).hasCount(0);
    begin();
  }

  Locator state(String name) {
    return page.locator("[data-state='" + name + "']");
  }

  /**
   * Everything that holds of every page, in each state; and a picture of it.
   *
   * @param name of the picture
   */
  void inspect(String name) {
    inspect("html", name);
  }

  /** As {@link #inspect(String)}, narrow and wide. */
  void inspectAtEachSize(String part, String name) {
    for (Size next : Size.values()) {
      size = next;
      page.setViewportSize(size.width, size.height);
      inspect(part, name);
    }
  }

  private void inspect(String part, String name) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(Build.screenshots().resolve(size.name().toLowerCase()).resolve(name + ".png"))
            .setFullPage(true)
            .setAnimations(ScreenshotAnimations.DISABLED));
    new Marks(client.at(URI.create(page.url()).getPath()), client.everywhere()).verify(page);
    new Words(client, language).verify(page, name);
    Accessibility.verify(page, part, name + " " + size);
    watch.verify(name);
  }

  @Override
  public void close() {
    context.close();
    watch.verify("the end");
  }
}
