package dk.sporskifte.casework.api.view;

import dk.sporskifte.model.ReleaseTrack;
import dk.sporskifte.model.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A release track with what follows from its days.
 *
 * @param planDue the day by which there is to be a plan
 * @param contactDue the day by which the prison is to be contacted
 * @param meetingDue the day by which the release meeting is to be held
 * @param missing what is not known though it should be, Danish
 * @param open areas nobody has looked at
 */
public record ReleaseView(
    ReleaseTrack track,
    Optional<LocalDate> planDue,
    Optional<LocalDate> contactDue,
    Optional<LocalDate> meetingDue,
    List<String> missing,
    List<ReleaseTrack.Area> open,
    Source law) {
  public ReleaseView {
    Objects.requireNonNull(track);
    Objects.requireNonNull(planDue);
    Objects.requireNonNull(contactDue);
    Objects.requireNonNull(meetingDue);
    missing = List.copyOf(missing);
    open = List.copyOf(open);
    Objects.requireNonNull(law);
  }
}
