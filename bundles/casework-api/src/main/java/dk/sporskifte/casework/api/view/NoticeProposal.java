package dk.sporskifte.casework.api.view;

import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a line would do in the case of whom it is about, before somebody lets it.
 *
 * @param cases open ones it can go into; empty where there is none
 * @param days it tells, in their order
 * @param due what falls due by those days alone
 * @param domains how areas of life stand
 * @param settles the step of a release it tells to be done
 * @param group it proposes
 * @param support whether whoever answers for the case is asked to offer support
 */
public record NoticeProposal(
    List<Open> cases,
    List<Day> days,
    List<ReleaseView.Due> due,
    List<ReleaseView.Domain> domains,
    Optional<ReleaseView.Step> settles,
    Optional<ReleaseView.Group> group,
    boolean support,
    Source law) {
  public NoticeProposal {
    cases = List.copyOf(cases);
    days = List.copyOf(days);
    due = List.copyOf(due);
    domains = List.copyOf(domains);
    Objects.requireNonNull(settles);
    Objects.requireNonNull(group);
    Objects.requireNonNull(law);
  }

  /** A case by its number. */
  public record Open(CaseId id, String number, String programme) {}

  /** A day of a release track. */
  public record Day(Kind kind, LocalDate on) {
    /** Which one. */
    public enum Kind {
      IMPRISONED,
      PAROLE,
      RELEASE,
      MEETING
    }
  }
}
