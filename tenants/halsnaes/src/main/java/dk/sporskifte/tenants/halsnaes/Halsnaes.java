package dk.sporskifte.tenants.halsnaes;

import dk.sporskifte.municipality.spi.Municipality;
import dk.sporskifte.municipality.spi.WayOfWorking;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Halsnæs: SSP is all of us. A child chooses an adult, who keeps the responsibility until all agree
 * on another; a staircase of three steps carries what is done.
 */
@Component
public final class Halsnaes implements Municipality {
  private static final int OUR_READING = 18;

  private final int until;

  public Halsnaes() {
    this(OUR_READING);
  }

  @Activate
  public Halsnaes(Ages ages) {
    this(ages.until());
  }

  private Halsnaes(int until) {
    this.until = until;
  }

  static Halsnaes until(int age) {
    return new Halsnaes(age);
  }

  /** No age is stated: children and young people until 18, unless the municipality says other. */
  @interface Ages {
    int until() default OUR_READING;
  }

  @Override
  public WayOfWorking wayOfWorking() {
    Individual individual = new Individual(until);
    return WayOfWorking.of(
            "260", "SSP samarbejdet i Halsnæs", until == OUR_READING ? "1" : "1-until-" + until)
        .standing(Strategy.standing())
        .programmes(List.of(individual.programme()))
        .handOvers(List.of(Doors.baton()))
        .forums(List.of(LocalUnit.forum()))
        .intake(Doors.intake())
        .targetGroups(individual.targetGroups())
        .plan(Plan.rules())
        .closingReasons(Plan.closingReasons())
        .deadlines(Doors.deadlines())
        .concernRules(Doors.concernRules())
        .staircase(Stairs.all())
        .terms(Strategy.terms())
        .indicators(Strategy.indicators())
        .principles(Strategy.principles())
        .templates(Documents.all())
        .organisation(AllOfUs.organisation())
        .build();
  }
}
