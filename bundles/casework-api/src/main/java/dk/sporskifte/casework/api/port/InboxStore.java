package dk.sporskifte.casework.api.port;

import dk.sporskifte.casework.api.Page;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.casework.api.RawMessage;
import dk.sporskifte.casework.api.Sought;
import dk.sporskifte.casework.api.view.RefusedMessage;
import dk.sporskifte.model.FeedMessage;
import dk.sporskifte.model.FeedMessageId;
import dk.sporskifte.model.InboxLine;
import dk.sporskifte.model.InboxLineId;
import dk.sporskifte.model.PostId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Feed messages and their lines. */
public interface InboxStore {
  /**
   * For the feed actor: those messages of that sender come one after the other until the
   * transaction ends. With its own id and that of the message it corrects, of a message and its
   * correction whichever comes second finds the first.
   */
  void hold(String sender, Collection<UUID> messageIds);

  /** For the feed actor: whether a message that corrects this one came before it. */
  boolean isCorrected(String sender, UUID messageId);

  /** The stored content hash of that message; for the feed actor. */
  Optional<String> contentHash(String sender, UUID messageId);

  void add(FeedMessage message, RawMessage raw);

  /**
   * Lines as they come, none decided on, of a message that was added in the same transaction; each
   * shown to each of the posts from then on; feed, sender and time are those of the message.
   *
   * @param lines at least one, all of one message
   * @param reason Danish; the access report shows it
   */
  void addAll(List<InboxLine> lines, Collection<PostId> shownTo, String reason);

  /** Keeps what could not be read as a message. */
  void addRejected(
      UUID id,
      String feed,
      String sender,
      String contentHash,
      RawMessage raw,
      String code,
      String reason,
      Instant at);

  /** Newest first. */
  Page<RefusedMessage> refused(boolean waiting, PageRequest page);

  Optional<RefusedMessage> refused(UUID id);

  /** Who has seen to it may have been added. */
  void save(RefusedMessage message);

  /** Those nobody has seen to, by sender. */
  List<Refused> waitingRefused();

  /**
   * For the feed actor: lines of that message that wait are not to be decided on any more.
   *
   * @return how many there were
   */
  long supersede(String sender, UUID correctedMessage, InboxLine.Problem because);

  /** Lines with the same number in messages that the line's message corrects. */
  List<InboxLine> correctedBy(InboxLine line);

  Optional<InboxLine> find(InboxLineId id);

  void save(InboxLine line);

  /** How many of its lines wait for an outcome, quarantine left out. */
  long waiting(FeedMessageId message);

  /**
   * Newest first.
   *
   * @param feed by its name
   * @param words of the name that was sent
   */
  Page<InboxLine> list(
      Optional<InboxLine.State> state,
      Optional<String> feed,
      Optional<Sought> words,
      PageRequest page);

  default Page<InboxLine> list(Optional<InboxLine.State> state, PageRequest page) {
    return list(state, Optional.empty(), Optional.empty(), page);
  }

  /** Lines of that feed that wait, and those decided from that instant on; as they came. */
  List<InboxLine> atHand(String feed, Instant decidedFrom);

  /** Seen once: it is not kept, but counted. Only of somebody the work is not about. */
  void drop(InboxLineId id);

  /** How many were seen once and are not kept. */
  long dropped();

  /** For the clock: messages still kept as they were sent though their triage was over by then. */
  long settled(Instant before);

  /**
   * For the clock: those messages are no longer kept as they were sent.
   *
   * @return how many there were
   */
  long forget(Instant before);

  /**
   * For the clock: records in quarantine that came before then and that there is no ground to keep,
   * because the person lives elsewhere, was told of without a legal basis, or is outside every
   * target group.
   */
  long groundless(Instant before);

  /**
   * For the clock: removes those records, whatever else of their message waits.
   *
   * @return how many there were
   */
  long forgetGroundless(Instant before);

  /** Counts by feed and state, through a definer function: no row is shown. */
  Map<String, Map<String, Long>> counts();

  /**
   * Messages of one sender that were refused.
   *
   * @param lastCode of the newest
   */
  record Refused(String sender, long messages, String lastCode, Instant lastAt) {}
}
