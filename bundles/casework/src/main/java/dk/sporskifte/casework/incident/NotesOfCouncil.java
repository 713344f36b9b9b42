package dk.sporskifte.casework.incident;

import dk.sporskifte.access.Policy;
import dk.sporskifte.access.UseCase;
import dk.sporskifte.casework.api.KeepingClosedNotes;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.work.AuditedWork;
import dk.sporskifte.casework.work.Given;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.ClosedNote;
import dk.sporskifte.model.CprNumber;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.municipality.spi.Preparedness;
import dk.sporskifte.municipality.spi.Preparedness.ClosedNotes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What a council noted, for those alone who were there and for who keeps it (X003-15). */
@Component
public final class NotesOfCouncil implements KeepingClosedNotes {
  private final AuditedWork audited;

  @Activate
  public NotesOfCouncil(@Reference AuditedWork audited) {
    this.audited = audited;
  }

  @Override
  public Outcome<List<ClosedNote>> list(Tenant tenant, Actor actor) {
    return audited.run(
        UseCase.LIST_CLOSED_NOTES,
        tenant,
        actor,
        work ->
            kept(work)
                .map(
                    kept -> {
                      List<ClosedNote> notes = work.stores().incidents().notes();
                      notes.forEach(note -> work.trace().of(note.id()));
                      return notes;
                    }));
  }

  @Override
  public Outcome<ClosedNote> write(Tenant tenant, Actor actor, NewNote asked) {
    return audited.run(
        UseCase.WRITE_CLOSED_NOTE,
        tenant,
        actor,
        List.of(asked.id()),
        work ->
            kept(work)
                .flatMap(kept -> Policy.allowing(kept, List.of(k -> isKeptByActor(work, k))))
                .flatMap(
                    kept ->
                        Policy.allowing(
                            kept,
                            List.of(
                                k -> Given.text(asked.actions(), "aftaler"),
                                k -> Given.text(asked.notes(), "noter"),
                                k -> Given.notInTheFuture(asked.on(), work.today(), "møde"),
                                k -> attendedByAccounts(work, asked),
                                k -> namesNobodyByNumber(k, asked))))
                .map(
                    kept -> {
                      ClosedNote note = note(work, kept, asked);
                      work.stores().incidents().add(note);
                      return note;
                    }));
  }

  private static ClosedNote note(Work work, ClosedNotes kept, NewNote asked) {
    return new ClosedNote(
        asked.id(),
        kept.forum(),
        asked.on(),
        Stream.concat(Stream.of(work.user()), asked.attended().stream()).distinct().toList(),
        asked.others(),
        asked.actions(),
        asked.notes(),
        kept.seats(),
        work.user(),
        work.now());
  }

  private static Outcome<ClosedNotes> kept(Work work) {
    return work.way()
        .preparedness()
        .flatMap(Preparedness::notes)
        .map(Outcome::done)
        .orElseGet(
            () ->
                Outcome.refused(
                    Refusal.conflict("no-closed-notes", "Kommunen fører ingen lukkede noter.")));
  }

  private static Optional<Refusal> isKeptByActor(Work work, ClosedNotes kept) {
    return Policy.unless(
        work.actor() instanceof UserActor user
            && user.posts().stream()
                .map(Post::seat)
                .flatMap(Optional::stream)
                .anyMatch(kept.seats()::contains),
        new Refusal(
            Refusal.Kind.FORBIDDEN,
            "closed-notes-kept-by-others",
            "Lukkede noter skrives af den, der har pladsen.",
            List.of(kept.source())));
  }

  private static Optional<Refusal> attendedByAccounts(Work work, NewNote asked) {
    return asked.attended().stream()
        .filter(user -> work.stores().accounts().find(user).isEmpty())
        .findFirst()
        .map(user -> Refusal.notFound());
  }

  private static Optional<Refusal> namesNobodyByNumber(ClosedNotes kept, NewNote asked) {
    return Policy.unless(
        !CprNumber.standsIn(asked.actions() + "\n" + asked.notes()),
        Refusal.rule("cpr-in-incident", "Skriv ikke CPR-numre i noterne.", kept.source()));
  }
}
