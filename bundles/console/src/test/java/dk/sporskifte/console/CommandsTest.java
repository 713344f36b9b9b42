package dk.sporskifte.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.sporskifte.casework.api.port.HealthPart.Health;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.PostHolding;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.UserAccount;
import dk.sporskifte.model.UserId;
import dk.sporskifte.testkit.SettableClock;
import dk.sporskifte.testkit.SyntheticPeople;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.karaf.shell.support.CommandException;
import org.junit.jupiter.api.Test;

class CommandsTest {
  @Test
  void tenants_lists_all_with_their_reasons_and_what_could_not_be_used() throws CommandException {
    ListingTenants listing = new ListingTenants();
    listing.directory = new FakeConsole();
    listing.parts =
        List.of(
            () -> List.of(new Health("database", "postgresql", true, true, "")),
            () -> List.of(new Health("municipality", "broken", false, true, "two of one seat")));

    assertThat(new FakeConsole().run(listing))
        .containsPattern("korsbaek.*Korsbæk.*999.*OPEN.*SSP Korsbæk, version 1")
        .containsPattern("lukket.*\\?.*CLOSED.*its bundle is missing")
        .contains("municipality broken: two of one seat")
        .doesNotContain("postgresql");
  }

  @Test
  void tenant_shows_programmes_and_forums_of_an_open_one() throws CommandException {
    assertThat(new FakeConsole().run(new ShowingTenant(), "korsbaek"))
        .contains("Korsbæk (korsbaek)", "ssp: SSP", "moede: SSP-møde", "konsulent, politi");
  }

  @Test
  void tenant_shows_why_one_is_closed() throws CommandException {
    assertThat(new FakeConsole().run(new ShowingTenant(), "lukket"))
        .contains("CLOSED its bundle is missing", "not stated")
        .doesNotContain("programme");
  }

  @Test
  void rules_show_requirement_statement_sentence_and_document() throws CommandException {
    assertThat(new FakeConsole().run(new ShowingRules(), "korsbaek"))
        .contains(
            """
            TEST-01  closingReason WITHDRAWN
              Ønsker det ikke længere
              "Ønsker."
              Korsbæks dokument
            """);
  }

  @Test
  void a_tenant_that_is_unknown_or_closed_is_one_clear_line() {
    refused("nowhere", "There is no tenant 'nowhere'; ssp:tenants lists them all.");
    refused("Ingen Vegne", "There is no tenant 'Ingen Vegne'");
    refused("lukket", "Tenant lukket is not open: its bundle is missing");
  }

  @Test
  void inbox_counts_by_feed_and_state() throws CommandException {
    CountingInboxLines counting = new CountingInboxLines();
    counting.inbox = tenant -> Map.of("police-list", Map.of("NEW", 3L, "QUARANTINED", 1L));

    assertThat(new FakeConsole().run(counting, "korsbaek"))
        .containsPattern("NEW.*TRIAGED.*QUARANTINED")
        .containsPattern("police-list\\D+3\\D+0\\D+1");
  }

  @Test
  void users_show_the_posts_held_today_alone() throws CommandException {
    FakeUsers users = new FakeUsers();
    account(users, 1, "ida.holm", true, Optional.empty());
    account(users, 2, "bo.lund", true, Optional.of(Instant.parse("2026-03-02T09:00:00Z")));
    account(users, 3, "gone", false, Optional.empty());
    post(users, 11, "Visitator", Optional.of("2026-03-03"));
    post(users, 12, "Leder", Optional.of("2026-03-02"));
    ListingUsers listing = new ListingUsers();
    listing.users = users;
    listing.clock = SettableClock.at("2026-03-02T09:30");

    assertThat(new FakeConsole().run(listing, "korsbaek"))
        .containsPattern("ida.holm.*active.*TRIAGE Visitator, SSP")
        .containsPattern("bo.lund.*locked")
        .containsPattern("gone.*inactive")
        .doesNotContain("Leder");
  }

  @Test
  void a_part_that_is_not_running_takes_its_own_commands_with_it_alone() {
    assertThatExceptionOfType(CommandException.class)
        .isThrownBy(() -> new FakeConsole().run(new CountingInboxLines(), "korsbaek"))
        .withMessageContaining("is not running");
    assertThatExceptionOfType(CommandException.class)
        .isThrownBy(() -> new FakeConsole().run(new ListingUsers(), "korsbaek"))
        .withMessageContaining("is not running");
  }

  private static void refused(String key, String reason) {
    assertThatExceptionOfType(CommandException.class)
        .isThrownBy(() -> new FakeConsole().run(new ShowingRules(), key))
        .withMessageContaining(reason);
  }

  private static void account(
      FakeUsers users, int id, String username, boolean active, Optional<Instant> locked) {
    users.accounts.add(
        new UserAccount(new UserId(SyntheticPeople.uuid(id)), username, "Navn", active, locked, 1));
  }

  private static void post(FakeUsers users, int id, String title, Optional<String> until) {
    PostId post = new PostId(SyntheticPeople.uuid(id));
    users.posts.add(new Post(post, title, Role.TRIAGE, "SSP", Optional.empty(), Optional.empty()));
    users.holdings.add(
        new PostHolding(
            post,
            users.accounts.get(0).id(),
            LocalDate.parse("2026-03-01"),
            until.map(LocalDate::parse)));
  }
}
