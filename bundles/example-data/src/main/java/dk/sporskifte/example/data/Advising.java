package dk.sporskifte.example.data;

import dk.sporskifte.casework.api.ArrangingForums.NewChange;
import dk.sporskifte.casework.api.AskingForSparring.NewQuestion;
import dk.sporskifte.casework.api.KeepingUnits.UnitFacts;
import dk.sporskifte.casework.api.view.GuidanceView;
import dk.sporskifte.casework.api.view.GuidanceView.InForce;
import dk.sporskifte.casework.api.view.SparringQuestionView;
import dk.sporskifte.model.ForumChange;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.SparringId;
import dk.sporskifte.model.UnitId;
import dk.sporskifte.municipality.spi.Organisation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Units in four districts, one door to sparring for all but a few, questions answered and waiting,
 * and texts half of the employees have read.
 */
record Advising(Office office) {
  private static final List<String> ANSWERED =
      List.of(
          "Hvordan begynder jeg en svær samtale med forældre?",
          "Hvornår skal jeg underrette, og hvem hjælper mig?",
          "Må jeg tale med klubben om det, jeg har set?",
          "Hvad gør jeg, når et barn beder mig love ikke at sige noget?",
          "Hvem tager med til den første samtale?");

  /** Before anything happens: who leads a unit sees no case by that. */
  void enter() {
    office
        .way()
        .organisation()
        .ifPresent(
            organisation -> {
              organisation.localForum().ifPresent(this::openDistricts);
              List<Places> places = Places.of(organisation);
              places.forEach(this::add);
              nameAdvisers(organisation, places);
            });
  }

  void live() {
    if (office.way().organisation().isPresent()) {
      ask();
      read();
    }
  }

  private void openDistricts(String forum) {
    for (int i = 2; i < Places.DISTRICTS.size(); i++) {
      String code = Places.DISTRICTS.get(i);
      office.once(
          "open " + code,
          office
              .useCases()
              .forums()
              .change(
                  office.tenant(),
                  office.staff().leader().actor(),
                  new NewChange(
                      office.id(forum + " " + code),
                      forum,
                      ForumChange.Kind.AREA_ADDED,
                      Optional.of(code),
                      office.today(),
                      Optional.of(Places.SCHOOLS.get(i)),
                      Optional.empty(),
                      "Distriktets lokale samarbejde begynder med skoleåret.")));
    }
  }

  private void add(Places place) {
    office.once(
        "unit " + place.name(),
        use()
            .units()
            .add(
                office.tenant(),
                office.staff().administrator().actor(),
                unit(place.name()),
                office.today().minusYears(1),
                new UnitFacts(
                    place.name(),
                    place.type(),
                    place.area(),
                    place.district(),
                    place.parent().map(this::unit))));
  }

  /** The first area has a door, the second none: one of its units has its own, the others lack. */
  private void nameAdvisers(Organisation organisation, List<Places> places) {
    office.done(
        "adviser",
        use()
            .units()
            .nameAdviser(
                office.tenant(),
                office.staff().leader().actor(),
                organisation.areas().get(0).id(),
                post(office.staff().caseworker())));
    places.stream()
        .filter(p -> !p.area().equals(organisation.areas().get(0).id()))
        .limit(2)
        .forEach(
            place ->
                office.done(
                    "adviser of " + place.name(),
                    use()
                        .units()
                        .nameAdviser(
                            office.tenant(),
                            office.staff().leader().actor(),
                            unit(place.name()),
                            post(office.staff().second()))));
  }

  private void ask() {
    List<Member> employees = employees().toList();
    for (int i = 0; i < ANSWERED.size(); i++) {
      ask(employees.get(i), "answered " + i, ANSWERED.get(i))
          .ifPresent(
              asked ->
                  office.once(
                      "answer sparring",
                      use()
                          .sparring()
                          .answer(
                              office.tenant(),
                              office.staff().caseworker().actor(),
                              asked.question().id(),
                              asked.question().version(),
                              "Begynd med det, du selv har set og hørt. Ring, så taler vi det"
                                  + " igennem.")));
    }
    ask(employees.get(0), "waiting", "Et barn kommer ofte uden madpakke. Hvad gør jeg først?");
    ask(employees.get(5), "waiting too", "Hvordan taler jeg med et barn, der ikke vil tale?");
  }

  private Optional<SparringQuestionView> ask(Member by, String name, String text) {
    return office.once(
        "sparring " + name,
        use()
            .sparring()
            .ask(
                office.tenant(),
                by.actor(),
                new NewQuestion(
                    new SparringId(office.id("sparring " + name)), text, Optional.empty())));
  }

  /** Every second employee has read the strategy, and every third the guidance. */
  private void read() {
    List<Member> employees = employees().toList();
    for (int i = 0; i < employees.size(); i++) {
      Member member = employees.get(i);
      GuidanceView view =
          office.done("guidance", use().guidance().mine(office.tenant(), member.actor()));
      if (i % 2 == 0) {
        view.binding().forEach(text -> confirm(member, text));
      }
      if (i % 3 == 0) {
        view.own().forEach(text -> confirm(member, text));
      }
    }
  }

  private void confirm(Member member, InForce text) {
    if (text.readAt().isEmpty()) {
      office.done(
          "read",
          use().guidance().confirm(office.tenant(), member.actor(), text.record(), text.text()));
    }
  }

  private Stream<Member> employees() {
    return office.staff().unitStaff().stream().filter(m -> m.function().startsWith("EMPLOYEE"));
  }

  private StaffUseCases use() {
    return office.useCases().staff();
  }

  private UnitId unit(String name) {
    return new UnitId(office.id("unit " + name));
  }

  private static PostId post(Member member) {
    return member.post().orElseThrow().id();
  }
}
