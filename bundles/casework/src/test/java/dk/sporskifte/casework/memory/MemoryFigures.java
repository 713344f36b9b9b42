package dk.sporskifte.casework.memory;

import dk.sporskifte.casework.api.port.FigureStore;
import dk.sporskifte.casework.time.Copenhagen;
import dk.sporskifte.model.AgeRegime;
import dk.sporskifte.model.AgeSpan;
import dk.sporskifte.model.Answer;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.GeneralIntervention;
import dk.sporskifte.model.GeneralIntervention.AgeGroup;
import dk.sporskifte.model.KeptRecord;
import dk.sporskifte.model.Person;
import dk.sporskifte.model.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Nobody leaves, and nothing takes time: these the database alone counts. */
record MemoryFigures(Session session) implements FigureStore {
  @Override
  public List<Counted> counts(LocalDate from, LocalDate until, LocalDate countedOn) {
    List<CaseFile> received =
        session
            .table(CaseFile.class)
            .all()
            .filter(c -> within(c.referral().receivedOn(), from, until))
            .toList();
    List<Counted> counts = new ArrayList<>();
    counts.addAll(
        by("INDIVIDUAL", people(until).distinct(), p -> group(born(p), countedOn).name()));
    counts.addAll(by("FLOW", people(until).distinct(), p -> flow(p, from, countedOn)));
    counts.addAll(by("CHANNEL", received.stream(), c -> c.referral().channel().name()));
    counts.addAll(
        by(
            "TARGET_GROUP",
            received.stream().flatMap(c -> c.referral().targetGroups().stream()),
            code -> code));
    for (AgeGroup ages : List.of(AgeGroup.UNDER_18, AgeGroup.OVER_18)) {
      List<GeneralIntervention> held = held(ages, from, until);
      counts.add(new Counted("GENERAL", ages.name(), held.size()));
      long participants = held.stream().mapToInt(h -> h.participants().orElse(0)).sum();
      counts.add(new Counted("PARTICIPANTS", ages.name(), participants));
    }
    return counts;
  }

  private String flow(PersonId person, LocalDate from, LocalDate countedOn) {
    AgeGroup was = group(born(person), from.minusDays(1));
    AgeGroup is = group(born(person), countedOn);
    boolean known = people(from).anyMatch(person::equals);
    return known ? was == is ? "STAYED_" + is : "TURNED_18" : "NEW_" + is;
  }

  @Override
  public List<Counted> ofRecords(LocalDate from, LocalDate until, String template) {
    long begun =
        session
            .table(KeptRecord.class)
            .all()
            .filter(r -> r.template().equals(template))
            .filter(r -> within(Copenhagen.dayOf(r.createdAt()), from, until))
            .count();
    return List.of(new Counted("RECORDS", template, begun), new Counted("READ", template, 0));
  }

  @Override
  public List<Counted> ofOutcomes(
      LocalDate from, LocalDate until, String figure, String template, String field) {
    return List.of();
  }

  @Override
  public void publish(Report report) {
    session.table(Report.class).add(report.period().id(), report);
  }

  @Override
  public List<Report> published() {
    return session.table(Report.class).all().toList();
  }

  @Override
  public long answeredYes(
      LocalDate from,
      LocalDate until,
      LocalDate countedOn,
      String question,
      int fromYears,
      int untilYears) {
    AgeSpan ages = AgeSpan.years(fromYears, untilYears);
    return session
        .table(CaseFile.class)
        .all()
        .filter(c -> c.referral().receivedOn().isBefore(until))
        .filter(c -> saidYes(c.id(), question))
        .map(CaseFile::person)
        .distinct()
        .filter(p -> ages.covers(born(p), countedOn))
        .count();
  }

  private boolean saidYes(CaseId id, String question) {
    return session
        .table(Rows.CaseAnswer.class)
        .all()
        .filter(a -> a.caseId().equals(id) && a.answer().question().equals(question))
        .reduce((earlier, later) -> later)
        .filter(a -> a.answer().value() == Answer.Value.YES)
        .isPresent();
  }

  private Stream<PersonId> people(LocalDate until) {
    return session
        .table(CaseFile.class)
        .all()
        .filter(c -> c.referral().receivedOn().isBefore(until))
        .map(CaseFile::person);
  }

  private List<GeneralIntervention> held(AgeGroup ages, LocalDate from, LocalDate until) {
    return session
        .table(GeneralIntervention.class)
        .all()
        .filter(g -> g.cancelledBecause().isEmpty())
        .filter(g -> g.ages() == ages || g.ages() == AgeGroup.BOTH)
        .filter(g -> within(g.heldOn(), from, until))
        .toList();
  }

  private LocalDate born(PersonId person) {
    return session.table(Person.class).find(person).orElseThrow().born();
  }

  private static AgeGroup group(LocalDate born, LocalDate day) {
    return AgeRegime.on(born, day) == AgeRegime.MINOR ? AgeGroup.UNDER_18 : AgeGroup.OVER_18;
  }

  private static boolean within(LocalDate day, LocalDate from, LocalDate until) {
    return !day.isBefore(from) && day.isBefore(until);
  }

  private static <T> List<Counted> by(String figure, Stream<T> all, Function<T, String> code) {
    return all.collect(Collectors.groupingBy(code, Collectors.counting())).entrySet().stream()
        .map(e -> new Counted(figure, e.getKey(), e.getValue()))
        .toList();
  }
}
