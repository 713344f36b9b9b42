package dk.sporskifte.postgres.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Under which account PostgreSQL's programs run: they refuse to work as root. */
enum Account {
  /** An ordinary user runs them as they are. */
  SELF,
  /** Root alone in a user namespace counts as nobody there; its files stay root's. */
  NAMESPACE("unshare", "--user"),
  /** Where user namespaces are blocked: the account nobody, which owns the files from then on. */
  NOBODY("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");

  private static final int ROOT = 0;
  private static final int NOBODY_ID = 65534;

  private final List<String> prefix;

  Account(String... prefix) {
    this.prefix = List.of(prefix);
  }

  static Account ofThisProcess() {
    if (owner(Path.of("/proc/self")) != ROOT) {
      return SELF;
    }
    return Command.succeeds("unshare", "--user", "true") ? NAMESPACE : NOBODY;
  }

  List<String> running(Path program, Stream<String> arguments) {
    return Stream.of(prefix.stream(), Stream.of(program.toString()), arguments)
        .flatMap(words -> words)
        .toList();
  }

  /** Hands a file or a whole folder over to this account, if another one has it. */
  void take(Path path) {
    int wanted = this == NOBODY ? NOBODY_ID : ROOT;
    if (this != SELF && owner(path) != wanted) {
      Command.run(List.of("chown", "-R", wanted + ":" + wanted, path.toString()));
    }
  }

  private static int owner(Path path) {
    try {
      return (Integer) Files.getAttribute(path, "unix:uid");
    } catch (IOException e) {
      throw new PostgresFailure("cannot read the owner of " + path, e);
    }
  }
}
