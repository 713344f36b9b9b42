package dk.sporskifte.casework.meeting;

import dk.sporskifte.access.Policy;
import dk.sporskifte.access.Seen;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.view.MeetingView;
import dk.sporskifte.casework.time.Copenhagen;
import dk.sporskifte.casework.way.Known;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Meeting;
import dk.sporskifte.model.MeetingId;
import dk.sporskifte.municipality.spi.Forum;
import java.time.LocalDate;
import java.util.List;

/** Meetings, standing where the use case needs them. */
final class MeetingsInSight {
  private MeetingsInSight() {}

  static Outcome<Meeting> any(Work work, MeetingId id) {
    return Seen.orNotFound(work.stores().meetings().find(id));
  }

  static Outcome<Meeting> planned(Work work, MeetingId id) {
    return any(work, id)
        .flatMap(
            meeting ->
                Policy.allowing(
                    meeting,
                    List.of(
                        m ->
                            Policy.unless(
                                m.state() == Meeting.State.PLANNED,
                                Refusal.conflict(
                                    "meeting-not-planned", "Mødet er holdt eller aflyst.")))));
  }

  /** Planned or held: what is said at a meeting may be written down after it. */
  static Outcome<Meeting> notCancelled(Work work, MeetingId id) {
    return any(work, id)
        .flatMap(
            meeting ->
                Policy.allowing(
                    meeting,
                    List.of(
                        m ->
                            Policy.unless(
                                m.state() != Meeting.State.CANCELLED,
                                Refusal.conflict("meeting-cancelled", "Mødet er aflyst.")))));
  }

  /** A forum that sees counts alone never has a case on its agenda (KOG-05). */
  static Outcome<Meeting> seeingCases(Work work, Meeting meeting) {
    return Known.forum(work.way(), meeting.forum())
        .flatMap(
            forum ->
                Policy.allowing(
                    meeting,
                    List.of(
                        m ->
                            Policy.unless(
                                forum.sight() == Forum.Sight.IDENTIFIED_CASES,
                                Refusal.rule(
                                    "forum-sees-figures-only",
                                    forum.name() + " ser kun tal, aldrig enkeltsager.",
                                    forum.source())))));
  }

  static LocalDate day(Meeting meeting) {
    return Copenhagen.dayOf(meeting.startsAt());
  }

  static MeetingView view(Work work, Meeting meeting) {
    return new MeetingView(
        meeting, forumName(work, meeting), work.stores().meetings().items(meeting.id()).size());
  }

  /**
   * The one it had that day. A forum may be gone from a later version of the way of working; its
   * meetings are not.
   */
  static String forumName(Work work, Meeting meeting) {
    return work.forumsOn(day(meeting)).forums().stream()
        .filter(forum -> forum.id().equals(meeting.forum()))
        .map(Forum::name)
        .findFirst()
        .orElse(meeting.forum());
  }
}
