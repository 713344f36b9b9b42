package dk.sporskifte.casework.records;

import dk.sporskifte.access.Policy;
import dk.sporskifte.access.Seen;
import dk.sporskifte.casework.api.KeepingRecords.NewFile;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.view.RecordFileContent;
import dk.sporskifte.casework.api.view.RecordView;
import dk.sporskifte.casework.work.Sha256;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.KeptRecord;
import dk.sporskifte.model.RecordFile;
import dk.sporskifte.model.RecordId;
import dk.sporskifte.model.RecordVersion.Act;
import java.util.List;
import java.util.UUID;

/** Files attached to a record. */
record Files(Kept kept) {
  Outcome<RecordView> attach(NewFile file) {
    Keeper keeper = kept.keeper();
    return Policy.allowing(
            file,
            List.of(
                f ->
                    Policy.unless(
                        keeper.template().files(),
                        Refusal.conflict(
                            "no-files-here", "Skabelonen tager ikke imod vedhæftede filer."))))
        .flatMap(f -> keeper.writing())
        .flatMap(k -> FileCheck.of(file))
        .flatMap(
            f -> {
              Work work = keeper.work();
              KeptRecord record = kept.record();
              work.stores().records().add(header(work, record.id(), f), f.content());
              kept.note(
                  record.movedTo(record.state(), work.user(), work.now()),
                  Act.FILE_ATTACHED,
                  f.name());
              return kept.shown();
            });
  }

  static Outcome<RecordFileContent> content(Work work, RecordId id, UUID wanted) {
    return Seen.orNotFound(work.stores().records().find(id))
        .flatMap(record -> AboutCase.seen(work, record.caseId(), record))
        .flatMap(
            record ->
                Seen.orNotFound(
                    work.stores().records().files(id).stream()
                        .filter(f -> f.id().equals(wanted))
                        .findFirst()))
        .flatMap(
            file ->
                Seen.orNotFound(work.stores().records().content(id, wanted))
                    .map(content -> new RecordFileContent(file, content)));
  }

  private static RecordFile header(Work work, RecordId record, NewFile file) {
    return new RecordFile(
        file.id(),
        record,
        file.name(),
        file.type(),
        file.content().length,
        Sha256.hex(file.content()),
        work.user(),
        work.now());
  }
}
