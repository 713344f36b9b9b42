package dk.sporskifte.tenants.helsingor;

import dk.sporskifte.municipality.spi.Municipality;
import dk.sporskifte.municipality.spi.WayOfWorking;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/** Helsingør: SSP+ from 16 to 24 beside ordinary SSP, voluntary throughout. */
@Component
public final class Helsingor implements Municipality {
  @Override
  public WayOfWorking wayOfWorking() {
    return WayOfWorking.of("217", "SSP+ Helsingør", "1")
        .programmes(List.of(SspPlus.programme(), OrdinarySsp.programme()))
        .forums(List.of(SspPlusMeeting.forum(), OrdinarySsp.forum()))
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
