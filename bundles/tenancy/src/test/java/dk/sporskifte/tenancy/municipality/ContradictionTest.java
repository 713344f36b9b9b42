package dk.sporskifte.tenancy.municipality;

import static dk.sporskifte.testkit.WaysOfWorking.says;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.model.AgeSpan;
import dk.sporskifte.model.IntakeChannel;
import dk.sporskifte.model.OrganisationKind;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.Source;
import dk.sporskifte.municipality.spi.AnswerRule;
import dk.sporskifte.municipality.spi.ArtefactTemplate;
import dk.sporskifte.municipality.spi.ArtefactTemplate.About;
import dk.sporskifte.municipality.spi.Cadence;
import dk.sporskifte.municipality.spi.ClosingReason;
import dk.sporskifte.municipality.spi.Condition;
import dk.sporskifte.municipality.spi.EntryWhen;
import dk.sporskifte.municipality.spi.Forum;
import dk.sporskifte.municipality.spi.Intake;
import dk.sporskifte.municipality.spi.Programme;
import dk.sporskifte.municipality.spi.Question;
import dk.sporskifte.municipality.spi.Seat;
import dk.sporskifte.municipality.spi.TakeUp;
import dk.sporskifte.municipality.spi.TemplateField;
import dk.sporskifte.municipality.spi.WayOfWorking;
import dk.sporskifte.testkit.WaysOfWorking;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever wrote a municipality that contradicts itself is told what to change, and where. */
class ContradictionTest {
  private static final WayOfWorking SMALL = WaysOfWorking.small();

