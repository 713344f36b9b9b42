package dk.sporskifte.example.data;

import dk.sporskifte.model.Answer;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.municipality.spi.Condition;
import dk.sporskifte.municipality.spi.Criterion;
import java.util.List;
import java.util.Optional;

/** One case on the fast track, where the forum that takes referrals up has one. */
final class Marking {
  private static final String STORY = "due-next";

  private final Office office;
  private final UserActor caseworker;

  Marking(Office office) {
    this.office = office;
    this.caseworker = office.staff().caseworker().actor();
  }

  void follow(List<Story> stories) {
    Optional<Criterion> hastening =
        office.forum().criteria().stream().filter(c -> c.hastens().isPresent()).findFirst();
    stories.stream()
        .filter(story -> story.name().equals(STORY))
        .forEach(story -> hastening.ifPresent(criterion -> hasten(story, criterion)));
  }

  private void hasten(Story story, Criterion criterion) {
    boolean answered =
        !office.show(office.staff().caseworker(), story.id(office)).answers().isEmpty();
    if (!answered) {
      criterion
          .when()
          .leaves()
          .filter(Condition.Recorded.class::isInstance)
          .map(leaf -> ((Condition.Recorded) leaf).question().code())
          .distinct()
          .forEach(question -> answer(story, question));
    }
    office.once(
        "hasten",
        office
            .useCases()
            .course()
            .marking()
            .hasten(
                office.tenant(),
                caseworker,
                story.id(office),
                office.id("fast track " + story.name()),
                criterion.code(),
                "Tredje røveri på to måneder; skole og familie beder om hjælp nu."));
  }

  private void answer(Story story, String question) {
    office.done(
        "answer",
        office
            .useCases()
            .eligibility()
            .answer(
                office.tenant(),
                caseworker,
                story.id(office),
                question,
                Answer.Value.YES,
                office.today().minusDays(1),
                "Politiets liste og samtale med skolen"));
  }
}
