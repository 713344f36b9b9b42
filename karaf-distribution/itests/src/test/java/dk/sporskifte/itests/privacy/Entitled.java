package dk.sporskifte.itests.privacy;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What may answer to anybody, each with its reason. */
final class Entitled {
  /** Tables of a tenant's schema without row security. */
  static final Map<String, String> TABLES =
      Map.of(
          "way_of_working", "the rulebook, which names nobody",
          "example_data", "whether example data is complete",
          "case_counter", "how many cases a year has had",
          "poller_lease", "which node looks into a partner's server",
          "flyway_schema_history", "which migrations ran; the owner's alone");

  /** Tables that every account reads, because they name the staff and no young person. */
  static final Map<String, String> TABLES_FOR_STAFF =
      Map.of(
          "user_account", "colleagues by name",
          "post", "who does what",
          "post_holding", "who does what, and since when",
          "meeting", "when a forum meets; its agenda is another table",
          "participant", "who comes to a meeting, and for whom they speak",
          "appointment", "which authority person is appointed to a seat, by whom",
          "presence", "who came to a meeting",
          "forum_change", "what became of a forum, from which day",
          "staff_unit", "what units there are; who works there is another table",
          "sparring_door", "which post advises a unit");

  /** Statements that read no row of any table. */
  private static final Map<Pattern, String> STATEMENTS =
      Map.of(
          Pattern.compile("(?is)\\s*select\\s+(\\S+\\.)?begin_actor\\s*\\(.*"), "says who acts",
          Pattern.compile("(?is)\\s*select\\s+1\\s*"), "is the connection alive",
          Pattern.compile("(?is)\\s*select\\s+pg_try_advisory_lock\\s*\\(.*"),
              "who fills the tenant",
          Pattern.compile("(?is)\\s*select\\s+pg_advisory_xact_lock\\s*\\(.*"),
              "whose message comes first",
          Pattern.compile("(?is)\\s*select\\s.*\\sfrom\\s+pg_catalog\\.pg_type\\s.*"),
              "the driver asks what a type is",
          Pattern.compile(
                  "(?is)\\s*select\\s+(pg_catalog\\.)?(set_config|current_setting|version|current_schema|current_database)\\s*\\(.*"),
              "settings of the session",
          Pattern.compile(
                  "(?is)\\s*select\\s+(\\S+\\.)?(revoke_tokens_of|end_access|grant_access|add_lines|show_to_new_post|show_groups_to_new_post|end_ties|end_alert|end_concern_tasks|end_tasks_of_concern_of_line|take_register_event|climb_concern|supersede_lines|forget_messages|forget_groundless|show_matched_person|leave_presentation|fill_minutes|withdraw_letters|drop_line|name_coordinator|end_coordinator|move_sight|end_sight_of_unappointed|next_case_number|nextval)\\s*\\(.*"),
              "changes something and answers no row of a table");

  private Entitled() {}

  /**
   * Whether a statement names tables, and none but these: one that joins another is not entitled to
   * it.
   *
   * @param all tables of the schema
   */
  static boolean readsOnly(String sql, Set<String> these, Collection<String> all) {
    Set<String> named = all.stream().filter(table -> names(sql, table)).collect(Collectors.toSet());
    return !named.isEmpty() && these.containsAll(named);
  }

  static boolean isListed(String sql, Collection<String> all) {
    return STATEMENTS.keySet().stream().anyMatch(pattern -> pattern.matcher(sql).matches())
        || readsOnly(sql, TABLES.keySet(), all);
  }

  private static boolean names(String sql, String table) {
    return Pattern.compile("(?i)\\b" + table + "\\b").matcher(sql).find();
  }
}
