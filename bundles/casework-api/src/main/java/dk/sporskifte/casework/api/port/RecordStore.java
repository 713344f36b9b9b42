package dk.sporskifte.casework.api.port;

import dk.sporskifte.casework.api.Page;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.KeptRecord;
import dk.sporskifte.model.RecordFile;
import dk.sporskifte.model.RecordId;
import dk.sporskifte.model.RecordReceipt;
import dk.sporskifte.model.RecordVersion;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Records the actor may read: of a case the actor sees, by a role among their readers; of none, by
 * such a role, a seat in their forum, as who made them or as whom they ask.
 */
public interface RecordStore {
  void add(KeptRecord record, RecordVersion first);

  /**
   * @param next one above the record's
   */
  void save(KeptRecord record, RecordVersion next);

  Optional<KeptRecord> find(RecordId id);

  /** The last changed first. */
  Page<KeptRecord> list(Wanted wanted, PageRequest page);

  /**
   * The forums that keep a record of that template in that state whose field holds that value; for
   * the clock, which reads no record.
   */
  Set<String> forumsWith(String template, String state, String field, String value);

  /** Newest first. */
  List<RecordVersion> versions(RecordId id);

  /**
   * The values of that field in records about no case that are all out of use; for the clock, which
   * reads no record.
   */
  Set<String> outOfUse(String template, String field);

  /**
   * As they stand now, those out of use too, of all by that template about no case; oldest first.
   */
  List<RecordVersion> current(String template);

  /** Values of special categories from that version on. */
  void addSpecial(RecordId id, int version, Map<String, List<String>> values);

  /** Those in force in that version; empty for an actor who does not coordinate the case. */
  Map<String, List<String>> special(RecordId id, int version);

  void add(RecordFile file, byte[] content);

  /** Oldest first. */
  List<RecordFile> files(RecordId id);

  Optional<byte[]> content(RecordId id, UUID file);

  /** Once for each user and version. */
  void add(RecordReceipt receipt);

  List<RecordReceipt> receipts(RecordId id, int version);

  /**
   * All that is stated must hold.
   *
   * @param caseId those about it; without it those about no case
   * @param templates of one of these
   * @param text words that all stand in it
   * @param open not those out of use
   */
  record Wanted(
      Optional<CaseId> caseId,
      Optional<Set<String>> templates,
      Optional<String> text,
      boolean open) {}
}
