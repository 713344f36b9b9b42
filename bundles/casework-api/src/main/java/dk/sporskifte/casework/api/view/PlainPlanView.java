package dk.sporskifte.casework.api.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A plan in plain words: no codes, and nothing of a special category.
 *
 * @param contact name of the one to turn to; absent while nobody holds the post
 * @param contactTitle what that person's post is called, Danish
 * @param nextTalk the day of the next follow-up
 */
public record PlainPlanView(
    String youngPerson,
    Optional<String> contact,
    String contactTitle,
    String ownWishes,
    List<Step> steps,
    Optional<LocalDate> nextTalk) {
  public PlainPlanView {
    Objects.requireNonNull(youngPerson);
    Objects.requireNonNull(contact);
    Objects.requireNonNull(contactTitle);
    Objects.requireNonNull(ownWishes);
    steps = List.copyOf(steps);
    Objects.requireNonNull(nextTalk);
  }

  /** One thing that was agreed. */
  public record Step(String goal, String action, String who, LocalDate by, boolean done) {}
}
