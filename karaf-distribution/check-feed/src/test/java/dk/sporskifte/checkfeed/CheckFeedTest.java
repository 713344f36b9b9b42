package dk.sporskifte.checkfeed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.sporskifte.feeds.format.Format;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CheckFeedTest {
  private static final Sample LIST = Sample.POLICE_LIST;

  private final ByteArrayOutputStream told = new ByteArrayOutputStream();

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(Format.class)
  void a_good_file_ends_with_0(Format format) throws IOException {
    assertThat(check(file(format, LIST.message(LIST.line(1))))).isZero();
    assertThat(told()).contains("1 records: 1 accepted, 0 not kept, 0 set aside");
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void each_error_is_told_with_line_field_and_code_and_ends_with_1(Format format)
      throws IOException {
    ObjectNode broken = LIST.line(2).put("role", "NOBODY");

    assertThat(check(file(format, LIST.message(LIST.line(1), broken)))).isEqualTo(1);
    assertThat(told())
        .containsPattern("line \\d+, record 2, field role, E01: Rolle \\(role\\) har en værdi")
        .doesNotContain("NOBODY");
  }

  @Test
  void the_line_is_that_of_the_file() throws IOException {
    Path file = file(Format.CSV, LIST.message(LIST.line(1), LIST.line(2).put("role", "NOBODY")));

    check(file);

    // The narrative of the first record holds a line end.
    assertThat(told()).contains("line 4, record 2");
  }

  @Test
  void a_message_that_is_no_message_ends_with_2() throws IOException {
    Path file = Files.writeString(folder.resolve("list.json"), "{\n\"feed\": oops");

    assertThat(check(file)).isEqualTo(2);
    assertThat(told()).contains("line 2, E01: Filen er ikke gyldig JSON.");
  }

  @Test
  void a_municipality_is_named_by_its_key_or_its_code() throws IOException {
    Path toKorsbaek = file(Format.JSON, LIST.message(LIST.line(1)));

    assertThat(check("--tenant", "helsingor", toKorsbaek.toString())).isEqualTo(2);
    assertThat(told()).contains("E02");
    assertThat(check("--tenant", "259", toKorsbaek.toString())).isEqualTo(2);
    assertThat(check("--tenant", "nowhere", toKorsbaek.toString())).isEqualTo(3);
  }

  @Test
  void another_feed_than_the_one_asked_for_is_told() throws IOException {
    Path list = file(Format.JSON, LIST.message(LIST.line(1)));

    assertThat(check("--feed", "prison-notice", list.toString())).isEqualTo(2);
    assertThat(told()).contains("E09");
    assertThat(check("--feed", "nothing", list.toString())).isEqualTo(3);
  }

  @Test
  void what_cannot_be_checked_ends_with_3() {
    assertThat(check()).isEqualTo(3);
    assertThat(check("--what")).isEqualTo(3);
    assertThat(check(folder.resolve("none.json").toString())).isEqualTo(3);
  }

  private Path file(Format format, ObjectNode message) throws IOException {
    return Files.write(folder.resolve("list." + format.ending()), Written.as(format, message));
  }

  private int check(Path file) {
    return check(file.toString());
  }

  private int check(String... arguments) {
    PrintStream out = new PrintStream(told, true, StandardCharsets.UTF_8);
    return new CheckFeed(out).run(List.of(arguments));
  }

  private String told() {
    return told.toString(StandardCharsets.UTF_8);
  }
}
