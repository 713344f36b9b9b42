package dk.sporskifte.casework.inbox;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Words of a name as they sound, whatever their spelling; the same as the database's. */
final class Sounding {
  private static final List<String> SPELLINGS =
      List.of("ph f", "th t", "dt t", "ck k", "ch k", "c k", "q k", "w v", "z s", "x ks", "y i");

  private Sounding() {}

  static List<String> words(String name) {
    return folded(name).stream().map(Sounding::sound).toList();
  }

  /** In small letters, without accents; the Danish letters as where there are none. */
  static List<String> folded(String name) {
    String danish =
        name.toLowerCase(Locale.ROOT)
            .replace("æ", "ae")
            .replace("ä", "ae")
            .replace("ø", "oe")
            .replace("ö", "oe")
            .replace("å", "aa")
            .replace("ð", "d");
    return Arrays.stream(
            Normalizer.normalize(danish, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static String sound(String word) {
    String heard = word;
    for (String spelling : SPELLINGS) {
      String[] pair = spelling.split(" ");
      heard = heard.replace(pair[0], pair[1]);
    }
    return heard.replaceAll("(.)\\1+", "$1");
  }
}
