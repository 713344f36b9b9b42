package dk.sporskifte.casework.people;

import dk.sporskifte.access.Policy;
import dk.sporskifte.access.Right;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.AgendaItem;
import dk.sporskifte.model.AgendaItemId;
import dk.sporskifte.model.Meeting;
import dk.sporskifte.model.MeetingId;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.municipality.spi.Forum;
import dk.sporskifte.municipality.spi.Secretariat;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Where the municipality says which forums its secretariat sees to, the secretariat prepares and
 * minutes the meetings of those and of no others (KOG-10). A secretary with a seat in a forum is
 * its own (KBH-39).
 */
public final class Serving {
  private Serving() {}

  public static Optional<Refusal> of(Work work, String forum) {
    return work.way()
        .secretariat()
        .filter(secretariat -> asSecretaryAlone(work) && !work.attendance().hasSeat(forum))
        .flatMap(
            secretariat ->
                Policy.unless(secretariat.serves(forum), refusal(work, secretariat, forum)));
  }

  /** Goes on unless the actor is a secretary of other forums than the meeting's. */
  public static <T> Outcome<T> at(Work work, MeetingId meeting, Supplier<Outcome<T>> then) {
    return work.stores()
        .meetings()
        .find(meeting)
        .map(Meeting::forum)
        .flatMap(forum -> of(work, forum))
        .map(Outcome::<T>refused)
        .orElseGet(then);
  }

  public static <T> Outcome<T> at(Work work, AgendaItemId item, Supplier<Outcome<T>> then) {
    return work.stores()
        .meetings()
        .item(item)
        .map(AgendaItem::meeting)
        .map(meeting -> at(work, meeting, then))
        .orElseGet(then);
  }

  private static boolean asSecretaryAlone(Work work) {
    return work.actor() instanceof UserActor user
        && user.roles().contains(Role.SECRETARIAT)
        && !work.may(Right.COORDINATE);
  }

  private static Refusal refusal(Work work, Secretariat secretariat, String forum) {
    String served =
        secretariat.serves().stream()
            .map(id -> work.way().forum(id).map(Forum::name).orElse(id))
            .collect(Collectors.joining(", "));
    return Refusal.rule(
        "secretariat-serves-others",
        secretariat.name()
            + " forbereder ikke møder i "
            + work.way().forum(forum).map(Forum::name).orElse(forum)
            + ", men i: "
            + served
            + ".",
        secretariat.source());
  }
}
