package dk.sporskifte.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Answers of the platform that a test holds back, or puts others in place of. */
final class Answers {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String EVERY = "**/*";
  private static final List<String> LISTS = List.of("items", "lines", "feeds", "schools");

  private final Page page;
  private final Consumer<Route> handler;
  private final List<Route> held;

  private Answers(
      Screen screen, Predicate<Request> which, Consumer<Route> instead, List<Route> held) {
    this.page = screen.page();
    this.held = held;
    handler =
        route -> {
          if (which.test(route.request())) {
            instead.accept(route);
          } else {
            route.fallback();
          }
        };
    page.route(EVERY, handler);
  }

  static Answers held(Screen screen, Predicate<Request> which) {
    List<Route> held = new ArrayList<>();
    return new Answers(screen, which, held::add, held);
  }

  static Answers failing(Screen screen, Predicate<Request> which, int status) {
    return failing(screen, which, status, "{}");
  }

  static Answers failing(Screen screen, Predicate<Request> which, int status, String body) {
    Route.FulfillOptions answer =
        new Route.FulfillOptions()
            .setStatus(status)
            .setHeaders(Map.of("Retry-After", "1"))
            .setContentType("application/problem+json")
            .setBody(body);
    return new Answers(screen, which, route -> route.fulfill(answer), List.of());
  }

  /** As the platform answers, but with nothing in the lists. */
  static Answers emptied(Screen screen, Predicate<Request> which) {
    return new Answers(screen, which, Answers::empty, List.of());
  }

  /** The first seat of the first forum belongs to authority persons, and one is appointed to it. */
  static void appointed(Screen screen) {
    new Answers(
        screen,
        request -> request.url().endsWith("/forums") || request.url().endsWith("/appointments"),
        Answers::appoint,
        List.of());
  }

  private static void appoint(Route route) {
    String url = route.request().url();
    APIResponse answer =
        route.fetch(new Route.FetchOptions().setUrl(url.replaceFirst("/appointments$", "/forums")));
    try {
      JsonNode body = MAPPER.readTree(answer.body());
      JsonNode forum = body.at("/items/0/forum");
      ((ObjectNode) forum.at("/seats/0")).put("appointed", true);
      ObjectNode appointment = MAPPER.createObjectNode();
      appointment
          .put("id", "0190f000-0000-7000-8000-000000000001")
          .put("forum", forum.path("id").asText())
          .put("seat", forum.at("/seats/0/id").asText())
          .put("name", "Birthe Myndig")
          .put("from", "2020-01-01")
          .put("appointedBy", "Direktøren")
          .put("version", 1);
      JsonNode told = body;
      if (url.endsWith("/appointments")) {
        ObjectNode list = MAPPER.createObjectNode();
        list.putArray("items").add(appointment);
        told = list;
      }
      route.fulfill(new Route.FulfillOptions().setResponse(answer).setBody(told.toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits until somebody waits for an answer. */
  void awaitFirst() {
    page.waitForCondition(() -> !held.isEmpty());
  }

  /** From now on the platform answers, and what waits is sent on. */
  void letGo() {
    page.unroute(EVERY, handler);
    held.forEach(Route::resume);
  }

  private static void empty(Route route) {
    if (route.request().url().endsWith("/mine")) {
      route.fulfill(new Route.FulfillOptions().setStatus(204));
      return;
    }
    APIResponse answer = route.fetch();
    try {
      JsonNode body = MAPPER.readTree(answer.body());
      boolean list = false;
      for (String name : LISTS) {
        if (body.has(name)) {
          ((ObjectNode) body).putArray(name);
          list = true;
        }
      }
      Route.FulfillOptions nothing = new Route.FulfillOptions().setResponse(answer);
      route.fulfill(list ? nothing.setBody(body.toString()) : nothing);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
