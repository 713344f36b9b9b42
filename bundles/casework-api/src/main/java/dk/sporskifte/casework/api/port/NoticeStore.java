package dk.sporskifte.casework.api.port;

import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.CaseNotice;
import dk.sporskifte.model.InboxLineId;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.UserId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What partners told and a person put into a case: of cases and of lines the actor sees. */
public interface NoticeStore {
  /**
   * The open cases of whom that line is about, also such as the actor of triage does not see: their
   * numbers and nothing else.
   *
   * @param tighter programmes whose cases are named to those alone who see them
   */
  List<OpenCase> openCases(InboxLineId line, Set<String> tighter);

  /** Whether whom the line is about has a consent of that reference to its feed on that day. */
  boolean consented(InboxLineId line, String reference, LocalDate day);

  /** Refused unless the line is about the person of the case and the case is open. */
  void add(CaseNotice notice);

  /** It was taken out. */
  void save(CaseNotice notice);

  /** As they were put in. */
  List<CaseNotice> ofCase(CaseId caseId);

  /** As they were put in. */
  List<CaseNotice> ofLine(InboxLineId line);

  /** Those of the case whose sender has corrected or withdrawn the message since. */
  Set<UUID> takenBack(CaseId caseId);

  /** For the feed actor: cases that a message of that sender was put into and still counts in. */
  List<OpenCase> standingOn(String sender, UUID message);

  /** For the clock: those in force whose consent is over on that day, and none came after it. */
  List<PastConsent> pastConsent(LocalDate day);

  /** For the clock: open cases with a release to follow. */
  List<CaseId> withRelease();

  /**
   * @param until first day on which the consent is over
   * @param recordedBy who had it on record until then
   */
  record PastConsent(CaseId caseId, UUID notice, LocalDate until, UserId recordedBy) {}

  /**
   * @param number {@code 2026-0042}
   * @param answers for the case
   */
  record OpenCase(CaseId id, String number, String programme, Optional<PostId> answers) {}
}
