package dk.sporskifte.paper;

import dk.sporskifte.casework.api.port.Paper;
import dk.sporskifte.casework.api.port.Typesetting;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.osgi.service.component.annotations.Component;

/** Tagged PDF with its title, its language and the letters of its font in it. */
@Component
public final class PdfTypesetting implements Typesetting {
  private static final String DANISH = "da-DK";

  @Override
  public byte[] pdf(Paper paper) {
    try (PDDocument document = new PDDocument()) {
      PDDocumentCatalog catalog = document.getDocumentCatalog();
      catalog.setLanguage(DANISH);
      PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
      preferences.setDisplayDocTitle(true);
      catalog.setViewerPreferences(preferences);
      document.getDocumentInformation().setTitle(paper.title());
      document.getDocumentInformation().setAuthor(paper.sender());
      Tags tags = new Tags(catalog);
      Letters letters = new Letters(document);
      try (Sheets sheets = new Sheets(document, letters, tags)) {
        sheets.set(paper);
      }
      Sheets.number(document, letters);
      tags.close();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("a paper was not set", e);
    }
  }
}
