package dk.sporskifte.casework.meeting;

import dk.sporskifte.casework.api.port.AccessGrants.Grant;
import dk.sporskifte.casework.api.view.AgendaView.Item;
import dk.sporskifte.casework.api.view.AgendaView.Line;
import dk.sporskifte.casework.api.view.AgendaView.Named;
import dk.sporskifte.casework.people.PersonViews;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.AgendaItem;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.Participant;
import dk.sporskifte.model.UserId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** One line of an agenda: named where the actor sees the case, else {@code Sag 3} and no more. */
record AgendaLine(Work work, AtTable table, Said said) {
  Line of(AgendaItem item) {
    return named(item).map(named -> line(item, named)).orElseGet(() -> anonymous(item));
  }

  private Line line(AgendaItem item, Named named) {
    return new Line(
        Item.of(item),
        label(item.position()),
        Optional.of(named),
        said.shown().stream().filter(b -> b.item().equals(item.id())).toList(),
        said.contributions().stream().filter(c -> c.item().equals(item.id())).toList(),
        said.bids().stream().filter(b -> b.item().equals(item.id())).toList(),
        heardByAll(item),
        Silence.of(item, said.bases(), said.contributions()),
        said.reminders().stream().filter(r -> r.item().equals(item.id())).toList());
  }

  private static Line anonymous(AgendaItem item) {
    return new Line(
        Item.anonymous(item),
        label(item.position()),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        false,
        List.of(),
        List.of());
  }

  private Optional<Named> named(AgendaItem item) {
    return table.actorLacksAppointment()
        ? Optional.empty()
        : work.stores().cases().find(item.caseId()).flatMap(this::named);
  }

  private Optional<Named> named(CaseFile file) {
    work.trace().of(file.id()).about(file.person());
    return work.stores()
        .people()
        .find(file.person())
        .map(person -> new Named(file.id(), file.number(), PersonViews.of(work, person)));
  }

  /** A wall is read by whoever is in the room: nobody there may be without a basis or the case. */
  private boolean heardByAll(AgendaItem item) {
    List<Participant> room = table.inRoom();
    return !room.isEmpty() && room.stream().allMatch(p -> hears(p, item));
  }

  private boolean hears(Participant participant, AgendaItem item) {
    boolean onBasis =
        said.bases().stream()
            .anyMatch(b -> b.item().equals(item.id()) && b.participant().equals(participant.id()));
    return table.appointed(participant)
        && (onBasis || participant.user().filter(user -> sees(user, item)).isPresent());
  }

  private boolean sees(UserId user, AgendaItem item) {
    Set<UUID> grantees = new HashSet<>(Set.of(user.value()));
    work.postsOf(user).forEach(post -> grantees.add(post.id().value()));
    return work.stores().access().of(item.caseId().value()).stream()
        .filter(grant -> grantees.contains(grant.grantee()))
        .anyMatch(this::isOpen);
  }

  private boolean isOpen(Grant grant) {
    return !grant.from().isAfter(work.now())
        && grant.until().map(work.now()::isBefore).orElse(true);
  }

  static String label(int position) {
    return "Sag " + position;
  }
}
