package dk.sporskifte.rest.body;

import dk.sporskifte.casework.api.ArrangingForums.NewChange;
import dk.sporskifte.model.ForumChange;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import javax.validation.constraints.NotBlank;
import javax.validation.constraints.NotNull;
import javax.validation.constraints.Size;

/**
 * What becomes of a forum from a day on.
 *
 * @param forum its id in the way of working
 * @param area code of the school or area, where the change is about one
 * @param from the first day on which it holds
 * @param name the new name, where something is added or renamed
 * @param successor id of the forum that takes over what an ended one leaves
 * @param because why
 */
public record NewForumChange(
    @NotBlank @Size(max = Limits.LINE) String forum,
    @NotNull ForumChange.Kind kind,
    Optional<@Size(max = Limits.LINE) String> area,
    @NotNull LocalDate from,
    Optional<@Size(max = Limits.LINE) String> name,
    Optional<@Size(max = Limits.LINE) String> successor,
    @NotBlank @Size(max = Limits.TEXT) String because) {
  public NewChange change(UUID id) {
    return new NewChange(id, forum, kind, area, from, name, successor, because);
  }

  @Override
  public String toString() {
    return "NewForumChange";
  }
}
