package dk.sporskifte.feeds.police;

import dk.sporskifte.feeds.ErrorCode;
import dk.sporskifte.feeds.Feed;
import dk.sporskifte.feeds.FeedRecord;
import dk.sporskifte.feeds.Grounds;
import dk.sporskifte.feeds.Judgement;
import dk.sporskifte.model.AgeSpan;
import java.net.URL;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Component;

/** The list from the daily police reports, as agenda of the hand-over meeting (LAW-14). */
@Component(service = Feed.class)
public final class PoliceList implements Feed {
  /** They did nothing: keeping the line would not be crime prevention about that person. */
  private static final Set<String> NOT_KEPT = Set.of("VICTIM", "WITNESS", "TRAFFIC_PARTY");

  /** What the one look in triage needs, to offer a statutory notification. */
  private static final Set<String> SHOWN =
      Set.of("eventAt", "role", "parentsInformed", "childAuthorityNotified");

  private static final int CRIMINAL_AGE = 15;
  private static final int ADULT = 18;

  @Override
  public String name() {
    return "police-list";
  }

  @Override
  public URL schema() {
    return resource("police-list-1.schema.json");
  }

  @Override
  public Optional<URL> xmlSchema() {
    return Optional.of(resource("police-list-1.xsd"));
  }

  @Override
  public Judgement judge(FeedRecord line, Grounds grounds) {
    String role = line.text("role").orElse("");
    Optional<LocalDate> day = line.day("eventAt");
    Optional<Integer> age = ageOn(day, line);
    if (NOT_KEPT.contains(role)) {
      return age.filter(years -> years >= ADULT).isPresent()
          ? new Judgement.Drop()
          : new Judgement.Show(only(SHOWN, line.fields()));
    }
    Map<String, String> details = withoutUnfoundedNarrative(line);
    if (day.isEmpty()) {
      return new Judgement.SetAside(
          ErrorCode.SCHEMA, "eventAt", "Hændelsens tidspunkt (eventAt) kan ikke læses.", details);
    }
    if (role.equals("CHARGED") && age.filter(years -> years < CRIMINAL_AGE).isPresent()) {
      details.put("proposedRole", "SUSPECTED_UNDER_15");
      return new Judgement.SetAside(
          ErrorCode.CHARGED_UNDER_15,
          "role",
          "Under 15 år på hændelsesdagen: rollen kan ikke være rigtig. En anden er foreslået.",
          details);
    }
    if (role.equals("SUSPECTED_UNDER_15")
        && age.filter(years -> years >= CRIMINAL_AGE).isPresent()) {
      return new Judgement.SetAside(
          ErrorCode.SCHEMA,
          "role",
          "Fyldt 15 år på hændelsesdagen: rollen (role) kan ikke være rigtig.",
          details);
    }
    return new Judgement.Keep(details);
  }

  private static Optional<Integer> ageOn(Optional<LocalDate> day, FeedRecord line) {
    return line.person().born().flatMap(born -> day.map(on -> AgeSpan.yearsOn(born, on)));
  }

  /** Free text without its necessity was not disclosed lawfully (LAW-01), so it is not kept. */
  private static Map<String, String> withoutUnfoundedNarrative(FeedRecord line) {
    Map<String, String> details = new LinkedHashMap<>(line.fields());
    if (!details.containsKey("necessityNote")) {
      details.remove("narrative");
    }
    return details;
  }

  private static Map<String, String> only(Set<String> wanted, Map<String, String> fields) {
    Map<String, String> some = new LinkedHashMap<>(fields);
    some.keySet().retainAll(wanted);
    return some;
  }

  private static URL resource(String name) {
    return Objects.requireNonNull(PoliceList.class.getResource(name));
  }
}
