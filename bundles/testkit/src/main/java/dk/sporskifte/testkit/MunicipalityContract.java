package dk.sporskifte.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.model.AgeSpan;
import dk.sporskifte.municipality.spi.Forum;
import dk.sporskifte.municipality.spi.HandOver;
import dk.sporskifte.municipality.spi.Municipality;
import dk.sporskifte.municipality.spi.Programme;
import dk.sporskifte.municipality.spi.TakeUp;
import dk.sporskifte.municipality.spi.WayOfWorking;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What every municipality keeps. A tenant bundle extends it, and lays the documents its sources
 * name into {@code src/test/resources}, so that every quote is looked up.
 */
public abstract class MunicipalityContract {
  private static final Pattern REQUIREMENT = Pattern.compile("(C-)?[A-Z][A-Z0-9]*-\\d{2}");
  private static final Pattern LOWER = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
  private static final Pattern UPPER = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");

  protected MunicipalityContract() {}

  /** A new one at each call, as the container makes it. */
  protected abstract Municipality municipality();

  /** The text of a document, by the file name in brackets at the end of a source's document. */
  protected String document(String file) {
    return SourceDocument.read(getClass(), file);
  }

  protected final WayOfWorking way() {
    return municipality().wayOfWorking();
  }

  @Test
  void opened_twice_it_gives_equal_data() {
    assertThat(municipality()).isNotSameAs(municipality());
    assertThat(way()).isEqualTo(way());
    assertThat(way().rulebook()).isNotEmpty().isEqualTo(way().rulebook());
  }

  @Test
  void the_rulebook_names_no_rule_twice() {
    assertThat(way().rulebook())
        .extracting(r -> r.kind() + " " + r.id() + " " + r.source().requirement())
        .doesNotHaveDuplicates();
  }

  @Test
  void ids_are_lower_case_and_codes_are_upper_case() {
    WayOfWorking way = way();
    assertThat(way.programmes()).allSatisfy(p -> assertThat(p.id()).matches(LOWER));
    assertThat(way.principles()).allSatisfy(p -> assertThat(p.id()).matches(LOWER));
    assertThat(way.forums())
        .allSatisfy(f -> assertThat(f.id()).matches(LOWER))
        .flatMap(f -> f.seats())
        .allSatisfy(s -> assertThat(s.id()).matches(LOWER));
    assertThat(
            Stream.of(
                    way.secretariat().stream().map(s -> s.id()),
                    way.deadlines().stream().map(d -> d.id()),
                    way.escalations().stream().map(e -> e.id()),
                    way.handOvers().stream().map(h -> h.id()))
                .flatMap(ids -> ids))
        .allSatisfy(id -> assertThat(id).matches(LOWER));
    assertThat(
            Stream.of(
                    way.targetGroups().stream().map(g -> g.code()),
                    way.questions().stream().map(q -> q.code()),
                    way.challenges().stream().map(c -> c.code()),
                    way.plan().domains().stream().map(c -> c.code()),
                    way.closingReasons().stream().map(r -> r.code()),
                    way.interventions().stream().map(i -> i.code()),
                    way.staircase().catalogue().stream().map(e -> e.code()),
                    way.indicators().stream().map(i -> i.code()),
                    way.forums().stream().flatMap(f -> f.criteria().stream()).map(c -> c.code()))
                .flatMap(codes -> codes))
        .allSatisfy(code -> assertThat(code).matches(UPPER));
  }

  @Test
  void every_rule_names_the_requirement_it_comes_from() {
    assertThat(way().rulebook())
        .allSatisfy(rule -> assertThat(rule.source().requirement()).matches(REQUIREMENT));
    Catalogue catalogue = Catalogue.find();
    assertThat(way().rulebook())
        .extracting(rule -> rule.source().requirement())
        .allMatch(catalogue::admits, "is in the requirement catalogue");
  }

  @Test
  void every_rule_is_told_in_words() {
    assertThat(way().rulebook()).allSatisfy(rule -> assertThat(rule.statement()).isNotBlank());
  }

