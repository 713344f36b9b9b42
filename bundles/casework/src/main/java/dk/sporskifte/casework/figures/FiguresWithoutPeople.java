package dk.sporskifte.casework.figures;

import dk.sporskifte.access.UseCase;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.ReadingFigures;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.api.port.FigureStore.Counted;
import dk.sporskifte.casework.api.view.FiguresView;
import dk.sporskifte.casework.way.Known;
import dk.sporskifte.casework.work.AuditedWork;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Counts from the database, those too small hidden before anybody sees them. */
@Component
public final class FiguresWithoutPeople implements ReadingFigures {
  private static final List<Source> SOURCES =
      List.of(
          new Source(
              "LAW-29",
              "Statistik må ikke afsløre personer: tal under 5 vises ikke i rapporter til"
                  + " styregruppe, råd og offentlighed",
              "Databeskyttelsesreglerne; grænsen på 5 er almindelig praksis"));

  private final AuditedWork audited;

  @Activate
  public FiguresWithoutPeople(@Reference AuditedWork audited) {
    this.audited = audited;
  }

  @Override
  public Outcome<FiguresView> figures(Tenant tenant, Actor actor, Optional<String> period) {
    return audited.run(
        UseCase.READ_FIGURES,
        tenant,
        actor,
        work ->
            wanted(work, period)
                .map(
                    half -> {
                      work.trace().because("Se tal uden personer for " + half.id());
                      return shown(work, half);
                    }));
  }

  private static Outcome<HalfYear> wanted(Work work, Optional<String> id) {
    List<HalfYear> offered = HalfYear.offered(work.today());
    return id.map(
            asked ->
                offered.stream()
                    .filter(h -> h.id().equals(asked))
                    .findFirst()
                    .map(Outcome::done)
                    .orElseGet(() -> Outcome.refused(unknown(offered))))
        .orElseGet(() -> Outcome.done(offered.get(0)));
  }

  private static Refusal unknown(List<HalfYear> offered) {
    return Refusal.invalid(
        "unknown-period",
        "Der er ingen tal for denne periode. "
            + Known.choices(offered.stream().map(HalfYear::id).toList()));
  }

  /** Of whom the municipality's goals speak, as far as a question is asked about it. */
  private static Stream<Counted> goals(Work work, HalfYear half, LocalDate countedOn) {
    return Lines.goals(work.way())
        .map(
            goal ->
                new Counted(
                    FiguresView.Measure.GOAL.name(),
                    goal.code(),
                    work.stores()
                        .figures()
                        .answeredYes(
                            half.from(),
                            half.until(),
                            countedOn,
                            goal.question().orElseThrow(),
                            goal.ages().orElseThrow().from().getYears(),
                            goal.ages().orElseThrow().until().getYears()),
                    Optional.empty()));
  }

  private static FiguresView shown(Work work, HalfYear half) {
    var countedOn = half.countedOn(work.today());
    Counts counts =
        new Counts(
            Stream.concat(
                    work.stores().figures().counts(half.from(), half.until(), countedOn).stream(),
                    goals(work, half, countedOn))
                .toList());
    Tables tables = new Tables(work.way(), counts);
    return new FiguresView(
        half.period(),
        countedOn,
        HalfYear.offered(work.today()).stream().map(HalfYear::period).toList(),
        Suppression.FEWEST,
        tables.all(),
        tables.leadTimes(),
        SOURCES);
  }
}
