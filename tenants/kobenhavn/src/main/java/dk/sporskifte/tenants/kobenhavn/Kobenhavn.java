package dk.sporskifte.tenants.kobenhavn;

import dk.sporskifte.municipality.spi.Municipality;
import dk.sporskifte.municipality.spi.WayOfWorking;
import java.util.List;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * København: SSP from 10 and SSP+ from 17½, each on its own; six forums on three levels and the
 * secretariat; committees and leader groups for fifteen local areas.
 */
@Component
public final class Kobenhavn implements Municipality {
  private static final int AS_WORDED = 26;

  private final int until;

  public Kobenhavn() {
    this(AS_WORDED);
  }

  @Activate
  public Kobenhavn(Ages ages) {
    this(ages.ssp_plus_until());
  }

  private Kobenhavn(int until) {
    this.until = until;
  }

  static Kobenhavn until(int age) {
    return new Kobenhavn(age);
  }

  /** "18-25 år" takes the 25-year-olds in; the municipality may read it otherwise (C-KBH-03). */
  @interface Ages {
    int ssp_plus_until() default AS_WORDED;
  }

  @Override
  public WayOfWorking wayOfWorking() {
    SspPlus sspPlus = new SspPlus(until);
    return WayOfWorking.of("101", "SSP København", until == AS_WORDED ? "1" : "1-until-" + until)
        .programmes(
            List.of(
                Ssp.programme(),
                sspPlus.programme(),
                sspPlus.exitAndRadicalisation(),
                SspPlus.coordinatedRadicalisation()))
        .handOvers(List.of(sspPlus.handOver(), SspPlus.radicalisationHandOver()))
        .forums(
            List.of(
                Cases.coordinationGroup(),
                Cases.sspPlusGroup(),
                Cases.sspPlusLeaders(),
                Cases.radicalisationCoordinators(),
                Local.leaderGroup(),
                Local.committee(),
                Board.forum()))
        .secretariat(Board.secretariat())
        .escalations(Cases.waysUp())
        .intake(WayIn.intake())
        .targetGroups(WayIn.targetGroups())
        .questions(Asked.all())
        .plan(Plan.rules())
        .closingReasons(Plan.closingReasons())
        .deadlines(Stream.concat(Local.deadlines().stream(), Unrest.deadlines().stream()).toList())
        .preparedness(Unrest.preparedness())
        .interventions(Interventions.all())
        .groupWork(Groups.work())
        .terms(Words.terms())
        .indicators(Words.indicators())
        .principles(Principles.all())
        .templates(Documents.all())
        .letters(Letters.all())
        .build();
  }
}
