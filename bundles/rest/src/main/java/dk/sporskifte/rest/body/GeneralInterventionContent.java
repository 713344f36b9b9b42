package dk.sporskifte.rest.body;

import dk.sporskifte.model.GeneralIntervention;
import dk.sporskifte.model.GeneralInterventionId;
import dk.sporskifte.model.UserId;
import java.time.LocalDate;
import java.util.Optional;
import javax.validation.constraints.Max;
import javax.validation.constraints.Min;
import javax.validation.constraints.NotBlank;
import javax.validation.constraints.NotNull;
import javax.validation.constraints.Size;

/**
 * Prevention for many at once. Say nothing in it about anybody who took part.
 *
 * @param theme what it was about
 * @param ages whom it was for
 * @param place the school or area it was held in
 * @param participants how many took part; absent until somebody has counted
 * @param forum id of the forum that answers for it
 * @param entry code of the catalogue's theme, activity or team it is; stays as it was recorded
 * @param yearGroup the school year the pupils are in, 0 to 10
 * @param note how it went
 */
public record GeneralInterventionContent(
    @NotBlank @Size(max = Limits.LINE) String title,
    @NotBlank @Size(max = Limits.LINE) String theme,
    @NotNull GeneralIntervention.AgeGroup ages,
    Optional<@Size(max = Limits.LINE) String> place,
    @NotNull LocalDate heldOn,
    Optional<@Min(0) Integer> participants,
    @NotBlank @Size(max = Limits.LINE) String forum,
    Optional<@Size(max = Limits.LINE) String> entry,
    Optional<@Min(0) @Max(10) Integer> yearGroup,
    Optional<@Size(max = Limits.TEXT) String> note) {
  public GeneralIntervention intervention(GeneralInterventionId id, UserId by, int version) {
    return new GeneralIntervention(
        id,
        title,
        theme,
        ages,
        place,
        heldOn,
        participants,
        forum,
        entry,
        yearGroup,
        note,
        Optional.empty(),
        by,
        version);
  }

  @Override
  public String toString() {
    return "GeneralInterventionContent";
  }
}
