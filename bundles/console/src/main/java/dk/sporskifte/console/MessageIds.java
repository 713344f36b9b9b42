package dk.sporskifte.console;

import java.util.UUID;
import org.apache.karaf.shell.support.CommandException;

/** Ids as they are typed. */
final class MessageIds {
  private MessageIds() {}

  static UUID read(String typed) throws CommandException {
    try {
      return UUID.fromString(typed);
    } catch (IllegalArgumentException e) {
      throw new CommandException("'" + typed + "' is no id of a message; ssp:feed lists them.");
    }
  }
}
