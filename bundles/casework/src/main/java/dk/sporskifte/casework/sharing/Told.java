package dk.sporskifte.casework.sharing;

import dk.sporskifte.access.Disclosure;
import dk.sporskifte.access.Law;
import dk.sporskifte.access.LegalGateway;
import dk.sporskifte.access.Policy;
import dk.sporskifte.access.Recipient;
import dk.sporskifte.access.Right;
import dk.sporskifte.access.Seen;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.SharingInformation.NewSharing;
import dk.sporskifte.casework.tasks.NewTask;
import dk.sporskifte.casework.work.Given;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.DisclosureConsent;
import dk.sporskifte.model.OrganisationKind;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.Sharing;
import dk.sporskifte.model.Task;
import dk.sporskifte.municipality.spi.Seat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Somebody about to be told something (HAL-10). */
record Told(Work work, Matter matter, NewSharing asked, Optional<Post> post) {
  private static final int DAYS_TO_READ = 7;

  private static final List<Policy<Told>> POLICIES =
      List.of(
          t -> Given.text(t.recipient(), "modtager"),
          t -> Given.text(t.asked.purpose(), "formål"),
          t -> Given.text(t.asked.shared(), "hvad der deles"),
          Told::isOpen,
          t -> mayShare(t.work, t.matter));

  /**
   * Refused unless all of it holds; then the receipt is written, and a colleague is told to read.
   */
  static Outcome<Matter> tell(Work work, Matter matter, NewSharing asked) {
    return postOf(work, asked)
        .flatMap(post -> Policy.allowing(new Told(work, matter, asked, post), POLICIES))
        .flatMap(Told::passTheGate)
        .flatMap(Told::onItsConsent)
        .map(
            told -> {
              told.post.ifPresent(told::remind);
              return matter;
            });
  }

  /** Whoever answers for it: for a concern its holder, and those who decide about concerns. */
  static Optional<Refusal> mayShare(Work work, Matter matter) {
    return Policy.unless(
        work.may(Right.DECIDE_CONCERNS)
            || matter
                .concern()
                .filter(c -> c.holder().orElse(c.raisedBy()).equals(work.user()))
                .isPresent(),
        Refusal.forbidden());
  }

  private static Outcome<Optional<Post>> postOf(Work work, NewSharing asked) {
    if (asked.to() != Sharing.To.COLLEAGUE) {
      return Outcome.done(Optional.empty());
    }
    return Seen.orNotFound(asked.post().flatMap(work::post)).map(Optional::of);
  }

  private Optional<Refusal> isOpen() {
    return Policy.unless(
        matter.open(),
        Refusal.conflict(
            "matter-closed", "Sagen eller bekymringen er afsluttet: der deles intet."));
  }

  private Outcome<Told> passTheGate() {
    return LegalGateway.pass(
            new Disclosure(asked.basis(), asked.necessity(), kind(), matter.regime()))
        .map(passed -> this);
  }

  /** A consent that is not there, or over, or another's, carries nothing (LAW-09). */
  private Outcome<Told> onItsConsent() {
    if (!asked.basis().consent()) {
      write(Optional.empty());
      return Outcome.done(this);
    }
    Optional<UUID> consent =
        work.stores().matters().consents(matter.id()).stream()
            .filter(c -> c.live(work.today()) && c.carries(asked.basis(), recipient()))
            .map(DisclosureConsent::id)
            .findFirst();
    if (consent.isEmpty()) {
      return Outcome.refused(
          Refusal.rule(
              "no-live-consent",
              "Der er ikke noget samtykke til at dele med netop denne modtager, som gælder i dag."
                  + " Indhent samtykket, og registrér det først.",
              Law.WITHDRAWABLE));
    }
    write(consent);
    return Outcome.done(this);
  }

  private void write(Optional<UUID> consent) {
    work.trace().of(asked.id());
    work.stores()
        .matters()
        .add(
            new Sharing(
                asked.id(),
                matter.id(),
                asked.to(),
                post.map(Post::id),
                recipient(),
                asked.purpose(),
                asked.shared(),
                asked.necessity(),
                asked.basis(),
                consent,
                work.user(),
                work.now()));
  }

  /** The task says that there is something, and nothing of what. */
  private void remind(Post reader) {
    NewTask.of(work, reader)
        .add(
            Task.Kind.READ_SHARED,
            "En kollega har delt oplysninger med dig: læs dem under »Delt med mig«",
            work.today().plusDays(DAYS_TO_READ),
            "Delt, fordi stillingen har brug for det",
            Law.NEEDED_FOR_THE_TASK);
  }

  private String recipient() {
    return post.map(p -> p.title() + ", " + p.unit())
        .orElseGet(() -> asked.recipient().map(String::strip).orElse(""));
  }

  /** Whatever says police or private wins, so that a mistake discloses too little. */
  private Recipient kind() {
    OrganisationKind told = post.map(this::kindOf).orElseGet(() -> kindOf(asked.to()));
    boolean saysPolice = recipient().toLowerCase(Locale.ROOT).contains("politi");
    return Recipient.of(saysPolice ? OrganisationKind.POLICE : told, recipient());
  }

  /** Of whom a seat is, its kind tells; a partner without one could be anybody's. */
  private OrganisationKind kindOf(Post reader) {
    return seat(reader)
        .map(Seat::kind)
        .orElse(
            reader.role() == Role.PARTNER ? OrganisationKind.PRIVATE : OrganisationKind.AUTHORITY);
  }

  private Optional<Seat> seat(Post reader) {
    return reader
        .forum()
        .flatMap(work.way()::forum)
        .flatMap(forum -> reader.seat().flatMap(forum::seat));
  }

  private static OrganisationKind kindOf(Sharing.To to) {
    return switch (to) {
      case COLLEAGUE, AUTHORITY -> OrganisationKind.AUTHORITY;
      case POLICE -> OrganisationKind.POLICE;
      case PRISON_SERVICE -> OrganisationKind.PRISON_SERVICE;
      case PRIVATE -> OrganisationKind.PRIVATE;
    };
  }
}
