package dk.sporskifte.casework.marking;

import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.FastTrack;
import dk.sporskifte.municipality.spi.Criterion;
import dk.sporskifte.municipality.spi.Criterion.Hastening;
import dk.sporskifte.municipality.spi.TakeUp;
import java.util.Optional;

/** Whatever meetings are planned or moved, what is on the fast track is not taken up later. */
public final class FastTracks {
  private static final String USUAL = "Sagen er på hurtigt spor";

  private FastTracks() {}

  /** The deadline of the meetings, or the fast track's where that is sooner. */
  public static TakeUp.Due within(Work work, CaseFile file, TakeUp.Due due) {
    return work.stores()
        .course()
        .fastTrack(file.id())
        .filter(track -> track.due().isBefore(due.date()))
        .map(track -> sooner(work, track, due))
        .orElse(due);
  }

  private static TakeUp.Due sooner(Work work, FastTrack track, TakeUp.Due due) {
    return new TakeUp.Due(
        track.due(), due.meeting().filter(day -> !day.isAfter(track.due())), because(work, track));
  }

  static String because(Work work, FastTrack track) {
    return criterion(work, track)
        .flatMap(Criterion::hastens)
        .map(Hastening::statement)
        .orElse(USUAL);
  }

  /** A criterion may be gone from a later version of the model; its fast tracks are not. */
  static Optional<Criterion> criterion(Work work, FastTrack track) {
    return work.way().forum(track.forum()).stream()
        .flatMap(forum -> forum.criteria().stream())
        .filter(criterion -> criterion.code().equals(track.criterion()))
        .findFirst();
  }
}
