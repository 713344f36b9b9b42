package dk.sporskifte.casework.presenting;

import dk.sporskifte.access.Policy;
import dk.sporskifte.access.Seen;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.view.PresentationView;
import dk.sporskifte.casework.cases.Standing;
import dk.sporskifte.casework.time.Copenhagen;
import dk.sporskifte.casework.work.OpenAccount;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.AgendaItem;
import dk.sporskifte.model.AgendaItemId;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.Meeting;
import dk.sporskifte.model.Presentation;
import dk.sporskifte.model.Source;
import dk.sporskifte.model.UserAccount;
import dk.sporskifte.model.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Opens one line to the person who referred, from now until the end of the meeting's day. */
record Admission(Work work, UserId presenter) {
  Outcome<PresentationView> to(AgendaItemId itemId, UUID id) {
    return Seen.orNotFound(work.stores().meetings().item(itemId))
        .flatMap(
            item ->
                Standing.any(work, item.caseId())
                    .flatMap(
                        file ->
                            Policy.allowing(file, List.of(f -> isProvidedFor(), this::isReferrer)))
                    .flatMap(file -> account())
                    .flatMap(account -> meeting(item))
                    .map(meeting -> open(item, meeting, id)));
  }

  private Outcome<UserAccount> account() {
    return OpenAccount.of(
        work, presenter, "Indstillerens bruger er lukket. Lad en anden læse teksten op.");
  }

  private Outcome<Meeting> meeting(AgendaItem item) {
    return Seen.orNotFound(work.stores().meetings().find(item.meeting()))
        .flatMap(
            meeting ->
                Policy.allowing(
                    meeting,
                    List.of(
                        m ->
                            Policy.unless(
                                m.state() == Meeting.State.PLANNED
                                    && work.now().isBefore(endOfDay(m)),
                                Refusal.conflict(
                                    "meeting-not-planned", "Mødet er holdt eller aflyst.")))));
  }

  private PresentationView open(AgendaItem item, Meeting meeting, UUID id) {
    Presentation presentation =
        new Presentation(
            id, item.id(), presenter, "", work.now(), endOfDay(meeting), Optional.empty(), 1);
    work.stores().meetings().add(presentation);
    return new Presenting(presentation, item, meeting).view();
  }

  private Optional<Refusal> isProvidedFor() {
    return Policy.unless(
        work.way().intake().presenting().isPresent(),
        Refusal.rule(
            "presenting-not-provided",
            "Kommunens dokument nævner ikke, at indstilleren selv kan fremlægge."));
  }

  private Optional<Refusal> isReferrer(CaseFile file) {
    work.trace().of(file.id()).about(file.person());
    return Policy.unless(
        file.referral().referrer().user().map(presenter::equals).orElse(true),
        Refusal.rule(
            "presenter-is-referrer",
            "Kun den, der har indstillet den unge, kan fremlægge.",
            work.way().intake().presenting().stream().toArray(Source[]::new)));
  }

  private static Instant endOfDay(Meeting meeting) {
    return Copenhagen.startOf(Copenhagen.dayOf(meeting.startsAt()).plusDays(1));
  }
}
