package dk.sporskifte.casework.inbox;

import dk.sporskifte.access.Policy;
import dk.sporskifte.access.Seen;
import dk.sporskifte.access.UseCase;
import dk.sporskifte.casework.api.LookingUpPerson;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.api.port.PersonRegister;
import dk.sporskifte.casework.api.port.RegisterUnavailableException;
import dk.sporskifte.casework.api.view.RegisterView;
import dk.sporskifte.casework.work.AuditedWork;
import dk.sporskifte.casework.work.Given;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.InboxLine;
import dk.sporskifte.model.InboxLineId;
import dk.sporskifte.model.RegisterEntry;
import dk.sporskifte.model.RegisterLookUp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/**
 * Only the number of a line that waits, only by who triages it, and never without saying why:
 * nobody can look up whom they please. What was found stays with the line, so that the next one
 * need not look again.
 */
@Component
public final class PeopleLookedUp implements LookingUpPerson {
  private final AuditedWork audited;

  private final List<PersonRegister> registers = new CopyOnWriteArrayList<>();

  @Activate
  public PeopleLookedUp(@Reference AuditedWork audited) {
    this.audited = audited;
  }

  /** Comes and goes while everything else runs. */
  @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
  void add(PersonRegister register) {
    registers.add(register);
  }

  void remove(PersonRegister register) {
    registers.remove(register);
  }

  @Override
  public Outcome<RegisterView> show(Tenant tenant, Actor actor, InboxLineId line) {
    return audited.run(
        UseCase.SHOW_REGISTER,
        tenant,
        actor,
        line,
        work -> Seen.orNotFound(work.stores().inbox().find(line)).map(l -> view(work, l)));
  }

  @Override
  public Outcome<RegisterView> lookUp(
      Tenant tenant, Actor actor, InboxLineId line, UUID lookUp, String purpose) {
    return audited.run(
        UseCase.LOOK_UP,
        tenant,
        actor,
        line,
        work ->
            Seen.orNotFound(work.stores().inbox().find(line))
                .flatMap(
                    found ->
                        Policy.allowing(
                            found, List.of(this::objection, l -> Given.text(purpose, "formål"))))
                .flatMap(found -> lookUp(work, found, lookUp, purpose)));
  }

  private Outcome<RegisterView> lookUp(Work work, InboxLine line, UUID id, String purpose) {
    Optional<RegisterEntry> found;
    try {
      found = registers.get(0).find(work.way().code(), line.person().cpr().orElseThrow(), purpose);
    } catch (RegisterUnavailableException e) {
      return Outcome.refused(
          Refusal.conflict("register-unavailable", "CPR svarer ikke lige nu. Prøv igen senere."));
    }
    work.trace().because("Opslag i CPR: " + purpose);
    line.matched().ifPresent(work.trace()::about);
    work.stores()
        .register()
        .add(new RegisterLookUp(id, line.id(), purpose, work.user(), work.now(), found));
    return Outcome.done(view(work, line));
  }

  private RegisterView view(Work work, InboxLine line) {
    return RegisterViews.of(work, line, objection(line).map(Refusal::reason));
  }

  private Optional<Refusal> objection(InboxLine line) {
    return Policy.unless(
            WaitingLine.waits(line),
            Refusal.conflict(
                "look-up-not-needed", "Linjen venter ikke: der er ikke brug for et opslag."))
        .or(
            () ->
                Policy.unless(
                    line.person().cpr().isPresent(),
                    Refusal.conflict("no-number", "Linjen har intet CPR-nummer, der kan slås op.")))
        .or(
            () ->
                Policy.unless(
                    !registers.isEmpty(),
                    Refusal.conflict("look-up-not-set-up", "Opslag i CPR er ikke sat op.")));
  }
}
