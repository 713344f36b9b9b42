package dk.sporskifte.casework.moving;

import dk.sporskifte.casework.api.view.ImportPreview.Problem;
import java.util.Locale;
import java.util.Optional;

/**
 * What can be in the way of an import, and what to do about it. A text may name lines, columns and
 * the municipality's own choices, never what somebody wrote in a cell.
 */
enum Trouble {
  UNKNOWN_SHEET(
      "Ark nummer %s kendes ikke. Brug arkene fra skabelonen, og slet de andre.",
      "Sheet number %s is not known. Use the sheets of the template and delete the others."),
  UNKNOWN_TABLE(
      "Overskrifterne passer ikke til noget ark. Brug skabelonens overskrifter i første linje.",
      "The headings fit no sheet. Use the template's headings in the first line."),
  NO_SHEET("Filen har ingen linjer at indlæse.", "The file has no lines to import."),
  NOT_YOURS(
      "Din stilling giver ikke ret til at indlæse dette ark. %s Del filen, så hver indlæser sit.",
      "Your posts do not carry the right to import this sheet. %s Split the file, so that each"
          + " imports their own."),
  UNKNOWN_COLUMN(
      "Overskriften i kolonne %s kendes ikke. Slet kolonnen: andre oplysninger indlæses ikke.",
      "The heading of column %s is not known. Delete the column: nothing else is imported."),
  COLUMN_TWICE("Overskriften står der to gange.", "The heading is there twice."),
  COLUMN_MISSING(
      "Kolonnen mangler. Hent skabelonen igen.",
      "The column is missing. Fetch the template again."),
  MERGED(
      "Celler er flettet sammen. Ophæv fletningen i regnearket, og udfyld hver celle.",
      "Cells are merged. Unmerge them in the spreadsheet and fill in each cell."),
  MISSING("Feltet skal udfyldes.", "This cell must be filled in."),
  TOO_LONG(
      "Teksten er længere end %s tegn. Kort den af.",
      "The text is longer than %s characters. Shorten it."),
  NOT_A_DATE(
      "Datoen kan ikke læses. Skriv den som 30-11-2026.",
      "The date cannot be read. Write it as 30-11-2026."),
  IN_THE_FUTURE("Datoen kan ikke ligge i fremtiden.", "The date cannot lie in the future."),
  NOT_A_CPR(
      "CPR-nummeret kan ikke læses. Skriv ti cifre; er det første nul forsvundet, så formatér"
          + " kolonnen som tekst.",
      "The CPR number cannot be read. Write ten digits; if the first zero is gone, format the"
          + " column as text."),
  CPR_IN_TEXT(
      "Der står et CPR-nummer i teksten. Slet det: det hører kun til i kolonnen CPR-nummer.",
      "There is a CPR number in the text. Delete it: it belongs in the column CPR-nummer alone."),
  NOT_A_CHOICE("Vælg imellem: %s.", "Choose among: %s."),
  TWICE("Står også i linje %s. Slet den ene.", "Is in line %s as well. Delete one of them."),
  UNKNOWN_POST(
      "Stillingen findes ikke i den enhed. Ret den, eller opret den på arket Stillinger.",
      "There is no such post in that unit. Correct it, or add it on the sheet Stillinger."),
  RESPONSIBLE_UNKNOWN(
      "Stillingen findes ikke i den enhed. Bed administratoren indlæse stillingerne først.",
      "There is no such post in that unit. Ask the administrator to import the posts first."),
  RESPONSIBLE_ELSEWHERE(
      "Stillingen svarer ikke for sager i dette forløb. Vælg imellem: %s.",
      "The post does not answer for cases of this programme. Choose among: %s."),
  NOT_YOUR_PROGRAMME(
      "Din stilling svarer ikke for dette forløb. Bed den leder, der gør, indlæse sagen.",
      "Your post does not answer for this programme. Ask the leader who does to import the case."),
  UNKNOWN_USER(
      "Brugeren findes ikke. Ret brugernavnet, eller opret brugeren på arket Brugere.",
      "There is no such user. Correct the username, or add the user on the sheet Brugere."),
  USER_CLOSED(
      "Brugeren er lukket. Vælg et andet brugernavn.",
      "The account has been closed. Choose another username."),
  NOT_YOURSELF(
      "Du kan ikke give dig selv en stilling. Bed en anden administrator om det.",
      "You cannot give yourself a post. Ask another administrator."),
  KEY_MISSING(
      "Udfyld CPR-nummer eller Personnøgle, så linjen kan kendes igen.",
      "Fill in CPR-nummer or Personnøgle, so that the line can be recognised."),
  BIRTH_DATE_MISSING(
      "Angiv et CPR-nummer eller en fødselsdato.", "Give a CPR number or a birth date."),
  BIRTH_DATE_DISAGREES(
      "Fødselsdatoen passer ikke til CPR-nummeret. Ret en af dem, eller lad datoen være tom.",
      "The birth date does not fit the CPR number. Correct one of them, or leave the date out."),
  PERSON_WITHOUT_CASE(
      "Ingen sag nævner den unge. Slet linjen: her registreres ingen uden en sag.",
      "No case names this young person. Delete the line: nobody is registered here without a"
          + " case."),
  UNKNOWN_PERSON(
      "Den unge står ikke på arket Unge og er ikke registreret her. Tilføj den unge der.",
      "The young person is not on the sheet Unge and not registered here. Add them there."),
  OUTSIDE_AGE(
      "Den unge er i dag uden for forløbets alder. Afslut sagen, hvor den er, vælg et andet forløb,"
          + " eller indlæs den som Indstillet, så den afgøres her.",
      "The young person is outside the programme's ages today. Close the case where it is, choose"
          + " another programme, or import it as Indstillet, so that it is decided here."),
  BEFORE_REFERRAL(
      "Datoen ligger før den dag, sagen er modtaget. Ret en af dem.",
      "The date lies before the day the case was received. Correct one of them.");

  private final String danish;
  private final String english;

  Trouble(String danish, String english) {
    this.danish = danish;
    this.english = english;
  }

  Problem in(Column column, Object... values) {
    return problem(Optional.of(column.heading()), values);
  }

  Problem of(Object... values) {
    return problem(Optional.empty(), values);
  }

  private Problem problem(Optional<String> column, Object... values) {
    return new Problem(
        column,
        name().toLowerCase(Locale.ROOT).replace('_', '-'),
        danish.formatted(values),
        english.formatted(values));
  }
}
