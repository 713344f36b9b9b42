package dk.sporskifte.rest.sample;

import static dk.sporskifte.testkit.SyntheticPeople.uuid;

import dk.sporskifte.casework.api.view.BatonView;
import dk.sporskifte.casework.api.view.BatonView.Act;
import dk.sporskifte.casework.api.view.BatonView.Named;
import dk.sporskifte.casework.api.view.BatonView.Told;
import dk.sporskifte.casework.api.view.BatonView.Waiting;
import dk.sporskifte.casework.api.view.HeldConcerns;
import dk.sporskifte.casework.api.view.HeldConcerns.Held;
import dk.sporskifte.casework.api.view.HeldConcerns.Receipt;
import dk.sporskifte.model.BatonEvent;
import dk.sporskifte.model.BatonEvent.Kind;
import dk.sporskifte.model.BatonEvent.Party;
import dk.sporskifte.model.ConcernId;
import dk.sporskifte.model.UserId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A concern that is on its way to another. */
final class SampleBaton {
  private static final ConcernId CONCERN = new ConcernId(uuid(20));
  private static final UserId COLLEAGUE = new UserId(uuid(21));
  private static final LocalDate DUE = LocalDate.of(2026, 12, 7);

  private SampleBaton() {}

  static BatonView view() {
    return new BatonView(
        CONCERN,
        "Ansvarlig voksen",
        new Named(Samples.USER, "Naja Prøvelund", Optional.of("Skovskolen")),
        Optional.of("Bo Prøvelund"),
        false,
        true,
        Optional.of(DUE),
        false,
        Optional.of(
            new Waiting(
                uuid(23),
                new Named(COLLEAGUE, "Bo Prøvelund", Optional.of("Klubben")),
                "Han kommer der hver dag",
                Set.of(Party.RECEIVER, Party.YOUNG_PERSON),
                true)),
        Set.of(Act.REACT, Act.WITHDRAW),
        List.of(told(reaction()), told(agreement())));
  }

  static HeldConcerns held() {
    Held held = new Held(Samples.concern(), Optional.of(DUE), false, Optional.of("Bo Prøvelund"));
    return new HeldConcerns(
        List.of(held), List.of(held), List.of(new Receipt(CONCERN, Samples.NOW, "Bo Prøvelund")));
  }

  private static BatonEvent reaction() {
    return BatonEvent.of(uuid(22), CONCERN, Kind.REACTED, Samples.USER, Samples.NOW)
        .telling("Talt med ham efter skole")
        .with("Klasselæreren")
        .together("Han valgte selv, at hans mor skulle ringes op");
  }

  private static BatonEvent agreement() {
    return BatonEvent.of(uuid(24), CONCERN, Kind.AGREED, Samples.USER, Samples.NOW)
        .from(Samples.USER)
        .to(COLLEAGUE)
        .in(uuid(23))
        .saidBy(Party.YOUNG_PERSON, "Hans mor", LocalDate.of(2026, 11, 30))
        .telling("I telefonen");
  }

  private static Told told(BatonEvent event) {
    return new Told(
        event,
        Optional.of("Naja Prøvelund"),
        Optional.of("Naja Prøvelund"),
        Optional.of("Bo Prøvelund"));
  }
}
