package dk.sporskifte.bench.part;

import dk.sporskifte.bench.client.Answer;
import dk.sporskifte.bench.client.Api;
import dk.sporskifte.bench.load.Latencies;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One call that the client makes for a list or a search.
 *
 * @param path below the tenant
 * @param deep further pages that are gone to before it, each from the one before
 */
record ListPage(Sight sight, String what, String path, int deep) {
  /** A rare name, a common beginning, a letter, and nobody. */
  private static final List<String> SOUGHT = List.of("åse østergaard7", "sø", "a", "qqq");

  /** Shared with whoever adds a list: each page of the client that has one is here. */
  static List<ListPage> all() {
    List<ListPage> all = new ArrayList<>();
    for (Sight sight : List.of(Sight.EMPLOYEE, Sight.CASEWORKER, Sight.LEADER)) {
      searched(all, sight, "concerns", "concerns?size=25");
      searched(all, sight, "contacts", "contacts/directory?size=25");
      searched(all, sight, "records", "records?size=25");
      plain(all, sight, "tasks", "tasks?size=50");
      plain(all, sight, "tasks, mine", "tasks?size=50&mine=true");
      plain(all, sight, "tasks, counted", "tasks/counts");
      plain(all, sight, "contacts, all to choose from", "contacts");
      plain(all, sight, "absences", "absences");
    }
    for (Sight sight : List.of(Sight.CASEWORKER, Sight.LEADER)) {
      searched(all, sight, "cases", "cases?size=25");
      plain(all, sight, "cases of one state", "cases?size=25&state=PLANNED");
      plain(all, sight, "cases, counted", "cases/counts");
      plain(all, sight, "meetings", "meetings?size=25");
      plain(all, sight, "meetings, counted", "meetings/counts");
      plain(all, sight, "groups", "groups");
      plain(all, sight, "general interventions", "general-interventions?size=25");
      plain(all, sight, "forums", "forums");
    }
    plain(all, Sight.LEADER, "figures", "figures");
    plain(all, Sight.LEADER, "posts left alone", "posts/left-alone");
    plain(all, Sight.LEADER, "tasks left alone", "tasks/left-alone?size=100");
    searched(all, Sight.TRIAGE, "inbox", "inbox?size=25");
    plain(all, Sight.TRIAGE, "inbox, new ones", "inbox?size=25&state=NEW");
    plain(all, Sight.TRIAGE, "inbox, counted", "inbox/counts");
    searched(all, Sight.TRIAGE, "concerns", "concerns?size=25");
    searched(all, Sight.ADMINISTRATOR, "users", "users/directory?size=25");
    plain(all, Sight.ADMINISTRATOR, "users, all to choose from", "users");
    plain(all, Sight.ADMINISTRATOR, "posts, all to choose from", "posts");
    plain(all, Sight.ADMINISTRATOR, "refused messages", "refused-messages?size=25");
    plain(all, Sight.AUDITOR, "audit trail", "audit?size=25");
    all.add(new ListPage(Sight.LEADER, "concerns, tenth page", "concerns?size=25", 9));
    all.add(
        new ListPage(
            Sight.LEADER,
            "concerns, tenth page of those found",
            sought("concerns?size=25", "sø"),
            9));
    return all;
  }

  private static void plain(List<ListPage> all, Sight sight, String what, String path) {
    all.add(new ListPage(sight, what, path, 0));
  }

  private static void searched(List<ListPage> all, Sight sight, String what, String path) {
    plain(all, sight, what, path);
    SOUGHT.forEach(word -> plain(all, sight, what + ", '" + word + "'", sought(path, word)));
  }

  private static String sought(String path, String word) {
    return path + "&q=" + URLEncoder.encode(word, StandardCharsets.UTF_8);
  }

  /** A municipality may have no such work at all. */
  boolean isOpen(Map<Sight, Api> callers) {
    return callers.get(sight).get(path).response().statusCode() != 403;
  }

  String name() {
    return sight + ": " + what;
  }

  Latencies call(Map<Sight, Api> callers, int times) {
    Api api = callers.get(sight);
    String page = path;
    for (int i = 0; i < deep; i++) {
      String next = get(api, page).body().path("next").asText();
      page = next.isEmpty() ? path : path + "&after=" + next;
    }
    Latencies latencies = new Latencies();
    for (int i = 0; i < times; i++) {
      long began = System.nanoTime();
      get(api, page);
      latencies.addNanos(System.nanoTime() - began);
    }
    return latencies;
  }

  private static Answer get(Api api, String path) {
    return api.get(path).with(200);
  }
}
