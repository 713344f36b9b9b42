package dk.sporskifte.tenants.gladsaxe;

import dk.sporskifte.municipality.spi.LetterTemplate;
import dk.sporskifte.municipality.spi.LetterTemplate.Kind;
import java.util.List;

/** What is written to people, in the municipality's own words (the wording is ours). */
final class Letters {
  private Letters() {}

  static List<LetterTemplate> all() {
    return List.of(invitation(), concern(), information());
  }

  private static LetterTemplate invitation() {
    return new LetterTemplate(
        "indkaldelse",
        "Indkaldelse til møde",
        Kind.INVITATION,
        "Indkaldelse til {forum}",
        List.of(
            "Til {modtager}, {organisation}",
            "Du indkaldes til møde i {forum} {tidspunkt}. Mødet holdes her: {sted}.",
            "På dagsordenen er foreløbig:",
            "{punkter}",
            "Meld afbud til SSP-konsulenten, hvis du ikke kan komme.",
            "Hvem en sag handler om, får du at vide, når der er noteret et grundlag for det.",
            "Venlig hilsen",
            "{afsender}"),
        Networks.TUESDAY_MEETING);
  }

  private static LetterTemplate concern() {
    return new LetterTemplate(
        "bekymringsbrev",
        "Bekymringsbrev",
        Kind.CONCERN,
        "Vi vil gerne tale med jer",
        List.of(
            "Til {modtager}",
            "Vi skriver, fordi vi er bekymrede for {navn}, og fordi en tidlig samtale ofte kan"
                + " hjælpe.",
            "{tekst}",
            "Samtalen er frivillig, og I er velkomne til at tage en med, I er trygge ved.",
            "Venlig hilsen",
            "{afsender}"),
        Concern.RISK);
  }

  private static LetterTemplate information() {
    return LetterTemplate.informing(
        "Gladsaxe Kommune",
        "Spørg SSP-konsulenten eller kommunens databeskyttelsesrådgiver.",
        Concern.RISK);
  }
}
