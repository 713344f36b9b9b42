package dk.sporskifte.casework.network;

import dk.sporskifte.access.Disclosure;
import dk.sporskifte.access.Law;
import dk.sporskifte.access.LegalGateway;
import dk.sporskifte.access.Policy;
import dk.sporskifte.access.Recipient;
import dk.sporskifte.casework.api.BuildingNetwork.NewPartner;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.cases.Standing;
import dk.sporskifte.casework.time.Copenhagen;
import dk.sporskifte.casework.work.Given;
import dk.sporskifte.casework.work.OpenAccount;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.AgeRegime;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.CasePartner;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Lets a partner from outside take part in a case, on one basis and for a time (LAW-01, LAW-03).
 */
record DrawingIn(Work work, CaseFile file, NewPartner asked) {
  private static final List<Policy<DrawingIn>> POLICIES =
      List.of(
          d -> Given.text(d.asked.organisation(), "organisation"),
          d -> Given.text(d.asked.contact(), "kontaktperson"),
          d -> Given.endsAfterItBegins(d.asked.from(), d.asked.until()),
          DrawingIn::drawInIsDocumented,
          DrawingIn::accountIsAPartners);

  Outcome<CaseFile> draw() {
    return accountIsOpen()
        .flatMap(open -> Policy.allowing(this, POLICIES))
        .flatMap(allowed -> Standing.person(work, file))
        .flatMap(
            person ->
                LegalGateway.pass(
                    new Disclosure(
                        asked.basis(),
                        asked.necessity(),
                        Recipient.of(asked.kind(), asked.organisation()),
                        AgeRegime.on(person.born(), work.today()))))
        .flatMap(passed -> new Enough(work, file, asked.reason()).oneMoreProfessional())
        .map(
            enough -> {
              add();
              return enough;
            });
  }

  private void add() {
    Instant begins = Copenhagen.startOf(asked.from());
    work.stores()
        .network()
        .add(
            partner(),
            begins.isBefore(work.now()) ? work.now() : begins,
            Copenhagen.startOf(asked.until()),
            "Partner: " + asked.organisation().strip() + ", " + asked.basis());
  }

  private CasePartner partner() {
    return new CasePartner(
        asked.id(),
        file.id(),
        asked.organisation(),
        asked.kind(),
        asked.contact(),
        asked.user(),
        asked.basis(),
        asked.necessity(),
        asked.drawIn().map(String::strip).filter(text -> !text.isEmpty()),
        asked.sees(),
        asked.from(),
        asked.until(),
        work.user(),
        work.now(),
        Optional.empty(),
        1);
  }

  private Outcome<DrawingIn> accountIsOpen() {
    return asked.user().isEmpty()
        ? Outcome.done(this)
        : OpenAccount.of(work, asked.user().get(), "Brugeren er lukket. Vælg en anden.")
            .map(open -> this);
  }

  private Optional<Refusal> drawInIsDocumented() {
    return Policy.unless(
        asked.kind() != CasePartner.Kind.SELF_GOVERNING
            || asked.drawIn().filter(text -> !text.isBlank()).isPresent(),
        Refusal.rule(
            "draw-in-undocumented",
            "Skriv, hvornår og hvorfor det er besluttet at inddrage den selvejende institution.",
            Law.SELF_GOVERNING));
  }

  /** The municipality's own staff see cases by their posts, and not by partnership. */
  private Optional<Refusal> accountIsAPartners() {
    return Policy.unless(
        asked.user().map(this::isAPartner).orElse(true),
        Refusal.conflict(
            "partner-is-colleague",
            "Brugeren har ikke en stilling som partner. Vælg en partners bruger, eller lad feltet"
                + " være tomt."));
  }

  private boolean isAPartner(UserId user) {
    List<Post> posts = work.postsOf(user);
    return !posts.isEmpty() && posts.stream().allMatch(p -> p.role() == Role.PARTNER);
  }
}
