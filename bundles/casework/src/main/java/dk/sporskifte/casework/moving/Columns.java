package dk.sporskifte.casework.moving;

import dk.sporskifte.casework.api.view.ImportSheet;
import java.util.List;

/** The columns of each sheet. None of them asks for an offence. */
final class Columns {
  static final Column USERNAME =
      Column.of("Brugernavn", "Det, brugeren logger på med: 2-100 tegn", "ankj").demanded();
  static final Column NAME = Column.of("Navn", "For- og efternavn", "Anja Kjær").demanded();

  static final Column POST =
      Column.of("Stilling", "Funktionen, ikke personen", "SSP-konsulent, Nord").demanded();
  static final Column UNIT =
      Column.of("Enhed", "Den enhed, stillingen hører til", "Familieafdelingen").demanded();
  static final Column ROLE =
      Column.of("Funktion", "Hvad stillingen har ret til", "")
          .demanded()
          .choosing(way -> Words.of(Words.ROLES));
  static final Column SEAT =
      Column.of("Forum og plads", "Den plads, stillingen har, hvis den har en", "")
          .choosing(way -> Words.of(Words.seats(way)));

  static final Column HELD_FROM =
      Column.of("Fra", "Første dag i stillingen", "01-01-2026").demanded();

  static final Column OWN_KEY =
      Column.of("Personnøgle", "Jeres egen nøgle, hvis CPR-nummeret ikke kendes", "P-17");
  static final Column CPR =
      Column.of("CPR-nummer", "Ti cifre; lad kolonnen være formateret som tekst", "");
  static final Column GIVEN_NAME = Column.of("Fornavn", "", "Emil").demanded();
  static final Column FAMILY_NAME = Column.of("Efternavn", "", "Prøvelund").demanded();
  static final Column BORN =
      Column.of("Fødselsdato", "Kun når CPR-nummeret ikke kendes", "17-05-2010");
  static final Column PROTECTED =
      Column.of("Adressebeskyttet", "Navne- og adressebeskyttelse i CPR", "Nej")
          .demanded()
          .choosing(way -> Words.of(Words.YES_OR_NO));
  static final Column ADDRESS = Column.of("Adresse", "", "");
  static final Column PHONE = Column.of("Telefon", "", "");

  static final Column NUMBER =
      Column.of(
              "Sagsnummer", "Fra det tidligere system: samme nummer kommer kun ind en gang", "4711")
          .demanded();
  static final Column PROGRAMME =
      Column.of("Forløb", "", "").demanded().choosing(way -> Words.of(Words.programmes(way)));
  static final Column STATE =
      Column.of("Tilstand", "Hvor sagen står i dag", "")
          .demanded()
          .choosing(way -> Words.of(Words.STATES));
  static final Column RESPONSIBLE =
      Column.of("Ansvarlig stilling", "Skal være oprettet i forvejen", "SSP-konsulent, Nord")
          .demanded();
  static final Column RESPONSIBLE_UNIT =
      Column.of("Ansvarlig enhed", "Stillingens enhed", "Familieafdelingen").demanded();
  static final Column RECEIVED =
      Column.of("Modtaget den", "Dagen for den første henvendelse", "02-03-2026").demanded();
  static final Column CHANNEL =
      Column.of("Modtaget ved", "", "").demanded().choosing(way -> Words.of(Words.channels(way)));
  static final Column FORM_RECEIVED =
      Column.of(
          "Skema modtaget den", "Står her intet, og er sagen ikke optaget, ventes det på", "");
  static final Column REFERRER =
      Column.of("Indstiller", "Navn på den, der henvendte sig", "Lone Lærer").demanded();
  static final Column REFERRER_KIND =
      Column.of("Indstiller er", "", "").demanded().choosing(way -> Words.of(Words.REFERRERS));
  static final Column ORGANISATION = Column.of("Indstillers sted", "", "Prøveskolen");
  static final Column TARGET_GROUPS =
      Column.of("Målgrupper", "Flere skilles med semikolon", "")
          .choosing(way -> Words.of(Words.targetGroups(way)));
  static final Column REASON =
      Column.of(
              "Begrundelse",
              "Hvorfor den unge er indstillet. Skriv ikke CPR-numre og ikke om lovovertrædelser",
              "Er meget væk fra skolen")
          .demanded()
          .ofMuchText();
  static final Column INFORMED =
      Column.of("Den unge er oplyst den", "Står her intet, bliver det en opgave", "");
  static final Column AGREED =
      Column.of("Aftale den", "Skal stå her, hvor deltagelse er frivillig", "16-03-2026");
  static final Column AGREED_BY =
      Column.of("Aftale givet af", "", "").choosing(way -> Words.of(Words.GIVERS));
  static final Column HEARD =
      Column.of("Hvordan er den unge hørt", "Når en anden end den unge gav aftalen", "")
          .ofMuchText();
  static final Column READY =
      Column.of("Klar til handleplan", "", "Ja").choosing(way -> Words.of(Words.YES_OR_NO));
  static final Column ADMITTED = Column.of("Optaget den", "Når tilstanden er Optaget", "");
  static final Column ADMITTED_WHY =
      Column.of("Begrundelse for optagelse", "Når tilstanden er Optaget", "").ofMuchText();
  static final Column NEXT_REVIEW =
      Column.of("Næste opfølgning", "Står her intet, gælder kommunens egen frist", "");

  private Columns() {}

  /** Danish, as the sheet is called. */
  static String name(ImportSheet sheet) {
    return switch (sheet) {
      case ACCOUNTS -> "Brugere";
      case POSTS -> "Stillinger";
      case HOLDINGS -> "Besættelser";
      case PEOPLE -> "Unge";
      case CASES -> "Sager";
    };
  }

  static List<Column> of(ImportSheet sheet) {
    return switch (sheet) {
      case ACCOUNTS -> List.of(USERNAME, NAME);
      case POSTS -> List.of(POST, UNIT, ROLE, SEAT);
      case HOLDINGS -> List.of(POST, UNIT, USERNAME, HELD_FROM);
      case PEOPLE ->
          List.of(OWN_KEY, CPR, GIVEN_NAME, FAMILY_NAME, BORN, PROTECTED, ADDRESS, PHONE);
      case CASES ->
          List.of(
              NUMBER,
              CPR,
              OWN_KEY,
              PROGRAMME,
              STATE,
              RESPONSIBLE,
              RESPONSIBLE_UNIT,
              RECEIVED,
              CHANNEL,
              FORM_RECEIVED,
              REFERRER,
              REFERRER_KIND,
              ORGANISATION,
              TARGET_GROUPS,
              REASON,
              INFORMED,
              AGREED,
              AGREED_BY,
              HEARD,
              READY,
              ADMITTED,
              ADMITTED_WHY,
              NEXT_REVIEW);
    };
  }
}
