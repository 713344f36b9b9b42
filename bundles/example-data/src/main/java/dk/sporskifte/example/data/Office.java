package dk.sporskifte.example.data;

import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.api.view.CaseView;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.municipality.spi.Forum;
import dk.sporskifte.municipality.spi.Programme;
import dk.sporskifte.municipality.spi.WayOfWorking;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * One tenant with those who work there and what they work with.
 *
 * @param resumed whether some of it may have been done before an interruption
 */
record Office(
    Tenant tenant,
    UseCases useCases,
    Staff staff,
    ExampleIds ids,
    LocalDate today,
    boolean resumed) {

  WayOfWorking way() {
    return tenant.wayOfWorking();
  }

  UUID id(String name) {
    return ids.of(name);
  }

  /** The one that takes referrals up. */
  Forum forum() {
    return way().forum(way().intake().takeUp().forum()).orElseThrow();
  }

  /** Which meets that day: itself, or one of its local ones, which are there from today. */
  String meetingForum(LocalDate day) {
    return forum().partition().isEmpty() || day.isBefore(today)
        ? forum().id()
        : useCases.forums().forums(tenant, staff.leader().actor()).orThrow().stream()
            .filter(view -> view.area().isPresent() && view.kindOf().equals(forum().id()))
            .findFirst()
            .orElseThrow()
            .forum()
            .id();
  }

  /** The one whose forum takes referrals up. */
  Programme programme() {
    return way().programmes().stream()
        .filter(p -> p.forum().equals(forum().id()))
        .findFirst()
        .orElse(way().programmes().get(0));
  }

  CaseView show(Member member, CaseId id) {
    return done("show", useCases.finding().show(tenant, member.actor(), id));
  }

  <T> T done(String step, Outcome<T> outcome) {
    if (outcome instanceof Outcome.Done<T> done) {
      return done.value();
    }
    throw new RefusedStepException(step, ((Outcome.Refused<T>) outcome).refusal());
  }

  /** Does what may have been done before; then it conflicts, and is as good. */
  <T> Optional<T> once(String step, Outcome<T> outcome) {
    boolean before =
        resumed
            && outcome instanceof Outcome.Refused<T> refused
            && refused.refusal().kind() == Refusal.Kind.CONFLICT;
    return before ? Optional.empty() : Optional.of(done(step, outcome));
  }
}
