package dk.sporskifte.feeds.police.concern;

import dk.sporskifte.feeds.ErrorCode;
import dk.sporskifte.feeds.Feed;
import dk.sporskifte.feeds.FeedRecord;
import dk.sporskifte.feeds.Grounds;
import dk.sporskifte.feeds.Judgement;
import dk.sporskifte.model.Confidentiality;
import dk.sporskifte.model.Routing;
import dk.sporskifte.model.Urgency;
import java.net.URL;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Component;

/** A single concern the police tell of, at once or in its time. */
@Component(service = Feed.class)
public final class PoliceConcern implements Feed {
  /** Whoever does triage may see these. */
  private static final Set<String> FOR_TRIAGE =
      Set.of(
          "SUBSTANCE",
          "VIOLENCE",
          "OTHER_CRIME",
          "RISK_PLACE",
          "RISK_COMPANY",
          "RUNAWAY",
          "WELLBEING");

  @Override
  public String name() {
    return "police-concern";
  }

  @Override
  public URL schema() {
    return resource("police-concern-1.schema.json");
  }

  @Override
  public Optional<URL> xmlSchema() {
    return Optional.of(resource("police-concern-1.xsd"));
  }

  @Override
  public Judgement judge(FeedRecord concern, Grounds grounds) {
    Map<String, String> details = withoutUnfoundedDescription(concern);
    return concern.day("observedAt").isPresent()
        ? new Judgement.Keep(details)
        : new Judgement.SetAside(
            ErrorCode.SCHEMA, "observedAt", "Tidspunktet (observedAt) kan ikke læses.", details);
  }

  /**
   * Radicalisation is for its coordinators (LAW-18). So is what does not say readably what it is
   * about: it might be that.
   */
  @Override
  public Routing route(FeedRecord concern, Grounds grounds) {
    boolean forTriage = concern.text("concernType").filter(FOR_TRIAGE::contains).isPresent();
    return new Routing(
        concern.text("urgency").filter("ACUTE"::equals).isPresent()
            ? Urgency.ACUTE
            : Urgency.NORMAL,
        forTriage ? Optional.empty() : Optional.of(Confidentiality.RADICALISATION));
  }

  /** Free text without its necessity was not disclosed lawfully (LAW-01), so it is not kept. */
  private static Map<String, String> withoutUnfoundedDescription(FeedRecord concern) {
    Map<String, String> details = new LinkedHashMap<>(concern.fields());
    if (!details.containsKey("necessityNote")) {
      details.remove("description");
    }
    return details;
  }

  private static URL resource(String name) {
    return Objects.requireNonNull(PoliceConcern.class.getResource(name));
  }
}
