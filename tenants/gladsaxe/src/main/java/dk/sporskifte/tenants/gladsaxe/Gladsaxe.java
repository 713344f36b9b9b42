package dk.sporskifte.tenants.gladsaxe;

import dk.sporskifte.municipality.spi.Municipality;
import dk.sporskifte.municipality.spi.WayOfWorking;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Gladsaxe (003): a Tuesday meeting, acute networks, the emergency plan, and early measures before
 * it becomes more.
 */
@Component
public final class Gladsaxe implements Municipality {
  private static final int OUR_READING = 18;

  private final int until;

  public Gladsaxe() {
    this(OUR_READING);
  }

  @Activate
  public Gladsaxe(Ages ages) {
    this(ages.until());
  }

  private Gladsaxe(int until) {
    this.until = until;
  }

  static Gladsaxe until(int age) {
    return new Gladsaxe(age);
  }

  /** No age is stated: children and young people until 18, unless the municipality says other. */
  @interface Ages {
    int until() default OUR_READING;
  }

  @Override
  public WayOfWorking wayOfWorking() {
    Specific specific = new Specific(until);
    return WayOfWorking.of(
            "159",
            "Den specifikke indsats, Gladsaxe (003)",
            until == OUR_READING ? "1" : "1-until-" + until)
        .standing(Strategy.standing())
        .programmes(List.of(specific.programme(), specific.earlyMeasures()))
        .forums(List.of(Networks.tuesdayMeeting(), Networks.acuteNetwork(), Networks.gangCouncil()))
        .intake(WayIn.intake())
        .targetGroups(Concern.targetGroups())
        .questions(Asked.all())
        .challenges(Concern.challenges())
        .plan(Plan.rules())
        .closingReasons(Plan.closingReasons())
        .deadlines(Emergency.deadlines())
        .escalations(List.of(Networks.acute()))
        .preparedness(Emergency.preparedness())
        .interventions(specific.interventions())
        .groupWork(Groups.work())
        .assigning(Groups.assigning())
        .receiving(Networks.receiving())
        .terms(Strategy.terms())
        .indicators(Documents.indicators())
        .principles(Strategy.principles())
        .templates(Documents.all())
        .letters(Letters.all())
        .build();
  }
}
