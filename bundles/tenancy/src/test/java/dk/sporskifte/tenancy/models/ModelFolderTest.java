package dk.sporskifte.tenancy.models;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.view.ModelJar;
import dk.sporskifte.model.TenantKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelFolderTest {
  @TempDir Path base;
  private ModelFolder folder;

  @BeforeEach
  void begin() {
    folder = ModelFolder.of(base, new TenantKey("koge"));
  }

  @Test
  void nothing_lies_in_a_folder_that_is_not_there() {
    assertThat(folder.jars()).isEmpty();
    assertThat(folder.before("1")).isEmpty();
  }

  @Test
  void jars_are_told_the_newest_first_and_nothing_else_can_be_named() throws IOException {
    lay(folder.opened("1"), 1);
    lay(base.resolve("models/koge/new.jar"), 2);
    lay(base.resolve("models/koge/notes.txt"), 3);
    lay(base.resolve("models/other/theirs.jar"), 4);

    assertThat(folder.jars()).extracting(ModelJar::file).containsExactly("new.jar", "opened/1.jar");
    assertThat(folder.find("new.jar")).contains(base.resolve("models/koge/new.jar"));
    assertThat(folder.find("../other/theirs.jar")).isEmpty();
    assertThat(folder.find("notes.txt")).isEmpty();
  }

  @Test
  void going_back_is_to_the_version_that_opened_last_before_this_one() throws IOException {
    lay(folder.opened("1"), 1);
    lay(folder.opened("2"), 2);
    lay(folder.opened("3"), 3);
    lay(base.resolve("models/koge/never-opened.jar"), 4);

    assertThat(folder.before("3")).contains(folder.opened("2"));
    assertThat(folder.before("2")).contains(folder.opened("3"));
    Files.delete(folder.opened("1"));
    Files.delete(folder.opened("2"));
    assertThat(folder.before("3")).isEmpty();
  }

  @Test
  void a_version_is_a_file_name_whatever_is_in_it() {
    assertThat(folder.opened("../../2026/1 æ").getParent())
        .isEqualTo(folder.opened("1").getParent());
  }

  private static void lay(Path file, int second) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, "jar");
    Files.setLastModifiedTime(file, FileTime.from(Instant.ofEpochSecond(second)));
  }
}
