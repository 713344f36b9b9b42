package dk.sporskifte.casework.api;

import dk.sporskifte.casework.api.view.RecordFileContent;
import dk.sporskifte.casework.api.view.RecordSummary;
import dk.sporskifte.casework.api.view.RecordVersionView;
import dk.sporskifte.casework.api.view.RecordView;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.RecordId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * The documents a municipality keeps, each by one of its templates: who writes and reads it, what
 * it holds and how it moves on stand there.
 */
public interface KeepingRecords {
  /** Refused at its field where a value cannot be used. */
  Outcome<RecordView> create(Tenant tenant, Actor actor, NewRecord record);

  Outcome<RecordView> show(Tenant tenant, Actor actor, RecordId id);

  /** As it was in that version, under the labels of that time. */
  Outcome<RecordVersionView> version(Tenant tenant, Actor actor, RecordId id, int version);

  /** The last changed first. */
  Outcome<Page<RecordSummary>> list(
      Tenant tenant, Actor actor, RecordSearch search, PageRequest page);

  /**
   * Begins the template's states anew; what the actor may not see is kept.
   *
   * @param note why; may be empty
   */
  Outcome<RecordView> change(
      Tenant tenant,
      Actor actor,
      RecordId id,
      int version,
      Map<String, List<String>> content,
      String note);

  /**
   * @param state the next of the template's
   */
  Outcome<RecordView> moveOn(Tenant tenant, Actor actor, RecordId id, int version, String state);

  Outcome<RecordView> answer(Tenant tenant, Actor actor, RecordId id, int version, String text);

  /** It was looked at again, and holds. */
  Outcome<RecordView> review(Tenant tenant, Actor actor, RecordId id, int version, String note);

  /** No longer in use; it stays readable. */
  Outcome<RecordView> close(Tenant tenant, Actor actor, RecordId id, int version, String note);

  Outcome<RecordView> attach(Tenant tenant, Actor actor, RecordId id, NewFile file);

  Outcome<RecordFileContent> download(Tenant tenant, Actor actor, RecordId id, UUID file);

  /** The actor has read this version. */
  Outcome<RecordView> confirmRead(Tenant tenant, Actor actor, RecordId id, int version);

  /**
   * @param caseId demanded by a template about a case, and by no other
   * @param forum demanded by a template about a forum, and by no other
   * @param addressee whom it asks; may be left out where there is one alone
   * @param content values by the key of their field
   */
  record NewRecord(
      RecordId id,
      String template,
      Optional<CaseId> caseId,
      Optional<String> forum,
      Optional<String> addressee,
      Map<String, List<String>> content) {
    public NewRecord {
      Objects.requireNonNull(id);
      Objects.requireNonNull(template);
      Objects.requireNonNull(caseId);
      Objects.requireNonNull(forum);
      Objects.requireNonNull(addressee);
      content = Map.copyOf(content);
    }
  }

  /**
   * @param type media type, which must agree with the content
   */
  record NewFile(UUID id, String name, String type, byte[] content) {}
}
