package dk.sporskifte.casework.records;

import dk.sporskifte.access.Policy;
import dk.sporskifte.access.Right;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.KeptRecord;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.municipality.spi.ArtefactTemplate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What the actor may do by the template. */
record Keeper(Work work, ArtefactTemplate template) {
  static Outcome<Keeper> of(Work work, String template) {
    return work.way()
        .template(template)
        .map(t -> Outcome.done(new Keeper(work, t)))
        .orElseGet(
            () ->
                Outcome.refused(
                    Refusal.conflict(
                        "template-gone",
                        "Kommunens arbejdsgang har ikke længere denne skabelon. Dokumentet kan"
                            + " læses, men ikke ændres.")));
  }

  boolean writes() {
    return is(template.writers()) && sits(template.writerSeats());
  }

  /** Special categories are for those who coordinate the case (HEL-20). */
  boolean seesSpecial() {
    return work.may(Right.COORDINATE);
  }

  boolean moves(String state) {
    return template.state(state).map(s -> is(s.movers()) && sits(s.seats())).orElse(false);
  }

  /** The post that is asked, or whoever writes such records. */
  boolean answers(KeptRecord record) {
    return record.asked().filter(q -> q.answer().isEmpty()).isPresent()
        && (record.asked().filter(q -> holds(q.post().value())).isPresent()
            || work.may(Right.COORDINATE));
  }

  /** Who asks may take the question back, also where others write such records. */
  boolean closes(KeptRecord record) {
    return writes() || record.createdBy().value().equals(work.actor().id());
  }

  Outcome<Keeper> writing() {
    return allowing(writes());
  }

  Outcome<Keeper> allowing(boolean allowed) {
    return Policy.allowing(
        this,
        List.of(
            k ->
                Policy.unless(
                    allowed,
                    new Refusal(
                        Refusal.Kind.FORBIDDEN,
                        "not-by-this-role",
                        "Skabelonen \""
                            + template.name()
                            + "\" giver ikke din funktion ret til dette.",
                        List.of(template.source())))));
  }

  static Optional<Refusal> isOpen(KeptRecord record) {
    return Policy.unless(
        record.open(),
        Refusal.conflict("record-closed", "Dokumentet er ude af brug og kan kun læses."));
  }

  /** Where seats are stated, their holders alone; the chairs are the same in each area. */
  private boolean sits(Set<String> seats) {
    return seats.isEmpty()
        || work.actor() instanceof UserActor user
            && user.posts().stream()
                .anyMatch(post -> post.seat().filter(seats::contains).isPresent());
  }

  private boolean is(Set<Role> roles) {
    return work.actor() instanceof UserActor user && !Collections.disjoint(user.roles(), roles);
  }

  private boolean holds(UUID post) {
    return work.actor() instanceof UserActor user
        && user.posts().stream().anyMatch(p -> p.id().value().equals(post));
  }
}
