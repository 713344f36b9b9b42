package dk.sporskifte.casework.records;

import dk.sporskifte.access.Policy;
import dk.sporskifte.casework.api.KeepingRecords.NewFile;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which files are taken: of a few types that begin as their type says, under a plain name, up to 5
 * MB. Nothing that a browser would run.
 */
final class FileCheck {
  static final int LARGEST = 5 * 1024 * 1024;

  private static final byte[] ZIP = {'P', 'K', 3, 4};

  private static final Map<String, byte[]> BEGINS =
      Map.of(
          "application/pdf", new byte[] {'%', 'P', 'D', 'F', '-'},
          "image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G'},
          "image/jpeg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF},
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document", ZIP,
          "application/vnd.oasis.opendocument.text", ZIP);

  private static final Pattern NAME = Pattern.compile("[^\\p{Cntrl}/\\\\\"<>|:*?]{1,120}");

  private FileCheck() {}

  static Outcome<NewFile> of(NewFile file) {
    return Policy.allowing(
        file, List.of(FileCheck::named, FileCheck::small, FileCheck::typed, FileCheck::begins));
  }

  private static Optional<Refusal> named(NewFile file) {
    return Policy.unless(
        NAME.matcher(file.name()).matches() && !file.name().startsWith("."),
        Refusal.invalid("file-name-unusable", "Filens navn har tegn, der ikke kan bruges.")
            .at("name"));
  }

  private static Optional<Refusal> small(NewFile file) {
    return Policy.unless(
        file.content().length > 0 && file.content().length <= LARGEST,
        Refusal.invalid("file-size-unusable", "En fil er på 1 byte til 5 MB.").at("content"));
  }

  private static Optional<Refusal> typed(NewFile file) {
    return Policy.unless(
        BEGINS.containsKey(file.type()),
        Refusal.invalid(
                "file-type-unusable",
                "Filen skal være PDF, Word (docx), OpenDocument (odt), PNG eller JPEG.")
            .at("type"));
  }

  private static Optional<Refusal> begins(NewFile file) {
    byte[] begin = BEGINS.get(file.type());
    return Policy.unless(
        file.content().length >= begin.length
            && Arrays.equals(file.content(), 0, begin.length, begin, 0, begin.length),
        Refusal.invalid("file-not-of-its-type", "Filens indhold er ikke af den type, den siger.")
            .at("content"));
  }
}
