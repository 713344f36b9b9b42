package dk.sporskifte.tenants.helsingor;

import dk.sporskifte.municipality.spi.Municipality;
import dk.sporskifte.municipality.spi.WayOfWorking;
import java.util.List;
import org.osgi.service.component.annotations.Component;

/**
 * Helsingør: SSP+ from 16 to 24 beside ordinary SSP, voluntary throughout; Exit light, and a
 * programme against radicalisation from 18.
 */
@Component
public final class Helsingor implements Municipality {
  @Override
  public WayOfWorking wayOfWorking() {
    return WayOfWorking.of("217", "SSP+ Helsingør", "1")
        .programmes(
            List.of(
                SspPlus.programme(),
                OrdinarySsp.programme(),
                ExitLight.programme(),
                AntiRadicalisation.programme()))
        .forums(List.of(SspPlusMeeting.forum(), OrdinarySsp.forum(), Chiefs.forum()))
        .intake(WayIn.intake())
        .targetGroups(Group.all())
        .questions(Asked.all())
        .challenges(Challenges.all())
        .plan(Plan.rules())
        .closingReasons(Closing.reasons())
        .escalations(List.of(Chiefs.wayUp()))
        .deadlines(List.of(KeepingContact.again()))
        .handOvers(List.of(OrdinarySsp.toSspPlus(), ExitLight.toTheExitCoordinator()))
        .terms(Words.terms())
        .indicators(Words.indicators())
        .reach(Around.youngPeople())
        .principles(Principles.all())
        .templates(
            List.of(
                CaseDocuments.needProfile(),
                CaseDocuments.exitLightPlan(),
                ProfessionalsEntry.clarification(),
                ProfessionalsEntry.advice(),
                SharedDocuments.offer(),
                SharedDocuments.knowledge(),
                SharedDocuments.mapping(),
                SharedDocuments.project()))
        .letters(Letters.all())
        .transitions(List.of(ComingOfAge.transition(), Release.transition()))
        .build();
  }
}
