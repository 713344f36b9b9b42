package dk.sporskifte.feeds.check;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sporskifte.feeds.ErrorCode;
import dk.sporskifte.feeds.Feed;
import dk.sporskifte.feeds.FeedRecord;
import dk.sporskifte.feeds.Grounds;
import dk.sporskifte.feeds.Judgement;
import dk.sporskifte.feeds.format.RawRecord;
import dk.sporskifte.model.AgeRegime;
import dk.sporskifte.model.PersonBlock;
import dk.sporskifte.municipality.spi.WayOfWorking;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Checks the records of one message: form, person, municipality, what the feed itself says, target
 * group, in that order.
 */
record CheckingRecord(Feed feed, MessageSchema schema, WayOfWorking wayOfWorking, Grounds grounds) {

  /** Empty for what is not kept. */
  Optional<CheckedRecord> check(RawRecord raw) {
    SentPerson person = SentPerson.of(raw.node().path("person"));
    FeedRecord sent = new FeedRecord(raw.recordNo(), person.block(), fields(raw.node()));
    Judgement judgement = feed.judge(sent, grounds);
    if (judgement instanceof Judgement.Drop) {
      return Optional.empty();
    }
    Optional<Finding> notConsented = consent(sent);
    Optional<Finding> unusable =
        form(raw).or(person::finding).or(() -> setAside(judgement)).or(() -> notConsented);
    Optional<Finding> notOurs =
        unusable.isPresent()
            ? Optional.empty()
            : residence(person.block()).or(() -> targetGroup(judgement, person.block()));
    // Of people who are none of the municipality's business, or told of without their consent, no
    // more is kept than who they are.
    Map<String, String> details =
        notOurs.isPresent() || notConsented.isPresent() ? Map.of() : judgement.details();
    return Optional.of(
        new CheckedRecord(
            raw.recordNo(),
            raw.line(),
            person.block(),
            details,
            feed.route(sent, grounds),
            unusable.or(() -> notOurs)));
  }

  private Map<String, String> fields(JsonNode node) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (String field : schema.fields()) {
      JsonNode value = node.path(field);
      if (value.isValueNode() && !value.isNull()) {
        fields.put(field, PlainText.of(value.asText()).strip());
      }
    }
    fields.values().removeIf(String::isEmpty);
    return fields;
  }

  private Optional<Finding> form(RawRecord raw) {
    if (raw.fault().isPresent()) {
      return raw.fault().map(fault -> Finding.of(ErrorCode.SCHEMA, fault));
    }
    if (!PlainText.isAllOf(raw.node())) {
      return Optional.of(
          Finding.of(ErrorCode.SCHEMA, "Linjen indeholder tegn, der ikke er tekst."));
    }
    List<Violation> violations = violations(raw);
    return violations.stream()
        .map(Violation::code)
        .min(Comparator.naturalOrder())
        .map(
            code ->
                new Finding(
                    code,
                    violations.stream().map(Violation::field).distinct().toList(),
                    violations.stream()
                        .map(schema::reason)
                        .distinct()
                        .collect(Collectors.joining(" "))));
  }

  /** What a format's own schema finds is told where what is common to all formats finds nothing. */
  private List<Violation> violations(RawRecord raw) {
    List<Violation> violations = schema.eachRecord(raw.node());
    return violations.isEmpty() ? raw.breaches().stream().map(Violation::of).toList() : violations;
  }

  private Optional<Finding> consent(FeedRecord sent) {
    return grounds.legalBasis().consent()
        ? new StatedConsent(feed.name(), sent, grounds, schema.fields()).finding()
        : Optional.empty();
  }

  private static Optional<Finding> setAside(Judgement judgement) {
    return judgement instanceof Judgement.SetAside aside
        ? Optional.of(new Finding(aside.code(), aside.fields(), aside.reason()))
        : Optional.empty();
  }

  private Optional<Finding> residence(PersonBlock person) {
    return person
        .homeMunicipality()
        .filter(home -> !home.equals(wayOfWorking.code().value()))
        .map(
            home ->
                Finding.at(
                    ErrorCode.WRONG_MUNICIPALITY,
                    "person/homeMunicipality",
                    "Personen bor i en anden kommune."));
  }

  /** Age never rejects a child: outside every programme it is work for ordinary SSP. */
  private Optional<Finding> targetGroup(Judgement judgement, PersonBlock person) {
    LocalDate on = grounds.sentOn();
    if (!(judgement instanceof Judgement.Keep)) {
      return Optional.empty();
    }
    return person
        .born()
        .filter(born -> AgeRegime.on(born, on) == AgeRegime.ADULT)
        .filter(
            born -> wayOfWorking.programmes().stream().noneMatch(p -> p.ages().covers(born, on)))
        .map(
            born ->
                Finding.of(
                    ErrorCode.OUTSIDE_TARGET_GROUP,
                    "Personen er voksen og uden for alle kommunens målgrupper."));
  }
}
