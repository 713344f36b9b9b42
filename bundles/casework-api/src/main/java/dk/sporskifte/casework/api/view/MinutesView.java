package dk.sporskifte.casework.api.view;

import dk.sporskifte.model.MeetingMinutes;
import java.util.List;
import java.util.Optional;

/** One organisation's minutes as this actor may see them. */
public record MinutesView(MeetingMinutes minutes, List<Line> lines) {
  public MinutesView {
    lines = List.copyOf(lines);
  }

  /**
   * @param label without a name: {@code Sag 3}
   * @param named absent where the organisation or the reader had no basis
   */
  public record Line(int position, String label, Optional<MeetingMinutes.Line> named) {}
}
