package dk.sporskifte.example.data;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.port.FigureStore.Counted;
import dk.sporskifte.casework.api.view.FiguresView;
import dk.sporskifte.casework.api.view.FiguresView.Count;
import dk.sporskifte.casework.api.view.FiguresView.Row;
import dk.sporskifte.casework.api.view.FiguresView.Table;
import dk.sporskifte.casework.figures.FiguresWithoutPeople;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.PostHolding;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.SystemActor;
import dk.sporskifte.model.UserActor;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Counts a municipality's example data from its rows, and compares with what the platform tells.
 */
final class FiguresByHand {
  private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

  private final Installation at;
  private final LocalDate today;

  /** By what is shown to whoever works there. */
  private int shown;

  private int hidden;

  FiguresByHand(Installation at) {
    this.at = at;
    this.today =
        LocalDate.ofInstant(Installation.CLOCK.instant(), java.time.ZoneId.of("Europe/Copenhagen"));
  }

  /** Before anything is hidden, and as it is shown. */
  void check() throws SQLException {
    UserActor leader = leader();
    FiguresWithoutPeople figures = new FiguresWithoutPeople(at.audited);
    FiguresView live = figures.figures(at.tenant, leader, Optional.empty()).orThrow();
    assertThat(live.periods()).as(at.tenant.key().value()).hasSizeGreaterThan(2);
    for (FiguresView.Period period : live.periods()) {
      LocalDate countedOn = period.until().isAfter(today) ? today : period.until().minusDays(1);
      Map<String, Long> byHand = count(period.from(), period.until(), countedOn);
      assertThat(told(period.from(), period.until(), countedOn))
          .as("%s %s", at.tenant.key(), period.id())
          .isEqualTo(byHand);
      compare(figures.figures(at.tenant, leader, Optional.of(period.id())).orThrow(), byHand);
    }
    assertThat(shown).as("shown in %s", at.tenant.key()).isGreaterThan(4);
    assertThat(hidden).as("hidden in %s", at.tenant.key()).isGreaterThan(4);
  }

  private void compare(FiguresView view, Map<String, Long> byHand) {
    for (Table table : view.tables()) {
      for (Row row : table.rows()) {
        String key = table.measure() + " " + row.code();
        if (byHand.containsKey(key)) {
          compare(view, key, row.count(), byHand.get(key));
        }
      }
    }
    view.leadTimes()
        .forEach(
            time ->
                compare(
                    view,
                    "LEAD_TIME " + time.code(),
                    time.cases(),
                    byHand.getOrDefault("LEAD_TIME " + time.code(), 0L)));
  }

  private void compare(FiguresView view, String key, Count count, long byHand) {
    count
        .value()
        .ifPresentOrElse(
            value -> {
              assertThat(value)
                  .as("%s in %s of %s", key, view.period().id(), at.tenant.key())
                  .isEqualTo(byHand);
              if (!key.startsWith("GENERAL")) {
                assertThat(value).as(key).isGreaterThanOrEqualTo(5);
                shown++;
              }
            },
            () -> hidden++);
  }

  private Map<String, Long> told(LocalDate from, LocalDate until, LocalDate countedOn) {
    List<Counted> counted =
        at.in(
                at.tenant.key(),
                SystemActor.CLOCK,
                stores -> Outcome.done(stores.figures().counts(from, until, countedOn)))
            .orThrow();
    Map<String, Long> told = new TreeMap<>();
    counted.stream()
        .filter(c -> !c.figure().equals("FLOW") && !c.figure().equals("LEAD_TIME_WITHIN"))
        .filter(c -> c.count() > 0)
        .forEach(c -> told.put(c.figure() + " " + c.code(), c.count()));
    return told;
  }

  private Map<String, Long> count(LocalDate from, LocalDate until, LocalDate countedOn)
      throws SQLException {
    Map<String, Long> counts = new TreeMap<>();
    Set<String> people = new HashSet<>();
    Map<String, LocalDate> received = new HashMap<>();
    for (String[] c :
        rows(
            """
            select concat_ws('|', c.id, c.person_id, p.born, c.received_on,
                coalesce((c.closed_at at time zone 'Europe/Copenhagen')::date, '9999-12-31'),
                c.channel, array_to_string(c.target_groups, ','))
              from case_file c join person p on p.id = c.person_id
            """)) {
      LocalDate on = LocalDate.parse(c[3]);
      received.put(c[0], on);
      LocalDate closed = LocalDate.parse(c[4]);
      if (on.isBefore(until) && !closed.isBefore(from) && people.add(c[1])) {
        int years = Period.between(LocalDate.parse(c[2]), countedOn).getYears();
        add(counts, "INDIVIDUAL " + (years < 18 ? "UNDER_18" : "OVER_18"), 1);
      }
      if (within(on, from, until)) {
        add(counts, "CHANNEL " + c[5], 1);
        for (String group : c.length > 6 ? c[6].split(",") : new String[0]) {
          add(counts, "TARGET_GROUP " + group, 1);
        }
      }
    }
    times(received, from, until)
        .forEach((code, days) -> add(counts, "LEAD_TIME " + code, days.size()));
    for (String[] held :
        rows(
            """
            select concat_ws('|', ages, held_on, coalesce(participants, 0)) from general_intervention
              where cancelled_because is null
            """)) {
      if (within(LocalDate.parse(held[1]), from, until)) {
        for (String age : List.of("UNDER_18", "OVER_18")) {
          if (held[0].equals(age) || held[0].equals("BOTH")) {
            add(counts, "GENERAL " + age, 1);
            add(counts, "PARTICIPANTS " + age, Long.parseLong(held[2]));
          }
        }
      }
    }
    concerns(counts, from, until);
    questions(counts, from, until);
    measures(counts, from, until);
    counts.values().removeIf(count -> count == 0);
    return counts;
  }

