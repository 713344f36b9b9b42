package dk.sporskifte.paper;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.port.Paper;
import dk.sporskifte.casework.api.port.Paper.Block;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfTypesettingTest {
  private static final Paper LETTER =
      new Paper(
          "Indkaldelse til Tirsdagsmødet",
          "Gladsaxe Kommune",
          List.of(
              Block.text("Kære Åse Øster Ærø"),
              Block.heading("Dagsorden"),
              Block.item("Sag 1"),
              Block.item("Sag 2")));

  @Test
  void danish_letters_are_read_back_and_their_font_is_in_the_file() throws IOException {
    try (PDDocument set = set(LETTER)) {
      assertThat(new PDFTextStripper().getText(set))
          .contains(
              "Indkaldelse til Tirsdagsmødet", "Kære Åse Øster Ærø", "• Sag 2", "Side 1 af 1");
      PDFont font =
          set.getPage(0)
              .getResources()
              .getFont(set.getPage(0).getResources().getFontNames().iterator().next());
      assertThat(font.isEmbedded()).isTrue();
    }
  }

  @Test
  void it_tells_its_title_and_language_and_what_each_piece_is() throws IOException {
    try (PDDocument set = set(LETTER)) {
      assertThat(set.getDocumentInformation().getTitle()).isEqualTo(LETTER.title());
      assertThat(set.getDocumentCatalog().getLanguage()).isEqualTo("da-DK");
      assertThat(set.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(set.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
      PDStructureElement whole =
          (PDStructureElement) set.getDocumentCatalog().getStructureTreeRoot().getKids().get(0);
      assertThat(whole.getKids())
          .extracting(kid -> ((PDStructureElement) kid).getStructureType())
          .containsExactly("P", "H1", "P", "H2", "P", "P");
      assertThat(set.getDocumentCatalog().getStructureTreeRoot().getParentTree().getNumbers())
          .hasSize(1);
    }
  }

  @Test
  void much_text_goes_on_over_sheets_and_no_word_is_lost() throws IOException {
    List<Block> many =
        Stream.iterate(1, n -> n + 1)
            .limit(120)
            .map(n -> Block.text("Afsnit " + n + " " + "ord ".repeat(30)))
            .toList();
    try (PDDocument set = set(new Paper("Referat", "Køge Kommune", many))) {
      String text = new PDFTextStripper().getText(set);
      assertThat(set.getNumberOfPages()).isGreaterThan(5);
      assertThat(text).contains("Afsnit 1 ", "Afsnit 120 ", "Side 2 af ");
      assertThat(text.split("ord", -1)).hasSize(120 * 30 + 1);
      assertThat(
              StreamSupport.stream(set.getPages().spliterator(), false)
                  .map(page -> page.getStructParents()))
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void what_the_font_lacks_and_what_is_too_long_is_shown_all_the_same() throws IOException {
    String endless = "x".repeat(400);
    try (PDDocument set =
        set(
            new Paper(
                "Brev", "Køge", List.of(Block.text("Glad \uD83D\uDE00\tdag\n\n" + endless))))) {
      String text = new PDFTextStripper().getText(set);
      assertThat(text).contains("Glad ? dag");
      assertThat(text.chars().filter(c -> c == 'x')).hasSize(400);
    }
  }

  private static PDDocument set(Paper paper) throws IOException {
    return Loader.loadPDF(new PdfTypesetting().pdf(paper));
  }
}
