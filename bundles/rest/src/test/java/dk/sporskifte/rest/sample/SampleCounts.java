package dk.sporskifte.rest.sample;

import dk.sporskifte.casework.api.view.CaseCounts;
import dk.sporskifte.casework.api.view.InboxCounts;
import dk.sporskifte.casework.api.view.MeetingCounts;
import dk.sporskifte.casework.api.view.TaskCounts;
import dk.sporskifte.model.CaseState;
import dk.sporskifte.model.InboxLine;
import dk.sporskifte.model.Task;
import java.util.Map;

/** Counts as a busy Monday has them. */
final class SampleCounts {
  private SampleCounts() {}

  static TaskCounts tasks() {
    return new TaskCounts(
        31, 12, 3, 9, 7, Map.of(Task.Kind.TAKE_UP_REFERRAL, 11L, Task.Kind.REVIEW_PLAN, 20L));
  }

  static CaseCounts cases() {
    return new CaseCounts(147, Map.of(CaseState.REFERRED, 11L, CaseState.PLANNED, 136L));
  }

  static InboxCounts inbox() {
    return new InboxCounts(
        4,
        1,
        60,
        2,
        3,
        Map.of(
            "police-list",
            Map.of(
                InboxLine.State.NEW,
                4L,
                InboxLine.State.QUARANTINED,
                1L,
                InboxLine.State.TRIAGED,
                60L)));
  }

  static MeetingCounts meetings() {
    return new MeetingCounts(5, 1, 1, 22, 2);
  }
}
