package dk.sporskifte.moving.in;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.sporskifte.casework.api.SpreadsheetFile;
import dk.sporskifte.casework.api.port.Spreadsheets.Column;
import dk.sporskifte.casework.api.port.Spreadsheets.Form;
import dk.sporskifte.casework.api.port.Spreadsheets.Limits;
import dk.sporskifte.casework.api.port.Spreadsheets.Row;
import dk.sporskifte.casework.api.port.Spreadsheets.Table;
import dk.sporskifte.casework.api.port.UnreadableSpreadsheetException;
import dk.sporskifte.casework.api.port.UnreadableSpreadsheetException.Cause;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

class SpreadsheetFilesTest {
  private static final Limits LIMITS = new Limits(1_000_000, 2_000_000, 100, 1000);
  private static final Form POSTS =
      new Form(
          "Stillinger",
          List.of(
              new Column("Stilling *", Optional.empty(), List.of()),
              new Column("Funktion *", Optional.empty(), List.of("Leder", "Sagsbehandler"))),
          List.of("EKSEMPEL Konsulent", "Leder"));

  private final SpreadsheetFiles files = new SpreadsheetFiles();

  @Test
  void what_is_handed_out_can_be_read_back() {
    SpreadsheetFile file =
        files.workbook("indflytning-koge", "Vejledning", List.of(List.of("Sådan")), List.of(POSTS));

    List<Table> tables = files.read(file.content(), LIMITS);

    assertThat(file.name()).isEqualTo("indflytning-koge.xlsx");
    assertThat(tables)
        .extracting(Table::name)
        .containsExactly("Vejledning", "Stillinger", "Lister");
    assertThat(tables.get(1).rows())
        .containsExactly(
            new Row(1, List.of("Stilling *", "Funktion *")),
            new Row(2, List.of("EKSEMPEL Konsulent", "Leder")));
  }

  @Test
  void choices_hang_on_their_column_and_cells_are_text() throws IOException {
    byte[] file = files.workbook("x", "Vejledning", List.of(), List.of(POSTS)).content();

    String sheet = entry(file, "xl/worksheets/sheet2.xml");

    assertThat(sheet).contains("<dataValidation").contains("B2:B5001").contains("Lister");
    assertThat(entry(file, "xl/styles.xml")).contains("@");
  }

  @Test
  void dates_numbers_and_marks_come_as_text() {
    byte[] file =
        workbook(
            sheet -> {
              sheet.value(0, 0, LocalDate.of(2026, 3, 2));
              sheet.style(0, 0).format("dd-mm-yyyy").set();
              sheet.value(0, 1, 4711);
              sheet.value(0, 2, true);
              sheet.value(0, 3, "Blåbærsnegl");
              sheet.value(4, 0, "efter tomme linjer");
            });

    assertThat(files.read(file, LIMITS).get(0).rows())
        .containsExactly(
            new Row(1, List.of("2026-03-02", "4711", "Ja", "Blåbærsnegl")),
            new Row(5, List.of("efter tomme linjer")));
  }

  @Test
  void lines_with_merged_cells_are_known() {
    byte[] file =
        workbook(
            sheet -> {
              for (int row = 0; row < 5; row++) {
                sheet.value(row, 0, "linje " + (row + 1));
              }
              sheet.value(2, 1, "for to");
              sheet.range(2, 1, 3, 1).merge();
            });

    assertThat(files.read(file, LIMITS).get(0).rows())
        .filteredOn(Row::merged)
        .extracting(Row::number)
        .containsExactly(3, 4);
  }

