package dk.sporskifte.example.data;

import dk.sporskifte.casework.api.NamingCoordinators;
import dk.sporskifte.casework.api.ReceivingFeedMessage;
import dk.sporskifte.casework.api.TakingNotices;
import dk.sporskifte.casework.api.TakingRegisterEvents;
import dk.sporskifte.casework.api.TriagingInbox;
import dk.sporskifte.casework.api.UndoingMatch;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What others send, and what triage makes of it. */
@Component(service = InboxUseCases.class)
public record InboxUseCases(
    ReceivingFeedMessage receiving,
    TriagingInbox triaging,
    UndoingMatch undoing,
    TakingNotices notices,
    NamingCoordinators coordinators,
    TakingRegisterEvents register) {
  @Activate
  public InboxUseCases(
      @Reference ReceivingFeedMessage receiving,
      @Reference TriagingInbox triaging,
      @Reference UndoingMatch undoing,
      @Reference TakingNotices notices,
      @Reference NamingCoordinators coordinators,
      @Reference TakingRegisterEvents register) {
    this.receiving = receiving;
    this.triaging = triaging;
    this.undoing = undoing;
    this.notices = notices;
    this.coordinators = coordinators;
    this.register = register;
  }
}
