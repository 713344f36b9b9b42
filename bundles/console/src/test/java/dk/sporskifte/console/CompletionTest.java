package dk.sporskifte.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.karaf.shell.api.console.Completer;
import org.junit.jupiter.api.Test;

class CompletionTest {
  @Test
  void tenants_and_roles_are_offered() {
    TenantCompleter tenants = new TenantCompleter();
    tenants.directory = new FakeConsole();

    assertThat(completed(tenants, "ssp:tenant", "")).containsExactly("korsbaek", "lukket");
    assertThat(completed(new RoleCompleter(), "ssp:user-add", "")).contains("CASEWORKER", "TRIAGE");
  }

  @Test
  void forums_are_those_of_the_tenant_typed_or_of_all() {
    ForumCompleter forums = new ForumCompleter();
    forums.directory = new FakeConsole();

    assertThat(completed(forums, "ssp:user-add", "korsbaek", "--forum", ""))
        .containsExactly("moede");
    assertThat(completed(forums, "ssp:user-add", "lukket", "--forum", "")).isEmpty();
    assertThat(completed(forums, "ssp:user-add", "--forum", "")).containsExactly("moede");
  }

  @Test
  void seats_are_those_of_the_forum_typed_before() {
    SeatCompleter seats = new SeatCompleter();
    seats.directory = new FakeConsole();

    assertThat(completed(seats, "ssp:user-add", "--forum", "moede", "--seat", ""))
        .containsExactly("indstiller", "konsulent", "politi");
    assertThat(completed(seats, "ssp:user-add", "korsbaek", "--forum")).isEmpty();
  }

  private static List<String> completed(Completer completer, String... words) {
    List<String> candidates = new ArrayList<>();
    completer.complete(null, FakeConsole.typed(words), candidates);
    return candidates.stream().map(String::strip).toList();
  }
}
