package dk.sporskifte.feeds.folder;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DropFolderTest {
  private static final String HASH = "0123456789abcdef";

  @TempDir private Path root;
  private DropFolder folder;

  @BeforeEach
  void open() throws IOException {
    folder = new DropFolder(root.resolve("korsbaek/nsp"));
    folder.open();
  }

  @Test
  void folders_are_the_owners_alone() {
    assertThat(List.of("", "/nsp", "/nsp/in", "/nsp/accepted", "/nsp/rejected"))
        .allSatisfy(
            name ->
                assertThat(
                        PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(root.resolve("korsbaek" + name))))
                    .isEqualTo("rwx------"));
  }

  @Test
  void a_crash_after_the_receipt_leaves_no_second_file_and_no_second_receipt() throws IOException {
    DroppedFile file = drop("list.json", "{1}");
    Path accepted = root.resolve("korsbaek/nsp/accepted");
    Files.writeString(accepted.resolve("list.json.receipt.json"), "receipt");

    folder.settle(file, HASH, false, "json", "receipt".getBytes(UTF_8));

    assertThat(contents(accepted))
        .containsOnly(java.util.Map.entry("list.json.receipt.json", "receipt"));
    assertThat(contents(folder.in())).isEmpty();
  }

  @Test
  void a_crash_in_the_middle_of_a_receipt_leaves_nothing_half_written() throws IOException {
    DroppedFile file = drop("list.json", "{1}");
    Path accepted = root.resolve("korsbaek/nsp/accepted");
    Files.writeString(accepted.resolve("list.json.receipt.json.part"), "a longer old receipt");

    folder.settle(file, HASH, false, "json", "receipt".getBytes(UTF_8));

    assertThat(contents(accepted).keySet()).containsExactly("list.json.receipt.json");
    assertThat(accepted.resolve("list.json.receipt.json")).hasContent("receipt");
  }

  @Test
  void a_crash_before_the_marker_is_gone_is_cleared_up_at_the_next_start() throws IOException {
    DroppedFile file = drop("list.json", "{1}");
    folder.settle(file, HASH, false, "json", new byte[0]);
    Files.createFile(folder.in().resolve("list.json.done"));

    folder.open();

    assertThat(contents(folder.in())).isEmpty();
  }

  @Test
  void a_file_and_its_marker_survive_a_start() throws IOException {
    drop("list.json", "{1}");
    Files.writeString(folder.in().resolve("later.json"), "{2}");

    folder.open();

    assertThat(contents(folder.in()).keySet())
        .containsExactly("later.json", "list.json", "list.json.done");
  }

  @Test
  void a_file_put_in_the_place_of_the_one_that_was_read_stays() throws IOException {
    DroppedFile file = drop("list.json", "{1}");
    Files.delete(file.path());
    Files.writeString(file.path(), "{22}");

    folder.settle(file, HASH, false, "json", new byte[0]);

    assertThat(contents(folder.in()).keySet()).contains("list.json", "list.json.done");
  }

  @Test
  void a_file_that_changes_while_it_is_read_is_not_taken() throws IOException {
    DroppedFile file = drop("list.json", "{1}");
    Files.writeString(file.path(), "{1, and more}");

    assertThatThrownBy(() -> file.read(100)).hasMessageContaining("changed");
  }

  @Test
  void a_link_put_in_the_place_of_a_file_is_not_followed() throws IOException {
    DroppedFile file = drop("list.json", "{1}");
    Files.delete(file.path());
    Files.createSymbolicLink(file.path(), Files.writeString(root.resolve("secret"), "{1}"));

    assertThatThrownBy(() -> file.read(100)).isInstanceOf(IOException.class);
  }

  @Test
  void no_more_is_read_than_asked_for() throws IOException {
    assertThat(drop("list.json", "0123456789").read(4)).hasSize(4);
  }

  private DroppedFile drop(String name, String content) throws IOException {
    Path path = Files.writeString(folder.in().resolve(name), content);
    Files.createFile(folder.in().resolve(name + ".done"));
    return DroppedFile.at(path);
  }

  private static TreeMap<String, String> contents(Path directory) throws IOException {
    TreeMap<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : files.toList()) {
        contents.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return contents;
  }
}
