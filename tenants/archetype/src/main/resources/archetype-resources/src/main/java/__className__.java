package ${package};

import dk.sporskifte.municipality.spi.Municipality;
import dk.sporskifte.municipality.spi.WayOfWorking;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** ${municipality}: everything it tells the platform about its own way of working. */
@Component
public final class ${className} implements Municipality {
  /** Stored with every decision: another one with every change. */
  static final String VERSION = "1";

  @Override
  public WayOfWorking wayOfWorking() {
    return WayOfWorking.of("${code}", "SSP ${municipality}", VERSION)
        .programmes(List.of(Ssp.programme()))
        .forums(List.of(SspMeeting.forum()))
        .intake(WayIn.intake())
        .targetGroups(Group.all())
        .questions(Asked.all())
        .challenges(Challenges.all())
        .plan(Plan.rules())
        .closingReasons(Closing.reasons())
        .principles(Principles.all())
        .build();
  }
}
