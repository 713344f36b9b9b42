package dk.sporskifte.example.data;

import dk.sporskifte.model.Sex;
import java.util.List;

/** Invented names: the families do not exist. */
final class Names {
  private static final List<String> WOMEN =
      List.of(
          "Alberte",
          "Amina",
          "Camilla",
          "Ditte",
          "Esra",
          "Freja",
          "Ida",
          "Josefine",
          "Leyla",
          "Naja",
          "Rosa",
          "Tilde",
          "Vigga");
  private static final List<String> MEN =
      List.of(
          "Aksel", "Bertram", "Can", "Elias", "Hassan", "Jonas", "Kasper", "Malik", "Noah", "Oskar",
          "Storm", "Tobias", "Yusuf");
  private static final List<String> FAMILIES =
      List.of(
          "Brombærhede",
          "Fyrmose",
          "Havreskov",
          "Klitvænge",
          "Lærkesund",
          "Mosebro",
          "Nordsporsen",
          "Prøvelund",
          "Rævetoft",
          "Skifteholm",
          "Sporbæk",
          "Stjernekær",
          "Ternevig",
          "Tågemark",
          "Vejrmølle");
  private static final List<String> STREETS =
      List.of(
          "Eksempelvænget",
          "Opdigtet Allé",
          "Prøvesporet",
          "Skiftespor",
          "Tænktestræde",
          "Vekselsporet");

  private Names() {}

  static String given(Sex sex, int number) {
    return pick(sex == Sex.FEMALE ? WOMEN : MEN, number);
  }

  static String family(String of) {
    return pick(FAMILIES, of.hashCode());
  }

  static String address(String of) {
    return pick(STREETS, of.hashCode()) + " " + (Math.floorMod(of.hashCode(), 89) + 1);
  }

  private static String pick(List<String> names, int number) {
    return names.get(Math.floorMod(number, names.size()));
  }
}
