package dk.sporskifte.municipality.spi;

import static dk.sporskifte.municipality.spi.Korsbaek.SOURCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.sporskifte.model.AgeSpan;
import dk.sporskifte.model.OrganisationKind;
import dk.sporskifte.municipality.spi.Forum.Level;
import dk.sporskifte.municipality.spi.Forum.Sight;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A refusal names the element, what is wrong and what to do. */
class ConsistencyTest {
  private static final Condition UNASKED =
      new Condition.Recorded(new Question("UNASKED", "Spurgt?", SOURCE), "det er spurgt");

  static Stream<Arguments> contradictions() {
    return Stream.of(
        refused(
            "the entry rule of programme ssp names the unknown question UNASKED: add it",
            way -> way.programmes(List.of(programme("ssp", EntryWhen.holds(UNASKED))))),
        refused(
            "the criterion FAST of forum moede names the unknown question UNASKED: add it",
            way ->
                way.forums(
                    List.of(
                        forum("moede", Sight.IDENTIFIED_CASES)
                            .criteria(new Criterion("FAST", "hurtigt", UNASKED, SOURCE))
                            .build()))),
        refused(
            "programme ssp belongs to forum moede, which sees figures alone: name a forum",
            way -> way.forums(List.of(forum("moede", Sight.ANONYMOUS_FIGURES).build()))),
        refused(
            "the intake has referrals taken up by forum raad, which sees figures alone",
            way ->
                way.forums(
                        List.of(
                            forum("moede", Sight.IDENTIFIED_CASES).build(),
                            forum("raad", Sight.ANONYMOUS_FIGURES).build()))
                    .intake(
                        new Intake(
                            new Korsbaek().way().intake().channels(),
                            new TakeUp.AtNextMeeting("raad", Period.ofDays(14), "straks", SOURCE),
                            Optional.empty(),
                            Optional.empty()))),
        refused(
            "secretariat kontor names the unknown forum raad: add it, or name one of [moede]",
            way ->
                way.secretariat(
                    new Secretariat(
                        "kontor",
                        "Kontor",
                        List.of(),
                        List.of("raad"),
                        List.of(),
                        List.of(),
                        "hjælper",
                        SOURCE))),
        refused(
            "escalation op goes to forum chefer, which takes none: give that forum the duty",
            way ->
                way.forums(
                        List.of(
                            forum("moede", Sight.IDENTIFIED_CASES).build(),
                            forum("chefer", Sight.IDENTIFIED_CASES).build()))
                    .escalations(List.of(escalation("moede", "chefer")))),
        refused(
            "hand-over over names the unknown programme ssp-plus: add it",
            way -> way.handOvers(List.of(handOver(18)))),
        refused(
            "hand-over over is at P30Y, outside the ages of programme ssp: choose an age",
            way ->
                way.programmes(List.of(programme("ssp", ALWAYS), programme("ssp-plus", ALWAYS)))
                    .handOvers(List.of(handOver(30)))),
        refused(
            "the lifetime of forum moede names the unknown forum raad: add it",
            way -> way.forums(List.of(succeededBy("raad")))),
        refused(
            "forum moede is its own successor: name the forum that comes after it",
            way -> way.forums(List.of(succeededBy("moede")))),
        refused(
            "intervention type GROUP names the unknown programme ssp-plus: add it",
            way ->
                way.interventions(
                    List.of(
                        new InterventionType(
                            "GROUP",
                            "Gruppe",
                            InterventionType.Scope.INDIVIDUAL,
                            Optional.empty(),
                            Optional.of("ssp-plus"),
                            SOURCE)))),
        refused(
            "two of one term: CASE: give one of them another id",
            way ->
                way.terms(
                    List.of(
                        new Term(Term.Concept.CASE, Term.Concept.CASE.usual(), SOURCE),
                        new Term(
                            Term.Concept.CASE,
                            Noun.common("enkeltsag", "enkeltsagen", "enkeltsager", "enkeltsagerne"),
                            SOURCE)))));
  }

  private static final EntryRule ALWAYS =
      facts -> new Proposal.Admit(List.of(new Proposal.Reason("Altid", SOURCE)));

