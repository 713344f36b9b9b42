package dk.sporskifte.tenants.helsingor;

import static dk.sporskifte.tenants.helsingor.Document.says;

import dk.sporskifte.municipality.spi.Principle;
import java.util.List;

/** Sentences that hold in all of SSP+, and how two that pull apart are both kept. */
final class Principles {
  private Principles() {}

  static List<Principle> all() {
    return List.of(
        new Principle(
            "transition",
            "SSP+ følger den unge over de 18 år: sagen er den samme, lovens regler skifter",
            SspPlus.UNTIL_25),
        new Principle(
            "purpose",
            "Planen siger, om formålet er at forebygge eller at motivere til at forlade",
            says(
                "HEL-02",
                "Formålet med indsatsen er at forebygge eller motivere til at forlade en kriminel"
                    + " løbebane")),
        new Principle(
            "need-profile",
            "Den unges behov ses på fire områder: uddannelse, arbejdserfaring, lovlig indtægt og"
                + " bolig",
            says(
                "HEL-08",
                "hverken uddannelse, erfaringer fra arbejdsmarkedet, lovlige indtægter eller"
                    + " rimelige boligforhold.")),
        new Principle(
            "ordinary-ssp",
            "Det ordinære SSP består ved siden af SSP+ og afviser ingen under 16 år; grænsen ved 18"
                + " år og pladserne er vores læsning",
            OrdinarySsp.BESIDE_SSP_PLUS),
        new Principle(
            "informal",
            "Den unge møder én indgang og en plan i klart sprog",
            says("HEL-10", "for at skabe en mere uformel tilgang for den unge.")),
        new Principle(
            "individual-plan",
            "Hver ung har sin egen handleplan med uddannelse og job i fokus",
            says("HEL-18", "Individuel handleplan til den unges vej ud af kriminalitet.")),
        new Principle(
            "few-meetings",
            "Ikke flere møder eller fagpersoner end nødvendigt",
            says(
                "HEL-19",
                "en ung ikke skal til flere møder eller forholde sig til flere fagpersoner, end"
                    + " der er behov for.")),
        new Principle(
            "first-meeting",
            "På første møde samles hver deltagers viden om udfordringer og muligheder",
            says(
                "HEL-38",
                "Ved første SSP+ møde samles netværkets relevante oplysninger og viden om den"
                    + " unges udfordringer og muligheder.")),
        new Principle(
            "bids",
            "På mødet siger hver deltager, hvad de konkret kan byde ind med",
            says(
                "HEL-39",
                "På mødet drøftes hvilke konkrete forslag og tilbud, hvert deltager kan byde ind"
                    + " med.")),
        new Principle(
            "whole-municipality",
            "SSP+ er ikke delt op i områder",
            says("HEL-43", "SSP+ fungerer i hele kommunen.")),
        new Principle(
            "no-forum-of-its-own",
            "Indsatsen mod radikalisering bruger de fora, der er",
            says(
                "HEL-46",
                "organiseres med udgangspunkt i den eksisterende samarbejdsstruktur mellem de"
                    + " sociale- og beskæftigelsesmæssige myndigheder.")),
        new Principle(
            "from-16-and-from-18",
            "SSP+ er fra 16 år; det, der er for voksne, begynder ved 18 år",
            says("C-HEL-01", "blandt unge over 18 år, samt mere stabilitet i overgangen")),
        new Principle(
            "responsible-and-coordinating",
            "Hvem der har ansvaret, og hvem der koordinerer, er to ting og vises begge",
            says("C-HEL-06", "Den koordinerende funktion er forankret i SSP+.")),
        new Principle(
            "exit-plan",
            "En plan i Exit light har uddannelse og arbejde, og bolig, hvor der er brug for det",
            says(
                "HEL-25",
                "Exit light støtter den unge i at erstatte kriminaliteten med et liv med"
                    + " uddannelse, arbejde og evt. bolig.")),
        new Principle(
            "one-criterion-is-enough",
            "Gentagen kriminalitet, alvorlig kriminalitet eller risiko: ét er nok, og det noteres"
                + " hvilket",
            says("C-HEL-02", "som har begået gentagen eller alvorlig kriminalitet.")),
        new Principle(
            "earlier-of-the-two",
            "Næste møde eller 4 uger: det, der kommer først; 4 uger er loftet",
            says("C-HEL-04", "næstkommende SSP+ møde dog max. 4 uger efter indstillingen")),
        new Principle(
            "outreach-is-no-enrolment",
            "Opsøgende arbejde er ikke tilknytning; den kræver, at den unge selv vil",
            says("C-HEL-05", "som ikke har motivationen for selv at opsøge tilbuddet.")),
        new Principle(
            "need-without-crime",
            "En indstilling, der hverken nævner kriminalitet eller risiko, modtages, og en"
                + " sagsbehandler spørges",
            says(
                "C-HEL-07",
                "Unge, der ønsker tilbud om en koordineret og helhedsorienteret indsats")));
  }
}
