package dk.sporskifte.casework.register;

import dk.sporskifte.access.UseCase;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.TakingRegisterEvents;
import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.work.AuditedWork;
import dk.sporskifte.model.RegisterEvent;
import dk.sporskifte.model.SystemActor;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What changes in the civil registration is changed here, and who works with it is asked to act.
 */
@Component
public final class RegisterEventsTaken implements TakingRegisterEvents {
  private final AuditedWork audited;

  @Activate
  public RegisterEventsTaken(@Reference AuditedWork audited) {
    this.audited = audited;
  }

  @Override
  public boolean take(Tenant tenant, RegisterEvent event) {
    return audited
        .run(
            UseCase.TAKE_REGISTER_EVENT,
            tenant,
            SystemActor.FEED,
            List.of(),
            work ->
                Outcome.done(
                    work.stores()
                        .register()
                        .take(event)
                        .map(
                            touched -> {
                              work.trace().about(touched.person());
                              new Asking(work, event).of(touched.open());
                              return true;
                            })
                        .orElse(false)))
        .orThrow();
  }
}