  private static Arguments refused(String because, UnaryOperator<WayOfWorking.Builder> change) {
    return Arguments.of(because, change);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("contradictions")
  void a_way_of_working_refuses_to_contradict_itself(
      String because, UnaryOperator<WayOfWorking.Builder> change) {
    WayOfWorking.Builder builder = change.apply(new Korsbaek().way().toBuilder());
    assertThatIllegalArgumentException().isThrownBy(builder::build).withMessageContaining(because);
  }

  @Test
  void seats_that_nobody_could_tell_apart_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                forum("raad", Sight.IDENTIFIED_CASES)
                    .seats(
                        new Seat(
                            "a", "Chef", "Nord", OrganisationKind.AUTHORITY, Seat.Type.PERMANENT),
                        new Seat(
                            "b", "Chef", "Syd", OrganisationKind.AUTHORITY, Seat.Type.PERMANENT))
                    .build())
        .withMessageContaining("two seats in raad are called Chef: say in the name whose it is");
  }

  @Test
  void a_forum_of_figures_has_no_duty_of_cases() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                forum("raad", Sight.ANONYMOUS_FIGURES)
                    .duties(new Duty(Duty.Kind.OWNS_CASES, "har sager", SOURCE))
                    .build())
        .withMessageContaining("forum raad works with cases and sees figures alone");
  }

  @Test
  void a_forum_is_answered_for_by_one_of_its_seats() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> forum("team", Sight.IDENTIFIED_CASES).answeredForBy("skoleleder").build())
        .withMessageContaining("forum team names the unknown seat skoleleder");
  }

  @Test
  void a_catalogue_entry_stands_on_a_step_that_is_there() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Staircase(
                    List.of(new Staircase.Step(1, "Alle", SOURCE)),
                    List.of(
                        new Staircase.Entry(
                            "SPORT",
                            "Sport",
                            Staircase.Kind.PROGRAMME,
                            List.of(2),
                            false,
                            false,
                            SOURCE))))
        .withMessageContaining("catalogue entry SPORT names the unknown step 2");
  }

  @Test
  void a_forum_stands_from_its_first_day_until_the_day_it_ends() {
    LocalDate from = LocalDate.of(2026, 1, 1);
    LocalDate until = LocalDate.of(2026, 7, 1);
    Lifetime lifetime =
        new Lifetime(Optional.of(from), Optional.of(until), Optional.empty(), "står", SOURCE);
    assertThat(lifetime.covers(from.minusDays(1))).isFalse();
    assertThat(lifetime.covers(from)).isTrue();
    assertThat(lifetime.covers(until.minusDays(1))).isTrue();
    assertThat(lifetime.covers(until)).isFalse();
  }

  @Test
  void an_own_word_is_found_by_what_the_platform_calls_it() {
    Term term =
        new Term(
            Term.Concept.CASE,
            Noun.common("enkeltsag", "enkeltsagen", "enkeltsager", "enkeltsagerne"),
            SOURCE);
    WayOfWorking way = new Korsbaek().way().toBuilder().terms(List.of(term)).build();
    assertThat(way.term(Term.Concept.CASE)).contains(term);
    assertThat(way.term(Term.Concept.MEETING)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Tag {CASE} 7 op på {MEETING:a} | Tag enkeltsag 7 op på et møde",
        "{CASE:definitePlural} og {CASE:plural} | Enkeltsagerne og enkeltsager",
        "Om {CASE:definite}: {REFERRAL_FORM:no}, {REFERRAL_FORM:new} | Om enkeltsagen: intet"
            + " indstillingsskema, nyt indstillingsskema",
        "{CASE:a}, {CASE:new}, {CASE:no} | En enkeltsag, ny enkeltsag, ingen enkeltsag",
        "Skrevet af nogen: {x} {NOT_ONE} {CASE:odd} $1 | Skrevet af nogen: {x} {NOT_ONE} {CASE:odd}"
            + " $1",
      })
  void a_sentence_says_the_own_word_or_the_usual_one(String sentence, String said) {
    Term term =
        new Term(
            Term.Concept.CASE,
            Noun.common("enkeltsag", "enkeltsagen", "enkeltsager", "enkeltsagerne"),
            SOURCE);
    WayOfWorking way = new Korsbaek().way().toBuilder().terms(List.of(term)).build();

    assertThat(way.inOwnWords(sentence)).isEqualTo(said);
  }

  private static Forum.Builder forum(String id, Sight sight) {
    return Forum.of(id, "Forum " + id, Level.OPERATIVE, sight, SOURCE)
        .seats(new Seat("politi", "Politi", "Politiet", OrganisationKind.POLICE, Seat.Type.AD_HOC));
  }

  private static Forum succeededBy(String next) {
    return forum("moede", Sight.IDENTIFIED_CASES)
        .lifetime(
            new Lifetime(
                Optional.empty(), Optional.empty(), Optional.of(next), "lægges sammen", SOURCE))
        .build();
  }

  private static Programme programme(String id, EntryRule entry) {
    return Programme.of(id, id, AgeSpan.years(10, 19), SOURCE)
        .forum("moede")
        .entry(entry)
        .onLeaving(new LeavingRule(Period.ofMonths(6), "Fylder snart 19", SOURCE))
        .build();
  }

  private static Escalation escalation(String from, String to) {
    return new Escalation("op", from, to, List.of(), Period.ofDays(14), "går op", SOURCE);
  }

  private static HandOver handOver(int years) {
    return HandOver.between("over", "ssp", "ssp-plus", Period.ofYears(years), "overdrages", SOURCE);
  }
}
