package dk.sporskifte.casework.letters;

import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.api.port.Paper;
import dk.sporskifte.casework.api.port.Paper.Block;
import dk.sporskifte.casework.meeting.MeetingPapers.Invited;
import dk.sporskifte.casework.time.Copenhagen;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Decision;
import dk.sporskifte.model.RefusalMark;
import dk.sporskifte.model.UserAccount;
import dk.sporskifte.municipality.spi.LetterTemplate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A template with its words; what is typed is never read as a word of the template. */
final class FilledIn {
  private static final Pattern WORD = Pattern.compile("\\{([^}]*)}");
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern(
          "EEEE 'den' d. MMMM yyyy 'kl.' HH.mm", Locale.forLanguageTag("da-DK"));

  private FilledIn() {}

  static Paper ofPerson(
      Work work,
      Tenant tenant,
      LetterTemplate template,
      String name,
      String recipient,
      String text) {
    return paper(
        tenant,
        template,
        Map.of(
            "modtager", recipient,
            "navn", name,
            "dato", Copenhagen.danish(work.today()),
            "tekst", text,
            "afsender", sender(work, tenant)));
  }

  /**
   * @param refused the decision that turned somebody away
   */
  static Paper ofRefusal(
      Work work,
      Tenant tenant,
      LetterTemplate template,
      String name,
      String recipient,
      String text,
      Decision refused) {
    return paper(
        tenant,
        template,
        Map.of(
            "modtager",
            recipient,
            "navn",
            name,
            "dato",
            Copenhagen.danish(work.today()),
            "begrundelse",
            refused.reason(),
            "klagevejledning",
            refused
                .refusal()
                .flatMap(RefusalMark::complaint)
                .map(RefusalMark.Complaint::guidance)
                .orElse(""),
            "tekst",
            text,
            "afsender",
            sender(work, tenant)));
  }

  static Paper ofMeeting(Work work, Tenant tenant, LetterTemplate template, Invited invited) {
    return paper(
        tenant,
        template,
        Map.of(
            "modtager", invited.participant().name(),
            "organisation", invited.participant().organisation(),
            "forum", invited.forumName(),
            "tidspunkt", MOMENT.format(invited.meeting().startsAt().atZone(Copenhagen.ZONE)),
            "sted", invited.meeting().place(),
            "punkter", String.join("\n", invited.items()),
            "afsender", sender(work, tenant)));
  }

  private static Paper paper(Tenant tenant, LetterTemplate template, Map<String, String> words) {
    List<Block> blocks =
        template.paragraphs().stream()
            .map(paragraph -> filled(paragraph, words).strip())
            .filter(paragraph -> !paragraph.isEmpty())
            .map(Block::text)
            .toList();
    return new Paper(filled(template.title(), words), tenant.name(), blocks);
  }

  private static String filled(String paragraph, Map<String, String> words) {
    return WORD.matcher(paragraph)
        .replaceAll(word -> Matcher.quoteReplacement(words.getOrDefault(word.group(1), "")));
  }

  private static String sender(Work work, Tenant tenant) {
    String name =
        work.stores().accounts().find(work.user()).map(UserAccount::name).orElse("").strip();
    return name.isEmpty() ? tenant.name() : name + ", " + tenant.name();
  }
}
