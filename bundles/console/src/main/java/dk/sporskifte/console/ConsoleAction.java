package dk.sporskifte.console;

import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.port.StoreUnavailableException;
import java.io.PrintStream;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.support.CommandException;

/** What all commands share: a place to print to, and errors of one line. */
abstract class ConsoleAction implements Action {
  /** Not the session's console: in a pipe that would go past the next command. */
  PrintStream out = System.out;

  @Override
  public final Object execute() throws CommandException {
    try {
      run(out);
      return null;
    } catch (StoreUnavailableException e) {
      throw new CommandException("The database does not answer; try again.");
    } catch (IllegalArgumentException e) {
      throw new CommandException(e.getMessage());
    }
  }

  abstract void run(PrintStream out) throws CommandException;

  /** A part that is not running takes nothing but its own commands with it. */
  static <T> T running(T part) throws CommandException {
    if (part == null) {
      throw new CommandException(
          "The part of the platform that does this is not running; bundle:list and scr:list tell more.");
    }
    return part;
  }

  static <T> T done(Outcome<T> outcome) throws CommandException {
    if (outcome instanceof Outcome.Done<T> done) {
      return done.value();
    }
    Refusal refusal = ((Outcome.Refused<T>) outcome).refusal();
    throw new CommandException(refusal.reason() + " (" + refusal.code() + ")");
  }
}
