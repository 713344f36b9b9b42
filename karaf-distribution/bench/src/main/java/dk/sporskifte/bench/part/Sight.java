package dk.sporskifte.bench.part;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** Who asks: what somebody sees decides what a list costs. */
enum Sight {
  /** Sees the fifteen concerns that an employee has. */
  EMPLOYEE("emma"),
  /** Sees all concerns and every tenth case. */
  CASEWORKER("sofie"),
  /** Sees all concerns and all lines of the inbox. */
  TRIAGE("tilde"),
  /** Sees all concerns and cases. */
  LEADER("lars"),
  ADMINISTRATOR("adam"),
  AUDITOR("rikke");

  static final Map<String, String> ROLES =
      Arrays.stream(values()).collect(Collectors.toMap(Sight::username, Enum::name));

  private final String username;

  Sight(String username) {
    this.username = username;
  }

  String username() {
    return username;
  }
}
