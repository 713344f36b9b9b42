package dk.sporskifte.casework.api.view;

import dk.sporskifte.model.InboxLine;
import dk.sporskifte.model.InboxLineId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A line with who it may be about.
 *
 * @param matched the person it is about
 * @param candidates while nobody is matched
 * @param corrected lines with the same number in the messages that this line's message corrects
 * @param ageOnEvent whole years on the day of the event, where the feed tells it
 * @param routes where it can go by the person's age, each with its reason; a person decides
 * @param seenOnce somebody the work is not about: seen once, and not kept
 * @param notificationOffered under 18: a statutory notification is offered (LAW-10)
 * @param proposal what it would do in a case, where its feed tells what goes into one
 * @param notice what stands in a case by it
 */
public record InboxLineView(
    InboxLine line,
    Optional<PersonView> matched,
    List<Candidate> candidates,
    List<Corrected> corrected,
    Optional<Integer> ageOnEvent,
    List<Route> routes,
    boolean seenOnce,
    boolean notificationOffered,
    Optional<NoticeProposal> proposal,
    Optional<UUID> notice) {
  public InboxLineView {
    candidates = List.copyOf(candidates);
    corrected = List.copyOf(corrected);
    routes = List.copyOf(routes);
  }

  /**
   * Where a line can go.
   *
   * @param programme id; absent for ordinary SSP and for the child's authority
   * @param name of it, Danish
   * @param reason Danish
   */
  public record Route(Kind kind, Optional<String> programme, String name, String reason) {
    /** Of which kind. */
    public enum Kind {
      PROGRAMME,
      ORDINARY_SSP,
      CHILD_AUTHORITY
    }
  }

  /**
   * What was told before.
   *
   * @param outcome what somebody had decided on it already
   */
  public record Corrected(
      InboxLineId line, InboxLine.State state, Optional<InboxLine.Outcome.Code> outcome) {}

  /**
   * @param reasons why, at most one of them about the name
   */
  public record Candidate(PersonView person, List<Reason> reasons) {
    public Candidate {
      reasons = List.copyOf(reasons);
    }

    /** Why it may be the same person; a name is alike in the first way that holds. */
    public enum Reason {
      SAME_NAME,
      /** Sounds the same, and is spelt differently. */
      SAME_SOUND,
      /** Given name and family name the other way round. */
      SWAPPED_NAMES,
      /** One is a part of the other: a double or a middle name. */
      PART_OF_NAME,
      /** One of the names; means nobody by itself. */
      ONE_NAME,
      SAME_BIRTH_DATE,
      SAME_PHONE,
      SAME_ADDRESS
    }
  }
}