  private void concerns(Map<String, Long> counts, LocalDate from, LocalDate until)
      throws SQLException {
    Map<String, LocalDate> reacted =
        first("select concern_id, at from baton_event where kind = 'REACTED'");
    for (String[] concern :
        rows(
            """
            select concat_ws('|', id, (raised_at at time zone 'Europe/Copenhagen')::date,
                coalesce(door, 'none')) from concern
            """)) {
      if (within(LocalDate.parse(concern[1]), from, until)) {
        String kind = concern[2].equals("none") ? "SEEN" : "REACHING_OUT";
        add(counts, "RAISED ALL", 1);
        add(counts, "RAISED " + kind, 1);
        if (reacted.getOrDefault(concern[0], NEVER).isBefore(until)) {
          add(counts, "REACTED ALL", 1);
          add(counts, "REACTED " + kind, 1);
          add(counts, "LEAD_TIME REACTION", 1);
        }
      }
    }
  }

  /** Of fewer than five that ended nothing is told at all. */
  private void measures(Map<String, Long> counts, LocalDate from, LocalDate until)
      throws SQLException {
    Map<String, Long> own = new TreeMap<>();
    for (String[] part :
        rows(
            """
            select concat_ws('|', ended_on, offered, attended, ending) from measure_participation
              where ended_on is not null
            """)) {
      if (within(LocalDate.parse(part[0]), from, until)) {
        add(own, "RAISED ATTENDED", Long.parseLong(part[1]));
        add(own, "REACTED ATTENDED", Long.parseLong(part[2]));
        add(own, "RAISED COMPLETED", 1);
        add(own, "REACTED COMPLETED", part[3].equals("COMPLETED") ? 1 : 0);
      }
    }
    if (own.getOrDefault("RAISED COMPLETED", 0L) >= 5) {
      counts.putAll(own);
    }
  }

  private void questions(Map<String, Long> counts, LocalDate from, LocalDate until)
      throws SQLException {
    Map<String, LocalDate> answered =
        first("select id, answered_at from sparring_question where answered_at is not null");
    for (Map.Entry<String, LocalDate> asked :
        first("select id, asked_at from sparring_question").entrySet()) {
      if (within(asked.getValue(), from, until)) {
        add(counts, "RAISED SPARRING", 1);
        if (answered.getOrDefault(asked.getKey(), NEVER).isBefore(until)) {
          add(counts, "REACTED SPARRING", 1);
          add(counts, "LEAD_TIME SPARRING", 1);
        }
      }
    }
  }

  /** How many days each step took that was reached in the period. */
  private Map<String, List<Long>> times(
      Map<String, LocalDate> received, LocalDate from, LocalDate until) throws SQLException {
    Map<String, LocalDate> decided =
        first(
            "select case_id, (decided_on + time '12:00') at time zone 'Europe/Copenhagen'"
                + " from decision where kind = 'ELIGIBILITY'");
    Map<String, LocalDate> planned =
        first("select case_id, approved_at from action_plan where approved_at is not null");
    Map<String, LocalDate> acted = new HashMap<>(planned);
    for (String[] contact :
        rows("select concat_ws('|', case_id, contact_on) from contact where reached")) {
      LocalDate on = LocalDate.parse(contact[1]);
      if (!on.isBefore(decided.getOrDefault(contact[0], NEVER))) {
        acted.merge(contact[0], on, (one, other) -> one.isBefore(other) ? one : other);
      }
    }
    Map<String, List<Long>> times = new TreeMap<>();
    measure(times, "TO_DECISION", received, decided, from, until);
    measure(times, "TO_PLAN", decided, planned, from, until);
    measure(times, "TO_ACTION", decided, acted, from, until);
    return times;
  }

  private static void measure(
      Map<String, List<Long>> times,
      String code,
      Map<String, LocalDate> began,
      Map<String, LocalDate> ended,
      LocalDate from,
      LocalDate until) {
    ended.forEach(
        (id, day) -> {
          if (began.containsKey(id) && within(day, from, until)) {
            times
                .computeIfAbsent(code, c -> new ArrayList<>())
                .add(ChronoUnit.DAYS.between(began.get(id), day));
          }
        });
  }

  private Map<String, LocalDate> first(String query) throws SQLException {
    Map<String, LocalDate> first = new HashMap<>();
    for (String[] row :
        rows(
            "select concat_ws('|', q.id, (q.at at time zone 'Europe/Copenhagen')::date) from ("
                + query
                + ") q (id, at)")) {
      first.merge(
          row[0], LocalDate.parse(row[1]), (one, other) -> one.isBefore(other) ? one : other);
    }
    return first;
  }

  private List<String[]> rows(String query) throws SQLException {
    return FillingTest.all(at, query).stream().map(row -> row.split("\\|")).toList();
  }

  private static boolean within(LocalDate day, LocalDate from, LocalDate until) {
    return !day.isBefore(from) && day.isBefore(until);
  }

  private static void add(Map<String, Long> counts, String key, long more) {
    counts.merge(key, more, Long::sum);
  }

  private UserActor leader() {
    return at.in(
            at.tenant.key(),
            SystemActor.OPERATOR,
            stores -> {
              List<Post> posts = stores.accounts().postsOf(Role.LEADER);
              PostHolding held =
                  stores.accounts().holdings().stream()
                      .filter(h -> posts.stream().anyMatch(p -> p.id().equals(h.post())))
                      .findFirst()
                      .orElseThrow();
              return Outcome.done(
                  new UserActor(
                      held.user(),
                      "Leder",
                      posts.stream().filter(p -> p.id().equals(held.post())).toList()));
            })
        .orThrow();
  }
}
