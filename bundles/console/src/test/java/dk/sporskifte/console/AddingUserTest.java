package dk.sporskifte.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.sporskifte.model.Post;
import dk.sporskifte.model.Role;
import dk.sporskifte.testkit.SettableClock;
import dk.sporskifte.testkit.SyntheticPeople;
import dk.sporskifte.testkit.WaysOfWorking;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.impl.action.command.DefaultActionPreparator;
import org.apache.karaf.shell.support.CommandException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AddingUserTest {
  private final FakeUsers users = new FakeUsers();
  private int lastId;

  @Test
  void an_account_gets_a_post_and_a_password_that_is_shown_once() throws CommandException {
    String printed = new FakeConsole().run(adding("ida.holm"), "korsbaek");

    assertThat(users.password).hasSizeGreaterThanOrEqualTo(12);
    assertThat(printed)
        .containsOnlyOnce(users.password)
        .contains("Added ida.holm to korsbaek as SSP-medarbejder");
    assertThat(users.posts).singleElement().extracting(Post::role).isEqualTo(Role.CASEWORKER);
    assertThat(users.holdings)
        .singleElement()
        .satisfies(
            holding -> {
              assertThat(holding.user()).isEqualTo(users.accounts.get(0).id());
              assertThat(holding.post()).isEqualTo(users.posts.get(0).id());
              assertThat(holding.from()).isEqualTo(LocalDate.parse("2026-03-02"));
              assertThat(holding.until()).isEmpty();
            });
  }

  /** As Karaf reads it: options count before the first argument only. */
  @Test
  void the_example_of_the_help_can_be_typed_as_it_stands() throws Exception {
    String help = AddingUser.class.getAnnotation(Command.class).detailedDescription();
    String example = help.substring(help.indexOf("ssp:user-add") + "ssp:user-add".length());
    List<Object> words =
        Pattern.compile("'([^']*)'|(\\S+)")
            .matcher(example)
            .results()
            .<Object>map(word -> word.group(1) == null ? word.group(2) : word.group(1))
            .toList();
    AddingUser typed = new AddingUser();

    assertThat(new DefaultActionPreparator().prepare(typed, null, words)).isTrue();
    assertThat(List.of(typed.name, typed.role, typed.unit, typed.key, typed.username))
        .containsExactly("Ida Holm", "CASEWORKER", "SSP og SSP+", "helsingor", "ida.holm");
  }

  @Test
  void a_post_that_is_there_already_is_used() throws CommandException {
    new FakeConsole().run(adding("ida.holm"), "korsbaek");
    String first = users.password;
    new FakeConsole().run(adding("bo.lund"), "korsbaek");

    assertThat(users.posts).hasSize(1);
    assertThat(users.holdings).hasSize(2);
    assertThat(users.password).isNotEqualTo(first);
  }

  @Test
  void a_seat_gives_the_post_its_title() throws CommandException {
    AddingUser adding = adding("bo.lund");
    adding.forum = WaysOfWorking.MEETING;
    adding.seat = "politi";
    new FakeConsole().run(adding, "korsbaek");

    assertThat(users.posts.get(0).title()).isEqualTo("Politi");
    assertThat(users.posts.get(0).seat()).isEqualTo(Optional.of("politi"));
  }

  @Test
  void a_password_from_a_file_is_not_shown(@TempDir Path folder) throws Exception {
    AddingUser adding = adding("ida.holm");
    adding.passwordFile =
        Files.writeString(folder.resolve("password"), "korrekt hest batteri\n").toString();

    assertThat(new FakeConsole().run(adding, "korsbaek")).doesNotContain("korrekt");
    assertThat(users.password).isEqualTo("korrekt hest batteri");
  }

  @Test
  void what_cannot_be_is_said_before_anything_is_added() {
    AddingUser lone = adding("ida.holm");
    lone.seat = "politi";
    refused(lone, "--forum and --seat go together");
    AddingUser nowhere = adding("ida.holm");
    nowhere.forum = "bestyrelse";
    nowhere.seat = "politi";
    refused(nowhere, "There is no forum 'bestyrelse'; there is: moede");
    AddingUser seatless = adding("ida.holm");
    seatless.forum = WaysOfWorking.MEETING;
    seatless.seat = "konge";
    refused(seatless, "there is: konsulent, politi, indstiller");
    AddingUser king = adding("ida.holm");
    king.role = "KING";
    refused(king, "There is no role 'KING'; there is: CASEWORKER, TRIAGE");
    AddingUser unreadable = adding("ida.holm");
    unreadable.passwordFile = "/nowhere/password";
    refused(unreadable, "/nowhere/password");
    AddingUser unitless = adding("ida.holm");
    unitless.unit = " ";
    refused(unitless, "unit must not be blank");

    assertThat(users.accounts).isEmpty();
    assertThat(users.posts).isEmpty();
  }

  @Test
  void a_refusal_is_one_line() throws CommandException {
    new FakeConsole().run(adding("ida.holm"), "korsbaek");

    refused(adding("ida.holm"), "Brugernavnet er optaget. (username-taken)");
  }

  private static void refused(AddingUser adding, String reason) {
    assertThatExceptionOfType(CommandException.class)
        .isThrownBy(() -> new FakeConsole().run(adding, "korsbaek"))
        .withMessageContaining(reason);
  }

  private AddingUser adding(String username) {
    AddingUser adding = new AddingUser();
    adding.users = users;
    adding.ids = () -> SyntheticPeople.uuid(++lastId);
    adding.clock = SettableClock.at("2026-03-02T00:30");
    adding.username = username;
    adding.name = "Ida Holm";
    adding.role = "caseworker";
    adding.unit = "SSP og SSP+";
    return adding;
  }
}
