package dk.sporskifte.casework.api.port;

import dk.sporskifte.casework.api.FeedMessageFilter;
import dk.sporskifte.casework.api.Page;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.casework.api.view.FeedMessageSummary;
import dk.sporskifte.casework.api.view.FeedsOverview;
import dk.sporskifte.model.InboxLine;
import dk.sporskifte.model.InboxLineId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Messages of feeds, taken or refused, without the people in them. */
public interface FeedMessageStore {
  /** Newest first. */
  Page<FeedMessageSummary> list(FeedMessageFilter filter, PageRequest page);

  Optional<FeedMessageSummary> find(UUID id);

  /** How its lines stand, through a definer function: no line is shown. */
  List<LineCount> lines(UUID message);

  /** From that Monday on. */
  List<FeedsOverview.Volume> volumes(LocalDate from);

  /** Those refused as a whole, or with lines in quarantine, that are kept; newest first. */
  List<UUID> replayable(FeedMessageFilter filter, int most);

  /** For the feed actor: as it was sent, encrypted; empty when it is no longer kept. */
  Optional<byte[]> kept(UUID message);

  /** For the feed actor: its lines in quarantine, without whom they are about. */
  List<SetAside> setAside(UUID message);

  /**
   * For the feed actor: of lines in quarantine that nobody has changed meanwhile.
   *
   * @return how many there were
   */
  long judgeAgain(List<JudgedAgain> lines);

  /**
   * @param code of the problem it has or had
   */
  record LineCount(InboxLine.State state, Optional<String> code, boolean matched, long lines) {}

  record SetAside(InboxLineId id, int recordNo, InboxLine.Problem problem, int version) {}

  /**
   * @param details as they are kept from now on
   * @param problem why it stays in quarantine; empty where it passes now
   */
  record JudgedAgain(
      SetAside line, Map<String, String> details, Optional<InboxLine.Problem> problem) {}
}
