package dk.sporskifte.console;

import dk.sporskifte.casework.api.ModelSource;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.karaf.shell.support.CommandException;

/** A jar as an operator writes it: a path on the server, or a URL. */
final class JarLocation {
  private JarLocation() {}

  static ModelSource of(String written) throws CommandException {
    if (written.matches("[a-z]{2,}:.+")) {
      return new ModelSource.At(URI.create(written));
    }
    Path file = Path.of(written).toAbsolutePath();
    if (!Files.isReadable(file)) {
      throw new CommandException("There is no file " + file + " that the platform may read.");
    }
    return new ModelSource.At(file.toUri());
  }
}
