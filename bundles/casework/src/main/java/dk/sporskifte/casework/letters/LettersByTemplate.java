package dk.sporskifte.casework.letters;

import dk.sporskifte.access.Law;
import dk.sporskifte.access.Policy;
import dk.sporskifte.access.Seen;
import dk.sporskifte.access.UseCase;
import dk.sporskifte.casework.api.MakingLetters;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.api.port.Paper;
import dk.sporskifte.casework.api.port.Typesetting;
import dk.sporskifte.casework.api.view.LetterFile;
import dk.sporskifte.casework.cases.Standing;
import dk.sporskifte.casework.decision.Decisions;
import dk.sporskifte.casework.meeting.MeetingPapers;
import dk.sporskifte.casework.people.Serving;
import dk.sporskifte.casework.tasks.OpenTasks;
import dk.sporskifte.casework.way.Known;
import dk.sporskifte.casework.work.AuditedWork;
import dk.sporskifte.casework.work.Given;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.Letter;
import dk.sporskifte.model.MeetingId;
import dk.sporskifte.model.ParticipantId;
import dk.sporskifte.model.Task;
import dk.sporskifte.municipality.spi.LetterTemplate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Letters by the municipality's own templates, set once and kept as they were sent. */
@Component
public final class LettersByTemplate implements MakingLetters {
  private final AuditedWork audited;
  private final Typesetting typesetting;

  @Activate
  public LettersByTemplate(@Reference AuditedWork audited, @Reference Typesetting typesetting) {
    this.audited = audited;
    this.typesetting = typesetting;
  }

  @Override
  public Outcome<Letter> ofCase(
      Tenant tenant,
      Actor actor,
      CaseId caseId,
      UUID id,
      String template,
      String recipient,
      Optional<String> text) {
    return audited.run(
        UseCase.WRITE_TO_PERSON,
        tenant,
        actor,
        caseId,
        work ->
            Standing.any(work, caseId)
                .flatMap(
                    file ->
                        Policy.allowing(
                            file,
                            List.of(f -> Given.text(recipient, "modtager"), f -> lives(work, f))))
                .flatMap(
                    file ->
                        template(work, template, true)
                            .flatMap(
                                known ->
                                    Standing.person(work, file)
                                        .flatMap(
                                            person ->
                                                filledIn(
                                                    work,
                                                    tenant,
                                                    known,
                                                    file,
                                                    person.name(),
                                                    recipient,
                                                    text.orElse("")))
                                        .map(
                                            paper ->
                                                new MadeLetter(
                                                        work,
                                                        tenant,
                                                        typesetting,
                                                        known,
                                                        id,
                                                        recipient,
                                                        paper)
                                                    .ofCase(caseId)))
                            .map(letter -> told(work, file, letter))));
  }

  @Override
  public Outcome<Letter> ofMeeting(
      Tenant tenant,
      Actor actor,
      MeetingId meeting,
      UUID id,
      String template,
      ParticipantId participant) {
    return audited.run(
        UseCase.INVITE_BY_LETTER,
        tenant,
        actor,
        List.of(meeting.value(), participant.value()),
        work ->
            Serving.at(work, meeting, () -> MeetingPapers.invitation(work, meeting, participant))
                .flatMap(
                    invited ->
                        template(work, template, false)
                            .map(
                                known ->
                                    new MadeLetter(
                                            work,
                                            tenant,
                                            typesetting,
                                            known,
                                            id,
                                            invited.participant().name(),
                                            FilledIn.ofMeeting(work, tenant, known, invited))
                                        .ofMeeting(meeting))));
  }

  @Override
  public Outcome<List<Letter>> lettersOfCase(Tenant tenant, Actor actor, CaseId caseId) {
    return audited.run(
        UseCase.LIST_LETTERS_OF_CASE,
        tenant,
        actor,
        caseId,
        work -> Standing.any(work, caseId).map(file -> work.stores().letters().ofCase(file.id())));
  }

  @Override
  public Outcome<List<Letter>> lettersOfMeeting(Tenant tenant, Actor actor, MeetingId meeting) {
    return audited.run(
        UseCase.LIST_LETTERS_OF_MEETING,
        tenant,
        actor,
        meeting,
        work ->
            Seen.orNotFound(work.stores().meetings().find(meeting))
                .map(found -> work.stores().letters().ofMeeting(found.id())));
  }

  @Override
  public Outcome<LetterFile> fetch(Tenant tenant, Actor actor, UUID id) {
    return audited.run(
        UseCase.FETCH_LETTER,
        tenant,
        actor,
        List.of(id),
        work ->
            Seen.orNotFound(work.stores().letters().find(id))
                .flatMap(
                    letter -> {
                      letter.caseId().ifPresent(work.trace()::of);
                      return Seen.orNotFound(work.stores().letters().content(id))
                          .map(content -> new LetterFile(letter.template() + ".pdf", content));
                    }));
  }

  @Override
  public Outcome<LetterFile> minutes(Tenant tenant, Actor actor, MeetingId meeting, UUID minutes) {
    return audited.run(
        UseCase.FETCH_MINUTES,
        tenant,
        actor,
        meeting,
        work ->
            MeetingPapers.minutes(work, meeting, minutes, tenant.name())
                .map(paper -> new LetterFile("referat.pdf", typesetting.pdf(paper))));
  }

  private static Outcome<Paper> filledIn(
      Work work,
      Tenant tenant,
      LetterTemplate template,
      CaseFile file,
      String name,
      String recipient,
      String text) {
    if (template.kind() != LetterTemplate.Kind.REFUSAL) {
      return Outcome.done(FilledIn.ofPerson(work, tenant, template, name, recipient, text));
    }
    return Decisions.refusing(work, file.id())
        .map(refused -> FilledIn.ofRefusal(work, tenant, template, name, recipient, text, refused));
  }

  /** By the civil registration: nobody writes to the dead. */
  private static Optional<Refusal> lives(Work work, CaseFile file) {
    return Policy.unless(
        work.stores().register().standing(file.person()).diedOn().isEmpty(),
        Refusal.rule(
            "person-died",
            "Personen er død ifølge CPR: der skrives ikke flere breve.",
            Law.REGISTERED_RIGHTLY));
  }

  /** Whoever was told need not be told again. */
  private static Letter told(Work work, CaseFile file, Letter letter) {
    work.trace().about(file.person());
    if (letter.kind().equals(LetterTemplate.Kind.INFORMATION.name())) {
      OpenTasks.end(work, file.id(), EnumSet.of(Task.Kind.INFORM_PERSON));
    }
    return letter;
  }

  private static Outcome<LetterTemplate> template(Work work, String id, boolean ofCase) {
    return Known.letter(work.way(), id)
        .flatMap(
            known ->
                Policy.allowing(
                    known,
                    List.of(
                        l ->
                            Policy.unless(
                                l.kind().ofCase() == ofCase,
                                Refusal.conflict(
                                    "letter-is-of-another-kind",
                                    ofCase
                                        ? "Brevet hører til et møde: lav det på mødets side."
                                        : "Brevet hører til en sag: lav det på sagens side.")))));
  }
}
