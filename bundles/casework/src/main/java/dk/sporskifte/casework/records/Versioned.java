package dk.sporskifte.casework.records;

import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.KeptRecord;
import dk.sporskifte.model.RecordForm;
import dk.sporskifte.model.RecordVersion;
import dk.sporskifte.municipality.spi.WayOfWorking;
import java.util.List;
import java.util.Map;

/** Writes a record down together with the version that it is from now on. */
record Versioned(Work work, RecordForm form) {
  static Versioned by(Keeper keeper) {
    return new Versioned(keeper.work(), Forms.of(keeper.template()));
  }

  void add(KeptRecord record, FilledIn filled) {
    work.stores()
        .records()
        .add(record, version(record, 1, RecordVersion.Act.CREATED, "", filled.plain()));
    special(record, 1, filled);
  }

  /** What it holds is other than before. */
  void change(KeptRecord record, FilledIn filled, String note) {
    int next = record.version() + 1;
    work.stores()
        .records()
        .save(record, version(record, next, RecordVersion.Act.CHANGED, note, filled.plain()));
    if (filled.keeper().seesSpecial()) {
      special(record, next, filled);
    }
  }

  /** What it holds is as before. */
  void note(KeptRecord record, RecordVersion last, RecordVersion.Act act, String note) {
    work.stores()
        .records()
        .save(record, version(record, record.version() + 1, act, note, last.content()));
  }

  private void special(KeptRecord record, int version, FilledIn filled) {
    if (record.caseId().isPresent() && filled.keeper().seesSpecial()) {
      work.stores().records().addSpecial(record.id(), version, filled.special());
    }
  }

  private RecordVersion version(
      KeptRecord record,
      int number,
      RecordVersion.Act act,
      String note,
      Map<String, List<String>> content) {
    WayOfWorking way = work.way();
    return new RecordVersion(
        record.id(),
        number,
        act,
        record.state(),
        note,
        work.user(),
        work.now(),
        way.code(),
        way.name(),
        way.version(),
        form,
        content);
  }
}
