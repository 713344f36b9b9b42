package dk.sporskifte.paper;

import dk.sporskifte.casework.api.port.Paper;
import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/** Sheets of A4, filled from above; measures in points. */
final class Sheets implements AutoCloseable {
  private static final float MARGIN = 71;
  private static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;
  private static final float INDENT = 14;
  private static final float SMALL = 9;
  private static final float FOOT = 40;

  private final PDDocument document;
  private final Letters letters;
  private final Tags tags;
  private PDPage page;
  private PDPageContentStream content;
  private float left;

  Sheets(PDDocument document, Letters letters, Tags tags) throws IOException {
    this.document = document;
    this.letters = letters;
    this.tags = tags;
    turn();
  }

  void set(Paper paper) throws IOException {
    write(StandardStructureTypes.P, paper.sender(), SMALL, 0);
    write(StandardStructureTypes.H1, paper.title(), 18, 0);
    for (Paper.Block block : paper.blocks()) {
      switch (block.kind()) {
        case HEADING -> write(StandardStructureTypes.H2, block.text(), 13, 0);
        case TEXT -> write(StandardStructureTypes.P, block.text(), 11, 0);
        case ITEM -> write(StandardStructureTypes.P, "• " + block.text(), 11, INDENT);
      }
    }
  }

  private void write(String type, String text, float size, float indent) throws IOException {
    PDStructureElement element = tags.begin(type);
    float leading = size * 1.4f;
    boolean heading = !type.equals(StandardStructureTypes.P);
    if (heading && left < 4 * leading) {
      turn();
    }
    left -= heading ? size * 0.6f : 0;
    for (String line : letters.lines(text, size, WIDTH - indent)) {
      if (left < leading) {
        turn();
      }
      left -= leading;
      content.beginMarkedContent(COSName.getPDFName(type), tags.mark(element, page));
      show(content, letters, line, size, MARGIN + indent, MARGIN + left);
      content.endMarkedContent();
    }
    left -= size * 0.5f;
  }

  private void turn() throws IOException {
    if (content != null) {
      content.close();
    }
    page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    content = new PDPageContentStream(document, page);
    left = PDRectangle.A4.getHeight() - 2 * MARGIN;
  }

  /** At the foot of each sheet, as decoration that nobody hears. */
  static void number(PDDocument document, Letters letters) throws IOException {
    int all = document.getNumberOfPages();
    for (int number = 1; number <= all; number++) {
      try (PDPageContentStream foot =
          new PDPageContentStream(
              document, document.getPage(number - 1), AppendMode.APPEND, true, true)) {
        foot.beginMarkedContent(COSName.ARTIFACT);
        show(foot, letters, "Side " + number + " af " + all, SMALL, MARGIN, FOOT);
        foot.endMarkedContent();
      }
    }
  }

  private static void show(
      PDPageContentStream content, Letters letters, String line, float size, float x, float y)
      throws IOException {
    content.beginText();
    content.setFont(letters.font(), size);
    content.newLineAtOffset(x, y);
    content.showText(line);
    content.endText();
  }

  @Override
  public void close() throws IOException {
    content.close();
  }
}
