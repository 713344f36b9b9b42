package dk.sporskifte.feeds.prison;

import dk.sporskifte.feeds.ErrorCode;
import dk.sporskifte.feeds.Feed;
import dk.sporskifte.feeds.FeedRecord;
import dk.sporskifte.feeds.Grounds;
import dk.sporskifte.feeds.Judgement;
import dk.sporskifte.model.AgeRegime;
import dk.sporskifte.model.Confidentiality;
import dk.sporskifte.model.LegalBasis;
import dk.sporskifte.model.Routing;
import dk.sporskifte.model.Urgency;
import java.net.URL;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Component;

/** What the prison service tells of a sentence, remand, supervision or exit (LAW-16). */
@Component(service = Feed.class)
public final class PrisonNotice implements Feed {
  private static final Set<LegalBasis> OF_MINORS =
      Set.of(LegalBasis.RPL115_KSP_B, LegalBasis.UKN_ACT);

  @Override
  public String name() {
    return "prison-notice";
  }

  @Override
  public URL schema() {
    return resource("prison-notice-1.schema.json");
  }

  @Override
  public Optional<URL> xmlSchema() {
    return Optional.of(resource("prison-notice-1.xsd"));
  }

  /** What was told of without a basis is not kept: not even which event it was. */
  @Override
  public Judgement judge(FeedRecord notice, Grounds grounds) {
    LegalBasis basis = grounds.legalBasis();
    if (!EventBasis.allows(notice.text("eventType").orElse(""), basis)) {
      return withoutBasis(
          "eventType", "Hændelsen kan ikke meddeles på den hjemmel, meddelelsen angiver.");
    }
    Optional<LocalDate> day = notice.day("eventAt");
    if (OF_MINORS.contains(basis) && isAdult(notice, day.orElse(grounds.sentOn()))) {
      return withoutBasis("legalBasis", "Hjemlen gælder kun personer under 18 år.");
    }
    return day.isPresent()
        ? new Judgement.Keep(notice.fields())
        : new Judgement.SetAside(
            ErrorCode.SCHEMA,
            "eventAt",
            "Hændelsens tidspunkt (eventAt) kan ikke læses.",
            notice.fields());
  }

  /** That KSP c is stated tells that somebody is judged radicalised or at risk of it. */
  @Override
  public Routing route(FeedRecord notice, Grounds grounds) {
    return grounds.legalBasis() == LegalBasis.RPL115_KSP_C
        ? new Routing(Urgency.NORMAL, Optional.of(Confidentiality.RADICALISATION))
        : Routing.ORDINARY;
  }

  private static boolean isAdult(FeedRecord notice, LocalDate day) {
    return notice
        .person()
        .born()
        .filter(born -> AgeRegime.on(born, day) == AgeRegime.ADULT)
        .isPresent();
  }

  private static Judgement withoutBasis(String field, String reason) {
    return new Judgement.SetAside(ErrorCode.NO_LEGAL_BASIS, field, reason, Map.of());
  }

  private static URL resource(String name) {
    return Objects.requireNonNull(PrisonNotice.class.getResource(name));
  }
}
