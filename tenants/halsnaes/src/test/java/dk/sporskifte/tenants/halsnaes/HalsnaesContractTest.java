package dk.sporskifte.tenants.halsnaes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.municipality.spi.Municipality;
import dk.sporskifte.testkit.MunicipalityContract;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;

class HalsnaesContractTest extends MunicipalityContract {
  @Override
  protected Municipality municipality() {
    return new Halsnaes();
  }

  /** As on paper: each letter that the scanner misread is put right, and each must be there. */
  @Override
  protected String document(String file) {
    String text = super.document(file).replaceAll("(?<=\\p{L})-\\s+(?=\\p{Ll})", "");
    for (String line : corrections()) {
      String[] words = line.split(";", 2);
      Pattern misread = Pattern.compile("(?<!\\p{L})" + Pattern.quote(words[0]) + "(?!\\p{L})");
      assertThat(text).as("%s stands in the scan", words[0]).containsPattern(misread);
      text = misread.matcher(text).replaceAll(words[1]);
    }
    return text;
  }

  private static String[] corrections() {
    try (InputStream in = HalsnaesContractTest.class.getResourceAsStream("/scan-corrections.csv")) {
      return new String(in.readAllBytes(), UTF_8).strip().split("\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
