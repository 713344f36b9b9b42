package dk.sporskifte.rest.body;

import dk.sporskifte.casework.api.RaisingConcern;
import dk.sporskifte.model.Circumstances;
import dk.sporskifte.model.ConcernId;
import dk.sporskifte.model.Door;
import dk.sporskifte.model.IntakeChannel;
import dk.sporskifte.model.UserId;
import java.util.Optional;
import java.util.UUID;
import javax.validation.Valid;
import javax.validation.constraints.NotBlank;
import javax.validation.constraints.NotNull;
import javax.validation.constraints.Size;

/**
 * A new concern. Where the municipality says so, it holds the child's own words or why the child
 * was not heard.
 *
 * @param unknown what is known of somebody whose name is not
 * @param channel how it reached us
 * @param childsWords the young person's own words
 * @param notHeard why there are none
 * @param arena of the child's life, one of those a plan is about
 */
@Fields(
    rule = Fields.Rule.EXACTLY_ONE,
    names = {"person", "unknown"})
public record NewConcern(
    Optional<@Valid Subject> person,
    Optional<@Size(max = Limits.LINE) String> unknown,
    @NotNull IntakeChannel channel,
    @NotBlank @Size(max = Limits.TEXT) String text,
    Optional<@Size(max = Limits.TEXT) String> childsWords,
    Optional<@Size(max = Limits.TEXT) String> notHeard,
    Optional<@Valid NewDoor> door,
    Optional<@Size(max = Limits.LINE) String> arena) {
  public RaisingConcern.NewConcern concern(UUID id) {
    return new RaisingConcern.NewConcern(
        new ConcernId(id),
        person.map(Subject::youngPerson),
        channel,
        text,
        childsWords,
        new Circumstances(unknown, notHeard, door.map(NewDoor::door), arena));
  }

  @Override
  public String toString() {
    return "NewConcern";
  }

  /**
   * Where the child, the young person or the family came with it.
   *
   * @param kind one of those the municipality knows
   * @param unit the school, the club, the library
   * @param employee whom they chose; holds the concern where the municipality has holders
   */
  public record NewDoor(
      @NotBlank @Size(max = Limits.LINE) String kind,
      Optional<@Size(max = Limits.LINE) String> unit,
      Optional<UserId> employee) {
    Door door() {
      return new Door(kind, unit, employee);
    }
  }
}
