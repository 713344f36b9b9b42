package dk.sporskifte.tenants.kobenhavn;

import static dk.sporskifte.tenants.kobenhavn.Document.says;

import dk.sporskifte.municipality.spi.Principle;
import java.util.List;

/** Sentences that hold everywhere, and how those that pull apart are both kept. */
final class Principles {
  private Principles() {}

  static List<Principle> all() {
    return List.of(
        new Principle(
            "three-levels",
            "Hvert forum står på et af tre niveauer: strategisk, operativt eller udførende",
            says("KBH-14", "på et strategisk, operativt og udførende niveau.")),
        new Principle(
            "from-17-and-a-half",
            "En enkelt ung kan være i SSP+ fra 17½ år; over for borgere og for grupper gælder 18 år",
            says("C-KBH-01", "for 17½-25 årige.")),
        new Principle(
            "twenty-five-is-in",
            "En 25-årig er med, indtil den unge fylder 26 år, medmindre kommunen vælger 25 år",
            says("C-KBH-03", "SSP+ indsats for voksne i alderen 18-25 år")),
        new Principle(
            "three-facts",
            "Gentagen, alvorlig og personfarlig noteres hver for sig; hvert forum har sin egen"
                + " regel over dem",
            says("C-KBH-04", "gentagen og/eller personfarlig kriminalitet.")),
        new Principle(
            "prison-service-ad-hoc",
            "Kriminalforsorgen har en plads i bestyrelsen og deltager ad hoc",
            says("C-KBH-05", "Kriminalforsorgen deltager i bestyrelsesmøder ad hoc.")),
        new Principle(
            "longer-list-of-seats",
            "SSP+ gruppen har den lange liste af pladser; EKI og BROFI er der eventuelt",
            says(
                "C-KBH-06",
                "EKI, sagsbehandlere fra Kriminalforsorgen og medarbejdere fra BROFI.")),
        new Principle(
            "prison-service-in-ssp-plus",
            "Kriminalforsorgen er fast i SSP+ og ad hoc i bestyrelsen",
            says("C-KBH-07", "samt sagsbehandlere fra Kriminalforsorgen.")),
        new Principle(
            "three-hundred-and-eighty",
            "Tallet på fagpersoner er en oplysning og ingen grænse",
            says("C-KBH-08", "I SSP København er der samlet tilknyttet 380 fagpersoner.")));
  }
}