  @Test
  void csv_is_read_as_danish_programs_write_it() {
    String text = "Stilling;Enhed\r\n\"Konsulent; Nord\";Børn og Unge\r\n\r\nLeder;Øst\r\n";
    Charset windows = Charset.forName("windows-1252");

    for (byte[] file :
        List.of(
            text.getBytes(StandardCharsets.UTF_8),
            ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8),
            text.getBytes(windows))) {
      assertThat(files.read(file, LIMITS).get(0).rows())
          .containsExactly(
              new Row(1, List.of("Stilling", "Enhed")),
              new Row(2, List.of("Konsulent; Nord", "Børn og Unge")),
              new Row(4, List.of("Leder", "Øst")));
    }
    assertThat(files.read("A,B\n1,2\n".getBytes(StandardCharsets.UTF_8), LIMITS).get(0).rows())
        .contains(new Row(2, List.of("1", "2")));
  }

  @Test
  void csv_is_handed_out_with_the_same_headings() {
    SpreadsheetFile file = files.csv("stillinger", POSTS);

    assertThat(files.read(file.content(), LIMITS).get(0).rows())
        .containsExactly(
            new Row(1, List.of("Stilling *", "Funktion *")),
            new Row(2, List.of("EKSEMPEL Konsulent", "Leder")));
  }

  @Test
  void a_small_file_that_grows_without_end_is_refused_before_it_is_read() {
    byte[] bomb =
        rewritten(
            workbook(sheet -> sheet.value(0, 0, "x")),
            (name, content) -> name.endsWith("sheet1.xml") ? new byte[3_000_000] : content);

    assertThat(bomb.length).isLessThan(LIMITS.bytes());
    refused(bomb, Cause.TOO_LARGE);
  }

  @Test
  void too_large_is_said_of_bytes_lines_and_cells() {
    refused(new byte[LIMITS.bytes() + 1], Cause.TOO_LARGE);
    refused("a;b\n".repeat(200).getBytes(StandardCharsets.UTF_8), Cause.TOO_LARGE);
    refused(("a;" + "b".repeat(1001)).getBytes(StandardCharsets.UTF_8), Cause.TOO_LARGE);
    refused(
        workbook(
            sheet -> {
              for (int i = 0; i < 200; i++) {
                sheet.value(i, 0, "x");
              }
            }),
        Cause.TOO_LARGE);
    refused(workbook(sheet -> sheet.value(0, 0, "x".repeat(1001))), Cause.TOO_LARGE);
  }

  @Test
  void what_is_no_spreadsheet_is_refused_without_a_word_of_it() {
    byte[] whole = workbook(sheet -> sheet.value(0, 0, "hemmeligt"));
    refused(Arrays.copyOf(whole, whole.length / 2), Cause.NOT_A_SPREADSHEET);
    refused(new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0, 0, 0}, Cause.NOT_A_SPREADSHEET);
    refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, 0, 0, 1}, Cause.NOT_A_SPREADSHEET);
    refused(new byte[0], Cause.NOT_A_SPREADSHEET);
  }

  @Test
  void a_workbook_that_names_other_files_is_refused() {
    String evil =
        "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"
            + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
            + "<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>a&e;b</t></is></c></row>"
            + "</sheetData></worksheet>";
    byte[] file =
        rewritten(
            workbook(sheet -> sheet.value(0, 0, "x")),
            (name, content) ->
                name.endsWith("sheet1.xml") ? evil.getBytes(StandardCharsets.UTF_8) : content);

    refused(file, Cause.NOT_A_SPREADSHEET);
  }

  private void refused(byte[] file, Cause why) {
    assertThatThrownBy(() -> files.read(file, LIMITS))
        .isInstanceOfSatisfying(
            UnreadableSpreadsheetException.class, e -> assertThat(e.why()).isEqualTo(why))
        .hasNoCause()
        .hasMessage(why.name());
  }

  private interface Filling {
    void fill(Worksheet sheet);
  }

  private static byte[] workbook(Filling filling) {
    var bytes = new ByteArrayOutputStream();
    try (var workbook = new Workbook(bytes, "Test", "1.0")) {
      filling.fill(workbook.newWorksheet("Ark"));
      workbook.finish();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return bytes.toByteArray();
  }

  private static byte[] rewritten(byte[] file, BiFunction<String, byte[], byte[]> how) {
    var bytes = new ByteArrayOutputStream();
    try (ZipFile in = ZipFile.builder().setByteArray(file).get();
        var out = new ZipOutputStream(bytes)) {
      for (ZipArchiveEntry entry : Collections.list(in.getEntries())) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        out.write(how.apply(entry.getName(), in.getInputStream(entry).readAllBytes()));
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return bytes.toByteArray();
  }

  private static String entry(byte[] file, String name) throws IOException {
    try (ZipFile in = ZipFile.builder().setByteArray(file).get()) {
      return new String(
          in.getInputStream(in.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
