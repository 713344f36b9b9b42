package dk.sporskifte.console;

import dk.sporskifte.municipality.spi.Forum;
import dk.sporskifte.municipality.spi.Seat;
import dk.sporskifte.municipality.spi.WayOfWorking;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.karaf.shell.support.CommandException;

/** A seat as typed; told what there is when it is none. Both are null where none is wanted. */
record SeatChoice(WayOfWorking way, String forum, String seat) {
  /** Empty where no seat is wanted. */
  String name() throws CommandException {
    if (forum == null && seat == null) {
      return "";
    }
    if (forum == null || seat == null) {
      throw new CommandException("--forum and --seat go together.");
    }
    Forum chosen =
        way.forum(forum).orElseThrow(() -> none("forum", forum, way.forums(), Forum::id));
    return chosen
        .seat(seat)
        .map(Seat::name)
        .orElseThrow(() -> none("seat", seat, chosen.seats(), Seat::id));
  }

  private static <T> CommandException none(
      String what, String typed, List<T> there, Function<T, String> id) {
    return new CommandException(
        "There is no %s '%s'; there is: %s"
            .formatted(what, typed, there.stream().map(id).collect(Collectors.joining(", "))));
  }
}
