package dk.sporskifte.checkfeed;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.sporskifte.feeds.check.CheckedMessage;
import dk.sporskifte.feeds.check.CheckedRecord;
import dk.sporskifte.feeds.check.Rejection;
import dk.sporskifte.feeds.format.Flaw;
import dk.sporskifte.feeds.format.Format;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class XmlTest {
  private static final Sample LIST = Sample.POLICE_LIST;
  private static final String GOOD = Written.xml(LIST.message(LIST.line(1)));
  private static final String ROOT = "<message xmlns=\"https://sporskifte.example/feeds/v1\">";

  @Test
  void a_document_with_a_doctype_is_refused_and_told_why() {
    Flaw flaw = refused(GOOD.replace(ROOT, "<!DOCTYPE message>\n" + ROOT));

    assertThat(flaw.code().code()).isEqualTo("E01");
    assertThat(flaw.reason()).contains("DOCTYPE");
    assertThat(flaw.line()).contains(2L);
  }

  @Test
  @Timeout(10)
  void entities_that_grow_beyond_all_bounds_are_never_opened() {
    StringBuilder laughs = new StringBuilder("<!DOCTYPE message [<!ENTITY l0 \"ha\">");
    for (int i = 1; i < 10; i++) {
      laughs.append("<!ENTITY l%d \"%s\">".formatted(i, ("&l" + (i - 1) + ";").repeat(10)));
    }
    laughs.append("]>");

    Flaw flaw = refused(GOOD.replace(ROOT, laughs + ROOT).replace(">MET<", ">&l9;<"));

    assertThat(flaw.reason()).contains("DOCTYPE");
  }

  @Test
  void nothing_outside_the_message_is_read(@TempDir Path folder) throws Exception {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "MET");
    String entity = "<!DOCTYPE message [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>";

    assertThat(refused(GOOD.replace(ROOT, entity + ROOT).replace(">MET<", ">&x;<")).reason())
        .contains("DOCTYPE");
    assertThat(refused(GOOD.replace(">MET<", ">&x;<")).code().code()).isEqualTo("E01");
  }

  @Test
  void a_message_cannot_bring_its_own_schema(@TempDir Path folder) throws Exception {
    Path own = folder.resolve("own.xsd");
    Files.writeString(own, "<nonsense/>");
    String hinted =
        ROOT.replace(
            ">",
            " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
                + " xsi:schemaLocation=\"https://sporskifte.example/feeds/v1 "
                + own.toUri()
                + "\">");

    assertThat(taken(GOOD.replace(ROOT, hinted)).lines().get(0).finding()).isEmpty();
  }

  @Test
  void elements_in_too_many_layers_are_refused() {
    String deep = "<x:a xmlns:x=\"urn:x\">".repeat(30) + "</x:a>".repeat(30);

    Flaw flaw = refused(GOOD.replace("</record>", deep + "</record>"));

    assertThat(flaw.reason()).contains("20 lag");
  }

  @Test
  void a_field_without_end_is_refused() {
    Flaw flaw = refused(GOOD.replace(">MET<", ">" + "M".repeat(200_000) + "<"));

    assertThat(flaw.reason()).contains("længere end");
  }

  @Test
  void what_the_xml_schema_alone_finds_is_set_aside_with_its_field() {
    String swapped =
        GOOD.replace("<policeDistrict>NSP</policeDistrict>\n", "")
            .replace("<role>", "<policeDistrict>NSP</policeDistrict>\n<role>");

    CheckedRecord line = taken(swapped).lines().get(0);

    assertThat(line.finding().orElseThrow().code().code()).isEqualTo("E01");
    assertThat(line.finding().orElseThrow().fields()).containsExactly("eventAt");
  }

  @Test
  void a_field_that_stands_twice_is_set_aside() {
    CheckedRecord line =
        taken(GOOD.replace("<role>MET</role>", "<role>MET</role><role>WITNESS</role>"))
            .lines()
            .get(0);

    assertThat(line.finding().orElseThrow().fields()).containsExactly("role");
  }

  @Test
  void an_envelope_in_another_order_is_refused_with_line_and_field() {
    String swapped =
        GOOD.replace("<purposeText>Kriminalitetsforebyggelse</purposeText>\n", "")
            .replace(
                "<legalBasis>",
                "<purposeText>Kriminalitetsforebyggelse</purposeText>\n<legalBasis>");

    Flaw flaw = refused(swapped);

    assertThat(flaw.code().code()).isEqualTo("E01");
    assertThat(flaw.line()).isPresent();
    assertThat(flaw.field()).contains("purposeText");
  }

  @Test
  void elements_of_another_namespace_are_passed_over() {
    String more = "<own xmlns=\"urn:own\"><deep>MET</deep></own>";

    CheckedMessage taken =
        taken(
            GOOD.replace("</record>", more + "</record>").replace("</person>", more + "</person>"));

    assertThat(taken.lines().get(0).finding()).isEmpty();
  }

  @Test
  void a_message_outside_the_namespace_is_told_so() {
    assertThat(refused(GOOD.replace(" xmlns=\"https://sporskifte.example/feeds/v1\"", "")).reason())
        .contains("navnerummet");
  }

  @Test
  void xml_may_say_that_it_is_latin_1() {
    String latin = GOOD.replace("encoding=\"UTF-8\"", "encoding=\"ISO-8859-1\"");

    CheckedMessage taken =
        (CheckedMessage)
            Offline.check("police-list", Format.XML, latin.getBytes(StandardCharsets.ISO_8859_1));

    assertThat(taken.lines().get(0).details()).containsEntry("eventPlace", "Ved søen & \"stien\"");
  }

  @Test
  void xml_whose_characters_are_not_what_it_says_is_refused() {
    Flaw flaw =
        ((Rejection)
                Offline.check(
                    "police-list", Format.XML, GOOD.getBytes(StandardCharsets.ISO_8859_1)))
            .flaw();

    assertThat(flaw.reason()).contains("UTF-8");
  }

  @Test
  void a_wrong_value_is_named_with_its_field_and_never_repeated() {
    ObjectNode line = LIST.line(1).put("role", "SECRETVALUE");

    CheckedRecord set = Offline.taken(Format.XML, LIST.message(line)).lines().get(0);

    assertThat(set.finding().orElseThrow().fields()).containsExactly("role");
    assertThat(set.finding().orElseThrow().reason()).doesNotContain("SECRETVALUE");
  }

  private static Flaw refused(String xml) {
    return Offline.refused("police-list", xml);
  }

  private static CheckedMessage taken(String xml) {
    return (CheckedMessage)
        Offline.check("police-list", Format.XML, xml.getBytes(StandardCharsets.UTF_8));
  }
}
