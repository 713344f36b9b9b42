package dk.sporskifte.casework.figures;

import dk.sporskifte.access.UseCase;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.PublishingFigures;
import dk.sporskifte.casework.api.ReadingFigures;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.api.port.FigureStore.Report;
import dk.sporskifte.casework.api.view.FiguresView;
import dk.sporskifte.casework.api.view.FiguresView.Period;
import dk.sporskifte.casework.api.view.FiguresView.Published;
import dk.sporskifte.casework.way.Known;
import dk.sporskifte.casework.work.AuditedWork;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.Source;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.municipality.spi.WayOfWorking;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Counts from the database, those too small hidden before anybody sees them. */
@Component
public final class FiguresWithoutPeople implements ReadingFigures, PublishingFigures {
  private static final Source FEW =
      new Source(
          "LAW-29",
          "Statistik må ikke afsløre personer: tal under 5 vises ikke i rapporter til"
              + " styregruppe, råd og offentlighed",
          "Databeskyttelsesreglerne; grænsen på 5 er almindelig praksis");

  /** They answer for cases, and may see from day to day how many there are. */
  private static final Set<Role> AT_WORK =
      EnumSet.of(Role.CASEWORKER, Role.LEADER, Role.SECRETARIAT);

  private final AuditedWork audited;
  private final HiddenBefore known = new HiddenBefore();

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
        work -> {
          List<Report> reports = work.stores().figures().published();
          List<HalfYear> offered = offered(work, reports);
          return wanted(offered, period)
              .map(
                  half -> {
                    work.trace().because("Se tal uden personer for " + half.id());
                    return shown(work, half, offered, reports);
                  });
        });
  }

  @Override
  public Outcome<List<String>> publish(Tenant tenant, Actor actor) {
    return audited.run(
        UseCase.PUBLISH_FIGURES, tenant, actor, work -> Outcome.done(published(work)));
  }

  private List<String> published(Work work) {
    List<Report> reports = new ArrayList<>(work.stores().figures().published());
    List<String> now = new ArrayList<>();
    for (HalfYear half : Due.of(work, reports)) {
      Report report = report(work, half, reports);
      work.stores().figures().publish(report);
      reports.add(report);
      now.add(half.id());
    }
    work.trace().because("Offentliggøre tal uden personer for " + String.join(", ", now));
    return now;
  }

  private Report report(Work work, HalfYear half, List<Report> before) {
    Tables tables = new Reckoning(work, known).tables(half, before);
    WayOfWorking way = work.way();
    return new Report(
        half.period(),
        half.countedOn(work.today()),
        new Published(work.now(), way.code().value(), way.name(), way.version()),
        tables.all(),
        tables.leadTimes());
  }

  /** The latest first. */
  private static List<HalfYear> offered(Work work, List<Report> reports) {
    List<HalfYear> over =
        reports.stream()
            .map(report -> HalfYear.of(report.period().from()))
            .sorted((one, other) -> other.from().compareTo(one.from()))
            .toList();
    return isAtWork(work.actor())
        ? Stream.concat(Stream.of(HalfYear.of(work.today())), over.stream()).toList()
        : over;
  }

  private static boolean isAtWork(Actor actor) {
    return actor instanceof UserActor user && !Collections.disjoint(user.roles(), AT_WORK);
  }

  private static Outcome<HalfYear> wanted(List<HalfYear> offered, Optional<String> id) {
    if (offered.isEmpty()) {
      return Outcome.refused(
          new Refusal(
              Refusal.Kind.CONFLICT,
              "no-report-yet",
              "Der er ingen rapport endnu: det første halvår offentliggøres, når det er slut.",
              List.of(FEW)));
    }
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

  private FiguresView shown(
      Work work, HalfYear half, List<HalfYear> offered, List<Report> reports) {
    List<Period> periods = offered.stream().map(HalfYear::period).toList();
    Optional<Report> published =
        reports.stream().filter(r -> r.period().id().equals(half.id())).findFirst();
    Lines lines = new Lines(work.way(), new Counts(List.of()));
    Report report = published.orElseGet(() -> report(work, half, reports));
    return new FiguresView(
        report.period(),
        report.countedOn(),
        published.map(Report::published),
        periods,
        Suppression.FEWEST,
        stated(work.way(), lines, report),
        report.tables(),
        report.leadTimes(),
        List.of(FEW));
  }

  /** A report shows what it showed; what is stated since then is shown from the next one on. */
  private static List<FiguresView.Stated> stated(WayOfWorking way, Lines lines, Report report) {
    List<String> there =
        Stream.concat(
                report.tables().stream().map(FiguresView.Table::code),
                report.leadTimes().stream().map(FiguresView.LeadTime::code))
            .toList();
    return way.indicators().stream()
        .map(
            indicator ->
                new FiguresView.Stated(
                    indicator.code(),
                    indicator.name(),
                    lines.shownIn(indicator).stream().filter(there::contains).toList(),
                    indicator.source()))
        .toList();
  }
}