  static Stream<Arguments> contradictions() {
    return Stream.of(
        wrong("SSP Korsbæk must have a programme: add one", () -> small().programmes(List.of())),
        wrong("SSP Korsbæk must have a forum: add one", () -> small().forums(List.of())),
        wrong(
            "programme ssp names the unknown forum udvalg: add it, or name one of [moede]",
            () -> small().programmes(List.of(programme(p -> p.forum("udvalg"))))),
        wrong(
            "the intake names the unknown forum udvalg: add it",
            () -> small().intake(takenUpBy("udvalg", Period.ofDays(14)))),
        wrong(
            "must be some time, and is P0D: give days",
            () -> small().intake(takenUpBy("moede", Period.ZERO))),
        wrong(
            "programme ssp belongs to forum moede, which sees figures alone",
            () -> small().forums(List.of(forum(Forum.Sight.ANONYMOUS_FIGURES)))),
        wrong(
            "two of one seat in moede: politi: give one of them another id",
            () -> small().forums(List.of(forum(Forum.Sight.IDENTIFIED_CASES, seat(), seat())))),
        wrong(
            "two of one closing reason: MOVED: give one of them another id",
            () -> small().closingReasons(List.of(moved(), moved()))),
        wrong(
            "the entry rule of programme ssp names the unknown question ASKED_BY_NOBODY: add it",
            () ->
                small()
                    .programmes(
                        List.of(programme(p -> p.entry(EntryWhen.holds(askedByNobody())))))),
        wrong(
            "the other reading of the entry rule of programme ssp names the unknown question"
                + " ASKED_BY_NOBODY: add it",
            () ->
                small()
                    .programmes(
                        List.of(
                            programme(
                                p ->
                                    p.entry(
                                        EntryWhen.holds(
                                                new Condition.Aged(
                                                    AgeSpan.years(10, 18), says("For unge.")))
                                            .readOtherwise(
                                                askedByNobody(), says("Læses ofte sådan."))))))),
        wrong(
            "addressee OFFICE of template spoergsmaal names the unknown seat kontor: add it",
            () -> small().templates(List.of(askingSeat("kontor")))),
        wrong("version of SSP Korsbæk must not be blank", () -> small().version(" ")),
        wrong("not a municipality code: 99", () -> small().code("99")),
        wrong(
            "an age span must end after it begins",
            () -> small().programmes(List.of(aged(AgeSpan.years(18, 10))))),
        wrong(
            "source of programme ssp",
            () -> small().programmes(List.of(programme(AgeSpan.years(10, 18), null)))),
        wrong("has no intake: say with intake(…)", () -> small().intake(null)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("contradictions")
  void is_told_in_one_line_with_the_element_what_is_wrong_and_where(
      String told, Supplier<WayOfWorking.Builder> way) {
    Offer offer = Offer.of(1, "dk.example.wrong", () -> () -> way.get().build());

    assertThat(offer.way()).isEmpty();
    assertThat(offer.problem()).contains(told).doesNotContain("Exception", "\n");
  }

  @Test
  void names_the_file_and_line_of_the_municipality() {
    assertThat(Contradiction.of(new Elsewhere().thrown()))
        .isEqualTo("two of one forum: a: give one of them another id (SspMeeting.java:24)");
  }

  @Test
  void tells_of_a_value_that_is_missing_and_of_what_static_fields_threw() {
    Throwable missing = new Elsewhere().missing();

    assertThat(Contradiction.of(missing))
        .isEqualTo(
            "Seat is given null: give every value, and Optional.empty() for one that is absent"
                + " (SspMeeting.java:30)");
    assertThat(Contradiction.of(new ExceptionInInitializerError(missing)))
        .startsWith("Seat is given null");
    assertThat(Contradiction.of(new IllegalStateException("the moon is full")))
        .contains("the moon is full");
  }

  /** As a bundle of somebody else throws. */
  private static final class Elsewhere {
    private static final StackTraceElement OWN =
        new StackTraceElement("dk.example.SspMeeting", "forum", "SspMeeting.java", 24);

    Throwable thrown() {
      var thrown =
          new IllegalArgumentException("two of one forum: a: give one of them\n another id");
      thrown.setStackTrace(new StackTraceElement[] {spi("Check", "that"), OWN});
      return thrown;
    }

    Throwable missing() {
      var thrown = new NullPointerException();
      thrown.setStackTrace(
          new StackTraceElement[] {
            new StackTraceElement("java.util.Objects", "requireNonNull", "Objects.java", 233),
            spi("Seat", "<init>"),
            new StackTraceElement("dk.example.SspMeeting", "seats", "SspMeeting.java", 30)
          });
      return thrown;
    }

    private static StackTraceElement spi(String type, String method) {
      return new StackTraceElement(
          "dk.sporskifte.municipality.spi." + type, method, type + ".java", 1);
    }
  }

  private static Condition askedByNobody() {
    return new Condition.Recorded(
        new Question("ASKED_BY_NOBODY", "Spørges?", says("Nej.")), "det er spurgt");
  }

  private static ArtefactTemplate askingSeat(String seat) {
    return ArtefactTemplate.of(About.MUNICIPALITY, "spoergsmaal", "Spørgsmål", says("Spørg."))
        .fields(TemplateField.text("title", "Emne").needed())
        .writtenBy(Role.PARTNER)
        .answer(
            new AnswerRule(
                List.of(
                    new AnswerRule.Addressee(
                        "OFFICE", "Kontoret", Role.SECRETARIAT, Optional.of(seat))),
                Period.ofDays(2),
                "Inden to dage",
                says("Spørg.")))
        .build();
  }

  private static Arguments wrong(String told, Supplier<WayOfWorking.Builder> way) {
    return Arguments.of(told, way);
  }

  private static WayOfWorking.Builder small() {
    return SMALL.toBuilder();
  }

  private static Programme programme(UnaryOperator<Programme.Builder> otherwise) {
    Programme ssp = SMALL.programmes().get(0);
    return otherwise
        .apply(complete(Programme.of(ssp.id(), ssp.name(), ssp.ages(), ssp.source())))
        .build();
  }

  private static Programme aged(AgeSpan ages) {
    return programme(ages, says("For unge."));
  }

  private static Programme programme(AgeSpan ages, Source source) {
    return complete(Programme.of("ssp", "SSP", ages, source)).build();
  }

  private static Programme.Builder complete(Programme.Builder programme) {
    Programme ssp = SMALL.programmes().get(0);
    return programme.forum(ssp.forum()).entry(ssp.entry()).onLeaving(ssp.onLeaving());
  }

  private static Intake takenUpBy(String forum, Period atLatest) {
    return new Intake(
        Map.of(IntakeChannel.PHONE, says("Ring.")),
        new TakeUp.AtNextMeeting(forum, atLatest, "Næste møde", says("Næste møde.")),
        Optional.empty(),
        Optional.empty());
  }

  private static Forum forum(Forum.Sight sight, Seat... seats) {
    return Forum.of("moede", "Møde", Forum.Level.OPERATIVE, sight, says("Mødet."))
        .seats(seats)
        .meets(new Cadence.AsNeeded("Efter behov"))
        .build();
  }

  private static Seat seat() {
    return new Seat("politi", "Politi", "Politiet", OrganisationKind.POLICE, Seat.Type.PERMANENT);
  }

  private static ClosingReason moved() {
    return new ClosingReason("MOVED", "Fraflyttet", true, says("Fraflyttet."));
  }
}
