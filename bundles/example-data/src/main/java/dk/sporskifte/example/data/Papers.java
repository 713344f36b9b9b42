package dk.sporskifte.example.data;

import java.util.List;

/** Invented documents of the two municipalities; nothing in them is about a real person. */
final class Papers {
  /** Hang on the case of this story. */
  static final String STORY = "follow-up-adult";

  private Papers() {}

  static List<Paper> shared() {
    return List.of(
        Paper.of("job", "tilbudskatalog")
            .with("title", "Fritidsjob med mentor")
            .with("centre", "JOB")
            .with("domains", "JOB")
            .with(
                "text", "Seks timer om ugen hos en lokal virksomhed, med en mentor fra jobcentret.")
            .with("target", "Unge, der ikke har haft et job før.")
            .with("contact", "Jobkonsulent"),
        Paper.of("skills", "tilbudskatalog")
            .with("title", "Brobygning til erhvervsuddannelse")
            .with("centre", "UU")
            .with("domains", "EDUCATION")
            .with("text", "To uger på en skole efter eget valg, sammen med en vejleder.")
            .with("contact", "UU-vejleder"),
        Paper.of("home", "tilbudskatalog")
            .with("title", "Boligrådgivning for unge")
            .with("centre", "CHILDREN")
            .with("domains", "HOUSING")
            .with("text", "Hjælp til at blive skrevet op og til det første budget.")
            .with("contact", "Boligrådgiver"),
        Paper.of("signs", "videnbank")
            .with("title", "Tegn på radikalisering, og hvad de ikke er")
            .with("kind", "ARTICLE")
            .with("text", "Hvad forskningen siger om tegn, og hvorfor intet tegn står alene.")
            .with("reference", "Kommunens intranet"),
        Paper.of("mentor", "videnbank")
            .with("title", "Samtaler om tro og tvivl")
            .with("kind", "RESOURCE_PERSON")
            .with("text", "Kan spørges om unge, der søger et fællesskab i ekstreme miljøer.")
            .with("function", "Exitkoordinator, Center for Job og Uddannelse"),
        Paper.of("mapping", "kortlaegning")
            .with("title", "Behov for indsats mod radikalisering")
            .with("need", "Støtte til unge, der vil forlade et ekstremt miljø.")
            .with("extent", "Få unge ad gangen, lange forløb.")
            .with("typology", "Søgende, mitløbere og fast forankrede.")
            .with("groups", "Unge over 18 år uden for uddannelse og job.")
            .with("national", "Den nationale kortlægning af områder")
            .with("edition", "1")
            .movedOn(1),
        Paper.of("project", "udviklingsprojekt")
            .with("title", "Antiradikaliseringsprogram for unge over 18 år")
            .with("owner", "EXIT_COORDINATOR")
            .with("partners", "SSP_PLUS|PRISON_SERVICE")
            .with("aim", "Et fælles forløb fra løsladelse til uddannelse eller job.")
            .with("mapping", "@mapping")
            .movedOn(1),
        Paper.of("advice", "sparring")
            .with("subject", "Ung med mange skift")
            .with("situation", "En ung har skiftet skole tre gange og møder ikke op.")
            .with("tried", "Samtaler hver uge.")
            .answered("Begynd med én fast voksen. Ring, hvis I vil tale det igennem."),
        Paper.of("clarification", "afklaring")
            .with("subject", "Praktik uden ydelse")
            .with("question", "Kan en ung under 18 komme i praktik hos os?")
            .to("JOB"),
        Paper.of("goal", "maal-og-rammer")
            .with("title", "Færre unge i hærværk")
            .with("text", "Antallet af anmeldelser i bymidten skal ned.")
            .with("from", "2026-01-01")
            .movedOn(1),
        Paper.of("action", "lokal-handling")
            .with("title", "Åben klub fredag aften")
            .with("goal", "@goal")
            .with("text", "Klubben holder åbent til klokken 23 med to voksne mere.")
            .with("owner", "Klubleder")
            .movedOn(1),
        Paper.of("police", "netvaerksregister")
            .with("organisation", "Midt- og Vestsjællands Politi")
            .with("kind", "POLICE")
            .with("function", "SSP-kontaktbetjent")
            .with("groups", "MONDAY|COUNCIL")
            .with("from", "2015-01-01"),
        Paper.of("club", "netvaerksregister")
            .with("organisation", "Ungdomsskolen")
            .with("kind", "MUNICIPAL")
            .with("function", "Leder")
            .with("groups", "LOCAL")
            .with("from", "2015-01-01"),
        Paper.of("expected", "vejledning")
            .with("title", "Når du bliver bekymret for et barn")
            .with("role", "EMPLOYEE")
            .with(
                "react",
                "Lyt, og skriv barnets egne ord ned. Rejs bekymringen samme dag.\n"
                    + "Du har ansvaret, til en anden har taget imod det.")
            .with("whom", "Gå til din leder, når du er i tvivl om, hvem der skal gøre noget.")
            .with("advice", "Du har én dør til sparring. Den står på denne side med telefon.")
            .movedOn(1),
        Paper.of("leading", "vejledning")
            .with("title", "Når en medarbejder kommer med en bekymring")
            .with("role", "LEADER")
            .with("react", "Spørg, hvad der er gjort, og hvad barnet selv siger. Følg op i ugen.")
            .with("whom", "SSP-lederen, når en bekymring har ligget for længe.")
            .with("advice", "Brug den samme dør til sparring som dine medarbejdere.")
            .movedOn(1),
        Paper.of("direction", "strategi")
            .with("title", "SSP er os alle sammen")
            .with("direction", "Vi griber ind tidligt, tæt på barnet og dets netværk.")
            .with("responsibility", "Den voksne, et barn vælger, reagerer og slipper ikke.")
            .with("criteria", "Alle ser tegn, reagerer hver gang og ved, hvem de kan spørge.")
            .movedOn(1),
        Paper.of("note", "politikdokument")
            .with("title", "SSP Køge 2015: notat om den nye model")
            .with("summary", "Én organisation for børn og unge til det fyldte 23. år.")
            .with("from", "2015-01-01"));
  }

  static List<Paper> ofCase() {
    return List.of(
        Paper.of("profile", "behovsprofil")
            .with("education", "STARTED")
            .with("work", "NONE")
            .with("income", "NONE")
            .with("housing", "UNKNOWN")
            .with("challenges", "NO_EDUCATION|PSYCHIATRIC")
            .with("health", "Er i gang med en udredning og vil gerne have den færdig.")
            .with("words", "Jeg vil bare have noget, der er mit."),
        Paper.of("involved", "borgerinddragelse")
            .with("on", "2026-01-12")
            .with("who", "YOUNG|PARENTS")
            .with("how", "Fælles samtale hjemme hos familien.")
            .with("words", "Det er første gang, nogen spørger os sammen.")
            .with("led", "En fast kontaktperson for hele familien."),
        Paper.of("family", "familiens-tilstand")
            .with("social", "Et godt naboskab, men få at bede om hjælp.")
            .with("financial", "Økonomien hænger lige sammen.")
            .with("health", "Mor er sygemeldt."));
  }
}
