package dk.sporskifte.postgres.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountTest {
  @TempDir Path base;

  @Test
  void programs_never_run_as_root() throws IOException {
    Account account = Account.ofThisProcess();
    Path found = base.resolve("id");
    Command.run(account.running(Path.of("/bin/sh"), Stream.of("-c", "id -u > " + found)));
    assertThat(Files.readString(found).strip()).isNotEqualTo("0");
  }

  @Test
  void where_user_namespaces_are_blocked_root_lets_nobody_own_and_run_the_server()
      throws IOException {
    assumeTrue(Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0), "needs root");
    Files.setPosixFilePermissions(base, PosixFilePermissions.fromString("rwxr-xr-x"));
    Path folder = Files.createDirectories(base.resolve("postgres"));
    Binaries binaries = Binaries.unpackedUnder(folder);
    Account.NOBODY.take(folder);

    Cluster cluster = new Cluster(binaries, Account.NOBODY, folder.resolve("data-15"));
    cluster.createIfAbsent("secret");

    assertThat(Files.getAttribute(cluster.data(), "unix:uid")).isEqualTo(65534);
    assertThat(cluster.data().resolve("PG_VERSION")).hasContent("15");

    Account.NAMESPACE.take(folder);
    assertThat(Files.getAttribute(cluster.data(), "unix:uid")).isEqualTo(0);
  }
}
