package dk.sporskifte.municipality.spi;

import dk.sporskifte.model.Source;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A letter the municipality sends. Words in braces are filled in when it is made; which there are
 * follows from its kind.
 *
 * @param title of the letter, Danish
 * @param paragraphs Danish, in order
 */
public record LetterTemplate(
    String id, String name, Kind kind, String title, List<String> paragraphs, Source source) {
  private static final Pattern WORD = Pattern.compile("\\{([^}]*)}");

  public LetterTemplate {
    id = Check.text(id, "letter id");
    name = Check.text(name, "name of the letter " + id);
    Objects.requireNonNull(kind);
    title = Check.text(title, "title of the letter " + id);
    paragraphs = List.copyOf(paragraphs);
    Objects.requireNonNull(source);
    String who = "the letter " + id;
    Check.that(!paragraphs.isEmpty(), who + " says nothing: add a paragraph");
    for (String part : Stream.concat(Stream.of(title), paragraphs.stream()).toList()) {
      var words = WORD.matcher(part);
      while (words.find()) {
        Check.that(
            kind.words.contains(words.group(1)),
            who + " has no word " + words.group() + ": choose among " + kind.words);
      }
    }
  }

  /** What it is for. */
  public enum Kind {
    /** To a participant of a meeting; names no young person. */
    INVITATION("modtager", "organisation", "forum", "tidspunkt", "sted", "punkter", "afsender"),
    /** To a young person or a custody holder, about a concern. */
    CONCERN("modtager", "navn", "dato", "tekst", "afsender"),
    /** To a young person or a custody holder: what is registered, why, and their rights. */
    INFORMATION("modtager", "navn", "dato", "tekst", "afsender"),
    /**
     * To a young person or a custody holder whose referral was refused: the reason, and how to
     * complain where it is an administrative decision.
     */
    REFUSAL("modtager", "navn", "dato", "begrundelse", "klagevejledning", "tekst", "afsender");

    private final Set<String> words;

    Kind(String... words) {
      this.words = Set.of(words);
    }

    public boolean ofCase() {
      return this != INVITATION;
    }
  }

  /**
   * Of a meeting's participant.
   *
   * @param regretsTo who is told by somebody who cannot come, Danish
   */
  public static LetterTemplate inviting(String regretsTo, Source source) {
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
            "Meld afbud til " + regretsTo + ", hvis du ikke kan komme.",
            "Hvem en sag handler om, får du at vide, når der er noteret et grundlag for det.",
            "Venlig hilsen",
            "{afsender}"),
        source);
  }

  /** To a talk that is voluntary, early rather than late. */
  public static LetterTemplate concerned(Source source) {
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
        source);
  }

  /** What must be told to whoever data are kept about (GDPR 13-14), in that municipality's name. */
  public static LetterTemplate informing(String authority, String contact, Source source) {
    return new LetterTemplate(
        "oplysning",
        "Oplysningsbrev",
        Kind.INFORMATION,
        "Vi har registreret oplysninger om dig",
        List.of(
            "{dato}",
            "Til {modtager}",
            "Vi har registreret oplysninger om {navn} i det kriminalitetsforebyggende"
                + " samarbejde mellem skole, sociale myndigheder og politi (SSP). Vi skriver, fordi"
                + " du har ret til at vide det.",
            "Hvem er ansvarlig? " + authority + " er dataansvarlig. " + contact,
            "Hvorfor? Oplysningerne bruges alene til at forebygge kriminalitet og til at hjælpe."
                + " De bruges ikke til at efterforske en straffesag.",
            "På hvilket grundlag? Retsplejelovens § 115, barnets lov, serviceloven og"
                + " databeskyttelsesforordningens artikel 6, stk. 1, litra e, samt samtykke, hvor vi"
                + " har bedt om det.",
            "Hvilke oplysninger? Navn, fødselsdag, kontaktoplysninger og det, der er beskrevet i"
                + " henvendelsen. {tekst}",
            "Hvem ser dem? Kun de medarbejdere og samarbejdspartnere, der har et grundlag for det"
                + " i den enkelte sag. Hver gang nogen ser dem, bliver det noteret.",
            "Hvor længe? Så længe sagen er åben, og derefter så længe loven kræver det.",
            "Dine rettigheder: Du kan få at se, hvad der står, få rettet det, der er forkert, gøre"
                + " indsigelse, og i nogle tilfælde få det slettet. Et samtykke kan du altid trække"
                + " tilbage.",
            "Er du utilfreds, kan du klage til Datatilsynet, www.datatilsynet.dk.",
            "Venlig hilsen",
            "{afsender}"),
        source);
  }

  /**
   * Nobody is turned away without a reason; the paragraph on complaining goes where it is empty.
   */
  public static LetterTemplate refusing(Source source) {
    return new LetterTemplate(
        "afslag",
        "Afslag",
        Kind.REFUSAL,
        "Svar på indstillingen",
        List.of(
            "{dato}",
            "Til {modtager}",
            "{navn} er ikke optaget i det forløb, som indstillingen gjaldt.",
            "Begrundelsen er:",
            "{begrundelse}",
            "{klagevejledning}",
            "{tekst}",
            "Venlig hilsen",
            "{afsender}"),
        source);
  }

  String statement() {
    return name + ": " + WORD.matcher(title).replaceAll("…");
  }
}
