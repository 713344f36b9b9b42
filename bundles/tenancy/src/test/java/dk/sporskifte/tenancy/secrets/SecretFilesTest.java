package dk.sporskifte.tenancy.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.sporskifte.model.TenantKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretFilesTest {
  private static final TenantKey KOGE = new TenantKey("koge");

  @TempDir Path base;
  private SecretFiles files;

  @BeforeEach
  void open() {
    files = new SecretFiles(base);
  }

  @Test
  void a_tenant_without_secrets_gets_its_own_once() {
    assertThat(files.read(KOGE)).isEmpty();

    TenantKeys created = files.create(KOGE);

    assertThat(files.read(KOGE)).contains(created);
    assertThat(files.create(new TenantKey("other")).mark()).isNotEqualTo(created.mark());
  }

  @Test
  void nobody_but_the_owner_reads_them_and_nothing_unfinished_stays() throws IOException {
    files.create(KOGE);

    assertThat(permissions(files.path(KOGE))).isEqualTo("rw-------");
    assertThat(permissions(base.resolve("secrets/tenants"))).isEqualTo("rwx------");
    assertThat(permissions(base.resolve("secrets"))).isEqualTo("rwx------");
    try (Stream<Path> folder = Files.list(base.resolve("secrets/tenants"))) {
      assertThat(folder).containsExactly(files.path(KOGE));
    }
  }

  @Test
  void lost_passwords_are_made_anew_and_the_key_is_kept() throws IOException {
    TenantKeys before = files.create(KOGE);
    List<String> key =
        Files.readAllLines(files.path(KOGE)).stream()
            .filter(line -> line.startsWith("encryptionKey"))
            .toList();
    Files.write(files.path(KOGE), key);

    TenantKeys after = files.read(KOGE).orElseThrow();

    assertThat(after.encryptionKey()).isEqualTo(before.encryptionKey());
    assertThat(after.appPassword()).isNotEqualTo(before.appPassword());
    assertThat(files.read(KOGE)).contains(after);
  }

  @Test
  void a_lost_key_is_never_made_anew() throws IOException {
    files.create(KOGE);
    Files.writeString(files.path(KOGE), "ownerPassword = x\nappPassword = y\n");

    assertThatExceptionOfType(SecretsException.class)
        .isThrownBy(() -> files.read(KOGE))
        .withMessageContaining("koge.properties")
        .withMessageContaining("restore it from a backup");
  }

  @Test
  void secrets_do_not_show_themselves() {
    TenantKeys keys = files.create(KOGE);
    assertThat(keys.toString()).doesNotContain(keys.appPassword(), keys.ownerPassword());
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
