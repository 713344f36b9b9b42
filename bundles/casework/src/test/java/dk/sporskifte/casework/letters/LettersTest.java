package dk.sporskifte.casework.letters;

import static dk.sporskifte.testkit.WaysOfWorking.says;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.RefusalTerms;
import dk.sporskifte.casework.api.port.Paper;
import dk.sporskifte.casework.korsbaek.Expect;
import dk.sporskifte.casework.korsbaek.Korsbaek;
import dk.sporskifte.casework.korsbaek.WayOfKorsbaek;
import dk.sporskifte.casework.register.RegisterEventsTaken;
import dk.sporskifte.model.AgendaItemId;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.CprNumber;
import dk.sporskifte.model.Letter;
import dk.sporskifte.model.Meeting;
import dk.sporskifte.model.ParticipantId;
import dk.sporskifte.model.RefusalMark.Route;
import dk.sporskifte.model.RefusalMark.Standing;
import dk.sporskifte.model.RegisterEvent;
import dk.sporskifte.model.Task;
import dk.sporskifte.municipality.spi.LetterTemplate;
import dk.sporskifte.municipality.spi.LetterTemplate.Kind;
import dk.sporskifte.testkit.Proves;
import dk.sporskifte.testkit.SyntheticPeople;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LettersTest {
  private final Korsbaek korsbaek =
      Korsbaek.working(
          WayOfKorsbaek.plusBesideOrdinary().toBuilder()
              .letters(
                  List.of(
                      LetterTemplate.informing("Korsbæk Kommune", "Ring.", says("Brev.")),
                      LetterTemplate.refusing(says("Brev.")),
                      new LetterTemplate(
                          "bekymring",
                          "Bekymringsbrev",
                          Kind.CONCERN,
                          "Vi er bekymrede",
                          List.of("Kære {modtager}", "{tekst}"),
                          says("Brev.")),
                      new LetterTemplate(
                          "indkaldelse",
                          "Indkaldelse",
                          Kind.INVITATION,
                          "Indkaldelse",
                          List.of("Til {modtager}", "{forum} {tidspunkt}, {sted}", "{punkter}"),
                          says("Brev."))))
              .build());
  private final LettersByTemplate letters =
      new LettersByTemplate(korsbaek.audited, LettersTest::plainly);
  private final CaseId id = korsbaek.refer().file().id();

  @Test
  @Proves("LAW-31")
  void a_letter_that_tells_what_is_registered_ends_the_task_and_is_kept_as_it_was_made() {
    Expect.open(korsbaek.show(id), Task.Kind.INFORM_PERSON);

    Letter letter = write("oplysning", "Mor til den unge", Optional.of("Vi ringer.")).orThrow();

    Expect.noneOpen(korsbaek.show(id), Task.Kind.INFORM_PERSON);
    assertThat(letter.madeBy()).isEqualTo(korsbaek.caseworker.user());
    assertThat(letter.modelVersion()).isEqualTo("7");
    assertThat(text(letter))
        .contains("Til Mor til den unge", "Korsbæk Kommune er dataansvarlig", "Vi ringer.")
        .contains("Datatilsynet", "2. marts 2026", "Navn signe, Korsbæk")
        .doesNotContain("{");
    assertThat(letters.lettersOfCase(korsbaek.tenant, korsbaek.caseworker, id).orThrow())
        .containsExactly(letter);
  }

  @Test
  @Proves("LAW-23")
  void nobody_writes_to_somebody_who_has_died() {
    CprNumber number =
        SyntheticPeople.person(1, korsbaek.today().minusYears(17)).cpr().orElseThrow();
    new RegisterEventsTaken(korsbaek.audited)
        .take(
            korsbaek.tenant,
            RegisterEvent.of(
                korsbaek.ids.next(), RegisterEvent.Kind.DIED, number, korsbaek.today()));

    Expect.refused(write("bekymring", "Far", Optional.empty()), "person-died");
  }

  @Test
  @Proves("LAW-33")
  void a_letter_of_refusal_gives_the_reason_and_how_to_complain() {
    decline(
        new RefusalTerms(
            Optional.of(Standing.ADMINISTRATIVE_DECISION),
            Optional.of(Route.ANKESTYRELSEN),
            Optional.of(korsbaek.today()),
            Optional.empty()));

    assertThat(text(write("afslag", "Far", Optional.empty()).orThrow()))
        .contains("Til Far", "Bor i en anden kommune", "Ankestyrelsen", "fire uger")
        .doesNotContain("{");
  }

  @Test
  @Proves("LAW-33")
  void a_refusal_that_is_no_decision_tells_of_no_complaint() {
    decline(RefusalTerms.ofNoDecision());

    assertThat(text(write("afslag", "Far", Optional.empty()).orThrow()))
        .contains("Bor i en anden kommune")
        .doesNotContain("klage", "Ankestyrelsen");
  }

  @Test
  @Proves("LAW-33")
  void nobody_is_told_of_a_refusal_that_was_not() {
    Expect.refused(write("afslag", "Far", Optional.empty()), "nothing-refused");
  }

  @Test
  void another_letter_tells_nobody_what_is_registered() {
    write("bekymring", "Far", Optional.of("Ring {sted}")).orThrow();

    Expect.open(korsbaek.show(id), Task.Kind.INFORM_PERSON);
    assertThat(
            text(letters.lettersOfCase(korsbaek.tenant, korsbaek.caseworker, id).orThrow().get(0)))
        .as("what is typed is no word of the template")
        .contains("Ring {sted}");
  }

  @Test
  @Proves("LAW-01")
  void who_does_not_see_the_case_neither_writes_nor_reads_its_letters() {
    Letter letter = write("bekymring", "Far", Optional.empty()).orThrow();

    Expect.notFound(letters.fetch(korsbaek.tenant, korsbaek.secretary, letter.id()));
    Expect.notFound(letters.lettersOfCase(korsbaek.tenant, korsbaek.police, id));
    Expect.notFound(
        letters.ofCase(
            korsbaek.tenant,
            korsbaek.police,
            id,
            korsbaek.ids.next(),
            "bekymring",
            "Far",
            Optional.empty()));
  }

  @Test
  void an_invitation_names_the_meeting_and_no_young_person() {
    Meeting meeting = korsbaek.meeting("2026-03-09T10:00");
    AgendaItemId item = new AgendaItemId(korsbaek.ids.next());
    korsbaek
        .meetings
        .putOnAgenda(korsbaek.tenant, korsbaek.caseworker, meeting.id(), item, id, Optional.empty())
        .orThrow();
    ParticipantId teacher = new ParticipantId(korsbaek.ids.next());
    korsbaek
        .meetings
        .invite(
            korsbaek.tenant,
            korsbaek.secretary,
            meeting.id(),
            teacher,
            Optional.empty(),
            "Lærer Lund",
            "Skolen",
            Optional.empty(),
            "skole")
        .orThrow();

    Letter letter =
        letters
            .ofMeeting(
                korsbaek.tenant,
                korsbaek.secretary,
                meeting.id(),
                korsbaek.ids.next(),
                "indkaldelse",
                teacher)
            .orThrow();

    assertThat(text(letter))
        .contains("Til Lærer Lund", "mandag den 9. marts 2026 kl. 10.00", "Rådhuset", "Sag 1")
        .doesNotContain(korsbaek.show(id).person().name());
    assertThat(letters.lettersOfMeeting(korsbaek.tenant, korsbaek.leader, meeting.id()).orThrow())
        .containsExactly(letter);
    Expect.refused(
        letters.ofMeeting(
            korsbaek.tenant,
            korsbaek.secretary,
            meeting.id(),
            korsbaek.ids.next(),
            "oplysning",
            teacher),
        "letter-is-of-another-kind");
  }

  @Test
  void a_letter_the_municipality_has_not_is_not_written() {
    Expect.refused(write("ukendt", "Far", Optional.empty()), "unknown-letter");
    Expect.refused(write("indkaldelse", "Far", Optional.empty()), "letter-is-of-another-kind");
    Expect.refused(write("bekymring", " ", Optional.empty()), "text-missing");
  }

  private void decline(RefusalTerms terms) {
    korsbaek
        .eligibility
        .decline(
            korsbaek.tenant,
            korsbaek.caseworker,
            id,
            1,
            "Bor i en anden kommune",
            Optional.empty(),
            terms)
        .orThrow();
  }

  private Outcome<Letter> write(String template, String recipient, Optional<String> text) {
    return letters.ofCase(
        korsbaek.tenant, korsbaek.caseworker, id, korsbaek.ids.next(), template, recipient, text);
  }

  private String text(Letter letter) {
    return new String(
        letters.fetch(korsbaek.tenant, korsbaek.caseworker, letter.id()).orThrow().content(),
        StandardCharsets.UTF_8);
  }

  private static byte[] plainly(Paper paper) {
    return (paper.title()
            + "\n"
            + paper.blocks().stream().map(Paper.Block::text).collect(Collectors.joining("\n")))
        .getBytes(StandardCharsets.UTF_8);
  }
}
