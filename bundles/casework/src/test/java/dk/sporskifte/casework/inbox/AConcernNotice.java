package dk.sporskifte.casework.inbox;

import dk.sporskifte.casework.api.ReceivingFeedMessage.Lines;
import dk.sporskifte.casework.korsbaek.Korsbaek;
import dk.sporskifte.model.Confidentiality;
import dk.sporskifte.model.FeedMessage;
import dk.sporskifte.model.FeedMessageId;
import dk.sporskifte.model.InboxLine;
import dk.sporskifte.model.InboxLine.State;
import dk.sporskifte.model.InboxLineId;
import dk.sporskifte.model.LegalBasis;
import dk.sporskifte.model.PersonBlock;
import dk.sporskifte.model.Routing;
import dk.sporskifte.model.Urgency;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A single notice of the police, as its feed hands it over. */
record AConcernNotice(Korsbaek korsbaek, Routing routing) {
  static AConcernNotice acute(Korsbaek korsbaek) {
    return new AConcernNotice(korsbaek, new Routing(Urgency.ACUTE, Optional.empty()));
  }

  static AConcernNotice radicalisation(Korsbaek korsbaek, Urgency urgency) {
    return new AConcernNotice(
        korsbaek, new Routing(urgency, Optional.of(Confidentiality.RADICALISATION)));
  }

  InboxLineId arrive(PersonBlock person) {
    FeedMessageId id = new FeedMessageId(korsbaek.ids.next());
    InboxLineId line = new InboxLineId(korsbaek.ids.next());
    new MessagesIntoInbox(korsbaek.audited)
        .receive(
            korsbaek.tenant,
            new FeedMessage(
                id,
                "police-concern",
                "NSP",
                korsbaek.ids.next(),
                "hash",
                Optional.empty(),
                LegalBasis.RPL115_SSP,
                "Forebyggelse",
                1,
                0,
                korsbaek.clock.instant()),
            APoliceList.RAW,
            Lines.of(
                List.of(
                    new InboxLine(
                        line,
                        id,
                        "police-concern",
                        "NSP",
                        1,
                        person,
                        Map.of("concernType", "RADICALISATION", "description", "Flag i vinduet"),
                        routing,
                        State.NEW,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        korsbaek.clock.instant(),
                        1))));
    return line;
  }
}
