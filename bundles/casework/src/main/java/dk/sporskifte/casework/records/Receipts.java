package dk.sporskifte.casework.records;

import dk.sporskifte.access.Policy;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.view.RecordView;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.RecordReceipt;
import dk.sporskifte.model.RecordVersion;
import dk.sporskifte.model.RecordVersion.Act;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** That readers have read what a record says now. */
public final class Receipts {
  /** What changes the text to be read; all else leaves receipts as they are. */
  private static final Set<Act> OF_TEXT = EnumSet.of(Act.CREATED, Act.CHANGED, Act.FILE_ATTACHED);

  private Receipts() {}

  /** The version in which the text came to be what it is. */
  public static int textOf(List<RecordVersion> versions) {
    return versions.stream()
        .filter(v -> OF_TEXT.contains(v.act()))
        .mapToInt(RecordVersion::version)
        .max()
        .orElseThrow();
  }

  static Outcome<RecordView> confirm(Work work, Kept kept) {
    return Policy.allowing(
            kept,
            List.of(
                k ->
                    Policy.unless(
                        k.keeper().template().receipts(),
                        Refusal.conflict(
                            "no-receipt-asked", "Skabelonen beder ikke om en læsekvittering."))))
        .flatMap(
            k -> {
              var records = work.stores().records();
              int text = textOf(records.versions(k.record().id()));
              records.add(new RecordReceipt(k.record().id(), work.user(), text, work.now()));
              return k.shown();
            });
  }
}
