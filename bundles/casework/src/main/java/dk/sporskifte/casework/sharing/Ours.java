package dk.sporskifte.casework.sharing;

import dk.sporskifte.casework.api.port.CaseStore.CaseWithPerson;
import dk.sporskifte.casework.api.view.EffortsView;
import dk.sporskifte.casework.time.Copenhagen;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.Concern;
import dk.sporskifte.model.ConcernId;
import dk.sporskifte.model.EffortLink.Kind;
import dk.sporskifte.model.GroupId;
import dk.sporskifte.model.PersonId;
import dk.sporskifte.model.YouthGroup;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** A case, a concern or a group that the actor sees, and nothing of what is in it. */
final class Ours {
  private Ours() {}

  static Optional<EffortsView.Ours> of(Work work, UUID id) {
    return work.stores()
        .cases()
        .find(new CaseId(id))
        .map(Ours::of)
        .or(() -> work.stores().concerns().find(new ConcernId(id)).map(Ours::of))
        .or(() -> work.stores().groups().find(new GroupId(id)).map(Ours::of));
  }

  /** Of a child: what the actor sees, and so what others may hold besides. */
  static Stream<EffortsView.Ours> about(Work work, PersonId person) {
    return Stream.concat(
        work.stores().cases().ofPerson(person).stream().map(CaseWithPerson::file).map(Ours::of),
        work.stores().concerns().ofPerson(person).stream()
            .filter(concern -> concern.state() == Concern.State.OPEN)
            .map(Ours::of));
  }

  private static EffortsView.Ours of(CaseFile file) {
    return new EffortsView.Ours(
        Kind.CASE,
        file.id().value(),
        Optional.of(file.number()),
        file.state().open(),
        file.referral().receivedOn());
  }

  private static EffortsView.Ours of(Concern concern) {
    return new EffortsView.Ours(
        Kind.CONCERN,
        concern.id().value(),
        Optional.empty(),
        concern.state() == Concern.State.OPEN,
        Copenhagen.dayOf(concern.raisedAt()));
  }

  private static EffortsView.Ours of(YouthGroup group) {
    return new EffortsView.Ours(
        Kind.GROUP,
        group.id().value(),
        Optional.of(group.name()),
        group.closing().isEmpty(),
        Copenhagen.dayOf(group.openedAt()));
  }
}
