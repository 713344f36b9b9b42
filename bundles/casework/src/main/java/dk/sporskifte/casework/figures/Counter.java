package dk.sporskifte.casework.figures;

import dk.sporskifte.casework.api.port.FigureStore;
import dk.sporskifte.casework.api.port.FigureStore.Counted;
import dk.sporskifte.casework.api.view.FiguresView.Measure;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.PostHolding;
import dk.sporskifte.model.PostId;
import dk.sporskifte.municipality.spi.Counting;
import dk.sporskifte.municipality.spi.Forum;
import dk.sporskifte.municipality.spi.Indicator;
import dk.sporskifte.municipality.spi.Seat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts a half-year, small numbers too: by what is the same everywhere, and what is stated. */
record Counter(Work work, HalfYear half) {
  private static final List<String> CRITERIA =
      Stream.concat(
              Stream.of(Counting.Which.values()).map(Enum::name),
              Stream.of(Lines.SPARRING, Lines.ATTENDED, Lines.COMPLETED))
          .toList();

  Lines lines() {
    return new Lines(work.way(), new Counts(counts()));
  }

  LocalDate countedOn() {
    return half.countedOn(work.today());
  }

  private List<Counted> counts() {
    List<Counted> counts = new ArrayList<>();
    counts.addAll(store().counts(half.from(), half.until(), countedOn()));
    Lines.goals(work.way()).map(this::goal).forEach(counts::add);
    work.way().indicators().forEach(indicator -> counts.addAll(outcomes(indicator)));
    Lines.shared(work.way())
        .forEach(t -> counts.addAll(store().ofRecords(half.from(), half.until(), t.id())));
    counts.addAll(criteria(new Counts(counts)));
    if (Lines.stated(work.way(), Counting.SeatsFilled.class).findAny().isPresent()) {
      seats().forEach(counts::add);
    }
    return counts;
  }

  /** Concerns raised in the period and those reacted to in it, together and each kind. */
  private static List<Counted> criteria(Counts counted) {
    List<Counted> criteria = new ArrayList<>();
    for (String code : CRITERIA) {
      criteria.add(new Counted(Cells.OF + Measure.CRITERION, code, counted.of("RAISED", code)));
      criteria.add(new Counted(Measure.CRITERION.name(), code, counted.of("REACTED", code)));
    }
    return criteria;
  }

  /** Of whom a goal speaks, as far as a question is asked about it. */
  private Counted goal(Indicator goal) {
    return new Counted(
        Measure.GOAL.name(),
        goal.code(),
        store()
            .answeredYes(
                half.from(),
                half.until(),
                countedOn(),
                goal.question().orElseThrow(),
                goal.ages().orElseThrow().from().getYears(),
                goal.ages().orElseThrow().until().getYears()));
  }

  private List<Counted> outcomes(Indicator indicator) {
    return indicator.counting() instanceof Counting.Outcomes outcomes
        ? store()
            .ofOutcomes(
                half.from(),
                half.until(),
                Lines.outcomeCode(indicator),
                outcomes.template(),
                outcomes.field())
        : List.of();
  }

  /** The seats that are always taken part in, in each forum and each part of one. */
  private Stream<Counted> seats() {
    Set<PostId> held =
        work.stores().accounts().holdings().stream()
            .filter(holding -> holding.on(countedOn()))
            .map(PostHolding::post)
            .collect(Collectors.toSet());
    List<Post> posts =
        work.stores().accounts().everyPost().stream()
            .filter(post -> held.contains(post.id()))
            .toList();
    return work.forumsOn(countedOn()).way().forums().stream()
        .flatMap(
            forum -> {
              List<Seat> stated =
                  forum.seats().stream()
                      .filter(seat -> seat.type() == Seat.Type.PERMANENT)
                      .toList();
              long filled = stated.stream().filter(seat -> filled(forum, seat, posts)).count();
              return Stream.of(
                  new Counted(Cells.OF + Measure.SEATS, forum.id(), stated.size()),
                  new Counted(Measure.SEATS.name(), forum.id(), filled));
            });
  }

  private static boolean filled(Forum forum, Seat seat, List<Post> posts) {
    return posts.stream()
        .anyMatch(
            post ->
                post.forum().filter(forum.id()::equals).isPresent()
                    && post.seat().filter(seat.id()::equals).isPresent());
  }

  private FigureStore store() {
    return work.stores().figures();
  }
}
