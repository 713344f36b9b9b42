package dk.sporskifte.casework.release;

import dk.sporskifte.casework.api.view.ReleaseView.Domain;
import dk.sporskifte.casework.api.view.ReleaseView.Step;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.CaseNotice;
import dk.sporskifte.model.ReleaseTrack;
import dk.sporskifte.model.ReleaseTrack.Area;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is known of a release: kept by people and told by the prison service. Of each day the latest
 * holds, whoever said it; a notice that is taken out takes what it told with it.
 *
 * @param kept as people keep it
 * @param told in force, in the order they were put into the case
 */
public record Following(Optional<ReleaseTrack> kept, List<Told> told) {
  /** A day a notice told. */
  record DayTold(LocalDate on, CaseNotice by) {}

  public static Following of(Work work, CaseId caseId) {
    return of(work.stores().course().releaseTrack(caseId), work.stores().notices().ofCase(caseId));
  }

  static Following of(Optional<ReleaseTrack> kept, List<CaseNotice> notices) {
    return new Following(
        kept,
        notices.stream()
            .filter(n -> n.feed().equals(Notices.PRISON) && n.inForce())
            .sorted(Comparator.comparing(CaseNotice::takenAt))
            .map(Told::new)
            .toList());
  }

  public boolean isAny() {
    return kept.isPresent() || !told.isEmpty();
  }

  /** As it stands now; only where there is any. */
  ReleaseTrack track() {
    CaseNotice last = told.isEmpty() ? null : told.get(told.size() - 1).notice();
    return new ReleaseTrack(
        kept.map(ReleaseTrack::id).orElseGet(() -> last.id()),
        kept.map(ReleaseTrack::caseId).orElseGet(() -> last.caseId()),
        kept.flatMap(ReleaseTrack::judgedOn),
        latest(ReleaseTrack::imprisonedOn, Told::imprisonedOn),
        latest(ReleaseTrack::imprisonmentNotice, Told::imprisonmentNotice),
        latest(ReleaseTrack::paroleOn, Told::paroleOn),
        latest(ReleaseTrack::releaseOn, Told::releaseOn),
        latest(ReleaseTrack::releaseNotice, Told::releaseNotice),
        kept.map(ReleaseTrack::checks).orElse(List.of()),
        kept.map(ReleaseTrack::by).orElseGet(() -> last.takenBy()),
        kept.map(ReleaseTrack::at).orElseGet(() -> last.takenAt()),
        kept.map(ReleaseTrack::version).orElse(1));
  }

  /** What people keep beside the notices: what those tell already is not kept twice. */
  public ReleaseTrack without(ReleaseTrack known) {
    Following toldAlone = new Following(Optional.empty(), told);
    return new ReleaseTrack(
        known.id(),
        known.caseId(),
        known.judgedOn(),
        known.imprisonedOn().filter(d -> !toldAlone.says(Told::imprisonedOn, d)),
        known.imprisonmentNotice().filter(d -> !toldAlone.says(Told::imprisonmentNotice, d)),
        known.paroleOn().filter(d -> !toldAlone.says(Told::paroleOn, d)),
        known.releaseOn().filter(d -> !toldAlone.says(Told::releaseOn, d)),
        known.releaseNotice().filter(d -> !toldAlone.says(Told::releaseNotice, d)),
        known.checks(),
        known.by(),
        known.at(),
        known.version());
  }

  /** The latest that told a step to be done, or agreed. */
  Optional<DayTold> done(Step step) {
    return last(
        switch (step) {
          case PLAN -> Told::planOn;
          case CONTACT -> Told::contactOn;
          case MEETING -> Told::meetingOn;
        });
  }

  boolean released(LocalDate today) {
    return told.stream().anyMatch(t -> t.is("RELEASED") && !t.notice().on().isAfter(today));
  }

  boolean was(String event) {
    return told.stream().anyMatch(t -> t.is(event));
  }

  /** Each area as it was told last. */
  List<Domain> domains() {
    Map<Area, Domain> latest = new EnumMap<>(Area.class);
    told.forEach(t -> t.domains().forEach(d -> latest.put(d.area(), d)));
    return List.copyOf(latest.values());
  }

  private boolean says(Function<Told, Optional<LocalDate>> what, LocalDate day) {
    return last(what).filter(t -> t.on().equals(day)).isPresent();
  }

  private Optional<DayTold> last(Function<Told, Optional<LocalDate>> what) {
    return told.stream()
        .flatMap(t -> what.apply(t).map(on -> new DayTold(on, t.notice())).stream())
        .reduce((earlier, later) -> later);
  }

  private Optional<LocalDate> latest(
      Function<ReleaseTrack, Optional<LocalDate>> byHand,
      Function<Told, Optional<LocalDate>> byNotice) {
    Optional<DayTold> notice = last(byNotice);
    Optional<LocalDate> hand = kept.flatMap(byHand);
    Instant told = notice.map(t -> t.by().takenAt()).orElse(Instant.MIN);
    boolean handIsLater = kept.filter(k -> !k.at().isBefore(told)).isPresent();
    return hand.isPresent() && (handIsLater || notice.isEmpty()) ? hand : notice.map(DayTold::on);
  }
}
