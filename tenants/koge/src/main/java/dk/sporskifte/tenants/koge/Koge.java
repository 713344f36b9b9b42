package dk.sporskifte.tenants.koge;

import static dk.sporskifte.tenants.koge.Document.says;

import dk.sporskifte.model.Source;
import dk.sporskifte.municipality.spi.ClosingReason;
import dk.sporskifte.municipality.spi.Municipality;
import dk.sporskifte.municipality.spi.Principle;
import dk.sporskifte.municipality.spi.WayOfWorking;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Køge: one SSP to the 23rd birthday, without a line at 18, coordinated by the Mandagsgruppe. */
@Component
public final class Koge implements Municipality {
  private final Optional<LocalDate> adoptedOn;

  public Koge() {
    this(Optional.empty());
  }

  @Activate
  public Koge(Entered entered) {
    this(Optional.of(entered.adoptedOn()).filter(day -> !day.isBlank()).map(Koge::day));
  }

  private Koge(Optional<LocalDate> adoptedOn) {
    this.adoptedOn = adoptedOn;
  }

  static Koge adoptedOn(LocalDate day) {
    return new Koge(Optional.of(day));
  }

  /** What only the municipality can say. */
  @interface Entered {
    /** The day on which the model was adopted, as 2026-06-01; a proposal while it is empty. */
    String adoptedOn() default "";
  }

  private static LocalDate day(String entered) {
    try {
      return LocalDate.parse(entered.strip());
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(
          "adoptedOn is no day: write it as 2026-06-01, or leave it out while the model is a"
              + " proposal",
          e);
    }
  }

  @Override
  public WayOfWorking wayOfWorking() {
    return WayOfWorking.of("259", "SSP Køge 2015", "1")
        .standing(Model.standing(adoptedOn))
        .programmes(List.of(Ssp.programme()))
        .forums(
            List.of(
                MondayGroup.forum(),
                LocalTeams.forum(),
                Management.steeringGroup(),
                Management.followingGroup(),
                Management.localCouncil(),
                Management.sparringGroup()))
        .secretariat(Office.secretariat())
        .intake(WayIn.intake())
        .plan(Plan.rules())
        .closingReasons(closingReasons())
        .interventions(Ssp.interventions())
        .receiving(MondayGroup.receiving())
        .terms(Model.terms())
        .indicators(Model.indicators())
        .principles(principles())
        .templates(Documents.all())
        .letters(Letters.all())
        .transitions(Transitions.all())
        .reach(Families.reach())
        .build();
  }

  /** The document states none; all are technical. */
  private static List<ClosingReason> closingReasons() {
    Source individualCases = MondayGroup.INDIVIDUAL_CASES;
    return List.of(
        new ClosingReason("NOT_RELEVANT", "Indsatsen er ikke relevant mere", true, individualCases),
        new ClosingReason("WITHDRAWN", "Den unge ønsker det ikke mere", true, individualCases),
        new ClosingReason("AGED_OUT", "Er fyldt 23 år", true, Ssp.UNTIL_23),
        new ClosingReason("MOVED", "Flyttet til en anden kommune", true, individualCases),
        new ClosingReason("DECEASED", "Afgået ved døden", true, individualCases),
        new ClosingReason("ERROR", "Oprettet ved en fejl", true, individualCases));
  }

  private static List<Principle> principles() {
    return List.of(
        new Principle(
            "no-line-at-18",
            "Sagen er den samme før og efter det fyldte 18. år",
            Ssp.NO_LINE_AT_18),
        new Principle(
            "one-unit",
            "Unge over 18 år hører til i samme gruppe: der er ingen særskilt enhed",
            says(
                "KOG-04",
                "det ikke er hensigtsmæssigt at opbygge en særskilt enhed for håndtering af"
                    + " enkeltsager for de over 18-årige.")),
        new Principle(
            "inside-ordinary-ssp",
            "De over 18-årige er i det ordinære SSP og ikke i en særskilt SSP+ indsats",
            says(
                "KOG-20",
                "der har søgt at indarbejde 18+-delen i den ordi- nære SSP-organisation.")),
        new Principle(
            "what-works-stays",
            "Det, der fungerer, bliver: nyt kommer til ét ad gangen ved siden af",
            says(
                "KOG-15",
                "uden at ændre på de praksisser og samar- bejdsformer, som fungerer godt.")),
        new Principle(
            "one-target-group",
            "Der er én målgruppe til det fyldte 23. år",
            says("C-KOG-02", "indsats for børn og unge over 18 år.")),
        new Principle(
            "seats",
            "Dokumentet nævner ikke Mandagsgruppens medlemmer; pladserne er vores læsning af SSP",
            MondayGroup.INDIVIDUAL_CASES),
        new Principle(
            "channels",
            "Dokumentet nævner ikke, hvordan en ung indstilles: alle veje er åbne, indtil kommunen"
                + " bestemmer andet",
            MondayGroup.INDIVIDUAL_CASES));
  }
}
