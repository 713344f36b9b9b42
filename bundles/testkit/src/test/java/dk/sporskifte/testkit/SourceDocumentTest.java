package dk.sporskifte.testkit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.sporskifte.model.Source;
import org.junit.jupiter.api.Test;

class SourceDocumentTest {
  private static final String DOCUMENT = "En indstilling tages op\nsenest efter **14 dage**.";

  @Test
  void a_quote_stands_in_its_document_whatever_its_line_breaks() {
    assertThatCode(() -> SourceDocument.assertQuoted(quoting("op senest ... 14 dage."), DOCUMENT))
        .doesNotThrowAnyException();
  }

  @Test
  void one_that_does_not_is_told_with_its_number_its_file_and_what_to_do() {
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> SourceDocument.assertQuoted(quoting("senest efter 21 dage"), DOCUMENT))
        .withMessage(
            "OWN-07 quotes \"senest efter 21 dage\", and src/test/resources/model.txt does not say so:"
                + " write it there as the document does, or mend the quote");
  }

  private static Source quoting(String quote) {
    return new Source("OWN-07", quote, "Korsbæk: SSP-modellen (model.txt)");
  }
}
