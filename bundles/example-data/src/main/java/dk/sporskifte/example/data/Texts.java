package dk.sporskifte.example.data;

import java.util.List;

/** What people write; about nobody. */
final class Texts {
  private static final List<String> REFERRALS =
      List.of(
          "Kommer sjældent i skole og er set sammen med ældre unge, som politiet kender. Vil gerne"
              + " i praktik.",
          "Er to gange truffet af politiet sent om aftenen. Familien beder om hjælp til at få"
              + " hverdagen til at hænge sammen.",
          "Er holdt op på sin uddannelse og mangler en fast voksen at tale med. Ønsker selv"
              + " støtte.",
          "Har mistet sit fritidsjob og skylder penge væk. Vil gerne ud af en gruppe, som presser"
              + " til småkriminalitet.",
          "Bor skiftevis hos venner og har svært ved at passe sine aftaler. Spørger selv til bolig"
              + " og job.",
          "Er sigtet for hærværk og tyveri og siger, at det skal være slut. Har brug for hjælp til"
              + " at komme videre.",
          "Trives ikke i klassen og har meget fravær. Træneren i klubben er bekymret for det nye"
              + " selskab.",
          "Er på vej tilbage efter et ophold uden for kommunen og vil gerne have en plan, før det"
              + " hele begynder igen.");

  private static final List<String> WISHES =
      List.of(
          "Jeg vil gerne have et job, hvor jeg bruger hænderne, og et sted at bo, som er mit eget.",
          "Jeg vil gøre skolen færdig, men ikke på det gamle hold. Og jeg vil spille fodbold igen.",
          "Jeg vil have styr på mine penge, så min mor kan stole på mig.",
          "Jeg vil væk fra dem, jeg går med nu. Hvis jeg får en læreplads, klarer jeg resten selv.");

  private static final List<String> CONCERNS =
      List.of(
          "Eleven har haft mange sene dage på det sidste og virker presset af nogle ældre unge uden"
              + " for skolen.",
          "En nabo fortæller, at der samles unge i opgangen om natten, og at en af dem virker bange"
              + " for de andre.",
          "Den unge har selv fortalt i klubben, at vennerne vil have hjælp til at sælge stjålne"
              + " telefoner.");

  private static final List<String> CHALLENGES =
      List.of(
          "Meget fravær det seneste halve år, mest om mandagen.",
          "Omgås unge, som er kendt for tyveri.",
          "Har ikke haft fast arbejde eller praktik i et år.");

  private static final List<String> OPPORTUNITIES =
      List.of(
          "Er vellidt af en lærer, som gerne vil være kontaktperson.",
          "Møder til aftaler, når de bliver bekræftet dagen før.",
          "Er god til praktisk arbejde og har selv spurgt efter en læreplads.");

  private static final List<String> BIDS =
      List.of(
          "To ugers snuseperiode i et værksted, hvis den unge har lyst.",
          "En samtale om uddannelse med vejleder allerede i næste uge.",
          "En fast kontaktperson to eftermiddage om ugen.");

  private static final List<String> REVIEWS =
      List.of(
          "Har været i praktik i fire uger og mødt hver dag.",
          "Aftalerne holder, men økonomien fylder. Rådgivning er sat i gang.",
          "En svær måned med fravær; planen er justeret sammen med den unge.");

  private Texts() {}

  static String referral(int number) {
    return pick(REFERRALS, number);
  }

  static String wishes(int number) {
    return pick(WISHES, number);
  }

  static String concern(int number) {
    return pick(CONCERNS, number);
  }

  static String challenges(int number) {
    return pick(CHALLENGES, number);
  }

  static String opportunities(int number) {
    return pick(OPPORTUNITIES, number);
  }

  static String bid(int number) {
    return pick(BIDS, number);
  }

  static String review(int number) {
    return pick(REVIEWS, number);
  }

  private static String pick(List<String> texts, int number) {
    return texts.get(Math.floorMod(number, texts.size()));
  }
}
