package dk.sporskifte.casework.inbox;

import dk.sporskifte.access.UseCase;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.api.UploadingFeedMessage;
import dk.sporskifte.casework.api.port.CheckingFeedMessage;
import dk.sporskifte.casework.api.port.CheckingFeedMessage.Line;
import dk.sporskifte.casework.api.port.CheckingFeedMessage.Verdict;
import dk.sporskifte.casework.api.view.UploadView;
import dk.sporskifte.casework.work.AuditedWork;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.InboxLine.Problem;
import java.util.Optional;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Who uploaded is written down first; then the file goes the road of its sender. */
@Component
public final class MessagesUploaded implements UploadingFeedMessage {
  private static final String WAY = "upload";

  private final AuditedWork audited;

  /** Comes and goes with the bundle of the feeds. */
  @Reference(
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  volatile CheckingFeedMessage checking;

  @Activate
  public MessagesUploaded(@Reference AuditedWork audited) {
    this.audited = audited;
  }

  @Override
  public Outcome<UploadView> preview(Tenant tenant, Actor actor, String sender, byte[] content) {
    return allowed(UseCase.PREVIEW_UPLOAD, tenant, actor)
        .flatMap(yes -> viewed(checks -> checks.check(tenant, sender, content)));
  }

  @Override
  public Outcome<UploadView> upload(Tenant tenant, Actor actor, String sender, byte[] content) {
    return allowed(UseCase.UPLOAD_FEED_MESSAGE, tenant, actor)
        .flatMap(yes -> viewed(checks -> checks.receive(tenant, sender, WAY, content)));
  }

  private Outcome<Boolean> allowed(UseCase useCase, Tenant tenant, Actor actor) {
    return audited.run(useCase, tenant, actor, work -> Outcome.done(true));
  }

  private Outcome<UploadView> viewed(Function<CheckingFeedMessage, Optional<Verdict>> work) {
    return Optional.ofNullable(checking)
        .flatMap(work)
        .<Outcome<UploadView>>map(verdict -> Outcome.done(view(verdict)))
        .orElseGet(
            () ->
                Outcome.refused(
                    Refusal.conflict(
                        "sender-not-there",
                        "Afsenderen er ikke sat op her, eller dens feed er ikke installeret.")));
  }

  private static UploadView view(Verdict verdict) {
    long accepted = verdict.lines().stream().filter(line -> line.problem().isEmpty()).count();
    return new UploadView(
        verdict.refused().map(Problem::code),
        verdict.refused().map(Problem::reason),
        verdict.records(),
        (int) accepted,
        verdict.records() - verdict.lines().size(),
        verdict.lines().stream().flatMap(line -> aside(line).stream()).toList());
  }

  private static Optional<UploadView.Line> aside(Line line) {
    return line.problem()
        .map(found -> new UploadView.Line(line.recordNo(), found.code(), found.reason()));
  }
}