  /** Exactly one forum answers for a case at any time, and it is one that works with cases. */
  @Test
  void every_programme_has_a_forum_that_owns_its_cases_and_stands() {
    WayOfWorking way = way();
    assertThat(way.programmes())
        .allSatisfy(
            p ->
                assertThat(way.forum(p.forum()))
                    .hasValueSatisfying(
                        f -> {
                          assertThat(f.sight()).isEqualTo(Forum.Sight.IDENTIFIED_CASES);
                          assertThat(f.lifetime().flatMap(l -> l.until())).isEmpty();
                        }));
  }

  /** On the day before the proposed hand-over the giver may still have the case. */
  @TestFactory
  Stream<DynamicTest> a_hand_over_at_an_age_lies_where_both_programmes_meet() {
    WayOfWorking way = way();
    LocalDate born = LocalDate.of(2008, 2, 29);
    return way.handOvers().stream()
        .filter(h -> h.at().isPresent())
        .map(
            h ->
                DynamicTest.dynamicTest(
                    h.id(),
                    () -> {
                      LocalDate day = h.proposedOn(born).orElseThrow();
                      if (h.from() instanceof HandOver.Giver.OfProgramme giver) {
                        AgeSpan ages = way.programme(giver.programme()).orElseThrow().ages();
                        assertThat(ages.covers(born, day.minusDays(1))).isTrue();
                      }
                      if (h.to() instanceof HandOver.Receiver.ToProgramme receiver) {
                        AgeSpan ages = way.programme(receiver.programme()).orElseThrow().ages();
                        assertThat(ages.covers(born, day)).isTrue();
                      }
                    }));
  }

  @TestFactory
  Stream<DynamicTest> every_quote_stands_in_its_document() {
    WayOfWorking way = way();
    return Stream.concat(
            way.rulebook().stream().map(WayOfWorking.Rule::source), RandomFacts.reasons(way))
        .distinct()
        .map(
            source ->
                DynamicTest.dynamicTest(
                    source.requirement() + ": " + source.quote(),
                    () ->
                        SourceDocument.assertQuoted(
                            source, document(SourceDocument.file(source)))));
  }

  @TestFactory
  Stream<DynamicTest> every_programme_begins_and_ends_on_the_right_day() {
    WayOfWorking way = way();
    return way.programmes().stream().flatMap(programme -> AgeBoundaries.of(programme, way));
  }

  @TestFactory
  Stream<DynamicTest> every_entry_rule_proposes_with_reasons_whatever_the_facts() {
    WayOfWorking way = way();
    return way.programmes().stream()
        .map(
            programme ->
                DynamicTest.dynamicTest(
                    programme.id(), () -> proposesWhateverTheFacts(programme, way)));
  }

  private static void proposesWhateverTheFacts(Programme programme, WayOfWorking way) {
    RandomFacts random = new RandomFacts(way, new Random(programme.id().hashCode()));
    for (int i = 0; i < 5_000; i++) {
      var facts = random.next();
      var proposal = programme.entry().consider(facts);
      assertThat(proposal.reasons()).as("reasons for %s", facts).isNotEmpty();
      assertThat(proposal.reasons())
          .allSatisfy(r -> assertThat(r.source().requirement()).matches(REQUIREMENT));
      assertThat(programme.entry().consider(facts)).as("asked again").isEqualTo(proposal);
      if (!facts.within(programme.ages())) {
        assertThat(proposal.code()).as("outside its ages: %s", facts).isNotEqualTo("ADMIT");
      }
    }
  }

  @Test
  void referrals_are_due_after_they_came_and_at_a_planned_meeting_or_none() {
    TakeUp takeUp = way().intake().takeUp();
    LocalDate received = LocalDate.of(2024, 2, 27);
    Random random = new Random(1);
    for (int i = 0; i < 1_000; i++) {
      List<LocalDate> meetings =
          random.longs(random.nextInt(5), -60, 120).mapToObj(received::plusDays).toList();
      TakeUp.Due due = takeUp.due(received, meetings);
      assertThat(due.date()).as("%s", meetings).isAfter(received);
      due.meeting().ifPresent(m -> assertThat(m).isEqualTo(due.date()).isIn(meetings));
    }
  }
}
