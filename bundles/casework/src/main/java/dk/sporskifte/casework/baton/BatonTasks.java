package dk.sporskifte.casework.baton;

import dk.sporskifte.casework.tasks.NewTask;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Concern;
import dk.sporskifte.model.ConcernId;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.Source;
import dk.sporskifte.model.Task;
import dk.sporskifte.model.UserId;
import dk.sporskifte.municipality.spi.Deadline;
import dk.sporskifte.municipality.spi.HandOver;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What a held concern asks of whom, each with its day. */
record BatonTasks(Work work) {
  static final Set<Task.Kind> ALL =
      EnumSet.of(
          Task.Kind.REACT_TO_CONCERN,
          Task.Kind.TAKE_CONCERN,
          Task.Kind.RULE_ON_EXCEPTION,
          Task.Kind.UNANSWERED_CONCERN,
          Task.Kind.CONCERN_WITHOUT_HOLDER);

  /** Our reading: no document says how soon somebody answers a colleague. */
  private static final Period REPLY_WITHIN = Period.ofDays(7);

  private static final Period AT_ONCE = Period.ofDays(1);

  void react(Concern concern, UserId holder, String because) {
    Deadline deadline = deadline();
    NewTask.of(work, new Holders(work).post(holder))
        .about(concern.id())
        .add(
            Task.Kind.REACT_TO_CONCERN,
            deadline.text(),
            deadline.from(work.today()),
            because,
            deadline.source());
  }

  void take(ConcernId concern, UserId receiver) {
    HandOver rule = HandingOn.rule(work.way());
    NewTask.of(work, new Holders(work).post(receiver))
        .about(concern)
        .add(
            Task.Kind.TAKE_CONCERN,
            "Svar på, om du overtager ansvaret for en bekymring",
            work.today().plus(REPLY_WITHIN),
            "Indtil alle er enige, har giveren ansvaret. (Fristen på en uge er vores læsning.)",
            rule.source());
  }

  void rule(ConcernId concern, UserId giver) {
    HandOver rule = HandingOn.rule(work.way());
    told(
        Leaders.of(work, giver),
        concern,
        Task.Kind.RULE_ON_EXCEPTION,
        "Tag stilling til en undtagelse: ansvaret overdrages uden, at alle er enige",
        work.today().plus(REPLY_WITHIN),
        "Den ansvarlige har bedt om det. (Fristen på en uge er vores læsning.)",
        rule.source());
  }

  void unanswered(ConcernId concern, List<Post> leaders) {
    told(
        leaders,
        concern,
        Task.Kind.UNANSWERED_CONCERN,
        "Se til en bekymring, som ingen har reageret på",
        work.today().plus(AT_ONCE),
        "Fristen for at reagere er gået",
        deadline().source());
  }

  void withoutHolder(ConcernId concern, List<Post> leaders) {
    told(
        leaders,
        concern,
        Task.Kind.CONCERN_WITHOUT_HOLDER,
        "Find en ny ansvarlig: den, der havde bekymringen, er her ikke mere",
        work.today().plus(AT_ONCE),
        "Ingen bekymring er uden en ansvarlig",
        deadline().source());
  }

  void end(ConcernId concern, Set<Task.Kind> kinds) {
    work.stores().baton().endTasks(concern, kinds, work.user(), work.now());
  }

  /** The first of them answers for it; the others see the concern as well. */
  private void told(
      List<Post> leaders,
      ConcernId concern,
      Task.Kind kind,
      String text,
      LocalDate due,
      String because,
      Source source) {
    leaders.stream()
        .findFirst()
        .ifPresent(
            leader ->
                NewTask.of(work, leader).about(concern).add(kind, text, due, because, source));
  }

  private Deadline deadline() {
    return work.way().deadlines().stream()
        .filter(d -> d.after() == Deadline.After.CONCERN_RAISED)
        .findFirst()
        .orElseThrow();
  }
}
