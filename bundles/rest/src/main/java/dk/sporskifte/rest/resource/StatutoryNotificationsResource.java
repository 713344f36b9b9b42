package dk.sporskifte.rest.resource;

import static dk.sporskifte.rest.protocol.Outcomes.value;

import dk.sporskifte.casework.api.FindingCases;
import dk.sporskifte.casework.api.NotifyingChildAuthority;
import dk.sporskifte.casework.api.view.CaseView;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.rest.body.NewStatutoryNotification;
import dk.sporskifte.rest.body.Receipt;
import dk.sporskifte.rest.protocol.Caller;
import dk.sporskifte.rest.protocol.Created;
import dk.sporskifte.rest.protocol.Creating;
import java.util.UUID;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Statutory notifications (underretninger) about a person under 18. */
@Component(service = ApiResource.class)
@Path("{tenant}/cases/{case}/statutory-notifications")
public final class StatutoryNotificationsResource implements ApiResource {
  private final NotifyingChildAuthority notifying;
  private final FindingCases finding;

  @Activate
  public StatutoryNotificationsResource(
      @Reference NotifyingChildAuthority notifying, @Reference FindingCases finding) {
    this.notifying = notifying;
    this.finding = finding;
  }

  /** Records a notification and its hand-off. The platform sends none by itself. */
  @POST
  public Created<CaseView> notifyAuthority(
      @Context Caller caller,
      @Context Creating creating,
      @PathParam("case") CaseId id,
      NewStatutoryNotification notification) {
    return creating
        .once(
            caller,
            notificationId ->
                notifying.notify(
                    caller.tenant(),
                    caller.actor(),
                    id,
                    notificationId,
                    notification.text(),
                    notification.acute(),
                    notification.handedOffTo()),
            notificationId -> finding.show(caller.tenant(), caller.actor(), id),
            (shown, notificationId) ->
                shown.notifications().stream().anyMatch(n -> n.id().equals(notificationId)))
        .at(caller, "cases", id.value());
  }

  /** Records the authority's receipt. */
  @POST
  @Path("{notification}/receipt")
  public CaseView recordReceipt(
      @Context Caller caller,
      @PathParam("case") CaseId id,
      @PathParam("notification") UUID notification,
      Receipt receipt) {
    return value(
        notifying.recordReceipt(
            caller.tenant(), caller.actor(), id, notification, receipt.receipt()));
  }
}
