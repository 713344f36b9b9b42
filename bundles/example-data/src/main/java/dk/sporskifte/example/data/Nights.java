package dk.sporskifte.example.data;

import dk.sporskifte.casework.api.FormingAcuteNetwork.NewYoung;
import dk.sporskifte.casework.api.KeepingClosedNotes.NewNote;
import dk.sporskifte.casework.api.RespondingToIncident;
import dk.sporskifte.casework.api.RespondingToIncident.AfterReview;
import dk.sporskifte.casework.api.RespondingToIncident.NewEntry;
import dk.sporskifte.casework.api.RespondingToIncident.NewIncident;
import dk.sporskifte.casework.api.view.IncidentView;
import dk.sporskifte.casework.api.view.TaskView;
import dk.sporskifte.model.Incident;
import dk.sporskifte.model.IncidentEntry.Kind;
import dk.sporskifte.model.IncidentId;
import dk.sporskifte.model.LegalBasis;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.Task;
import dk.sporskifte.municipality.spi.Preparedness;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One night that is over and has its review, and one that is not, where it is prepared for. */
record Nights(Office office) {
  private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");
  private static final int DAYS = 14;

  void live(Story story) {
    office
        .way()
        .preparedness()
        .ifPresent(
            preparedness ->
                opener(preparedness)
                    .ifPresent(
                        by -> {
                          over(preparedness, by);
                          lasting(preparedness, by, story);
                          preparedness.notes().ifPresent(kept -> note(by));
                        }));
  }

  private void over(Preparedness preparedness, Member by) {
    IncidentId id =
        open(preparedness, by, "over", "Uro og slagsmål efter en fest", "Skoletorvet", 18);
    contact(by, id, "Vagthavende sender en patrulje");
    if (show(by, id).incident().plannedAt().isEmpty()) {
      office.done(
          "plan in effect",
          responding()
              .startPlan(office.tenant(), by.actor(), id, show(by, id).incident().version()));
    }
    log(by, id, "Der er roligt på torvet, og klubben holder åbent til midnat.");
    show(by, id).tasks().stream()
        .map(TaskView::task)
        .filter(task -> task.kind() == Task.Kind.INCIDENT_TASK && task.doneAt().isEmpty())
        .forEach(
            task ->
                office.done(
                    "task given up",
                    office
                        .useCases()
                        .incidents()
                        .tasks()
                        .cancel(
                            office.tenant(),
                            by.actor(),
                            id,
                            task.id(),
                            "Der faldt ro på samme aften, så det blev ikke nødvendigt")));
    if (show(by, id).incident().open()) {
      office.done(
          "incident closed",
          responding()
              .close(
                  office.tenant(),
                  by.actor(),
                  id,
                  show(by, id).incident().version(),
                  new AfterReview(
                      "Ring til klubben først: de kender de unge ved navn.",
                      "Voksne på torvet inden for en halv time, og skolen vidste besked om"
                          + " morgenen.",
                      yesterdayAt(23))));
    }
  }

  private void lasting(Preparedness preparedness, Member by, Story story) {
    IncidentId id =
        open(
            preparedness,
            by,
            "lasting",
            "Trusler mellem to grupper ved stationen; flere unge tør ikke gå hjem alene",
            "Stationen",
            22);
    contact(by, id, "Politiet er på stedet og bliver natten over");
    if (by.post().map(Post::role).filter(Role.CASEWORKER::equals).isPresent()) {
      office.once(
          "young person attached",
          office
              .useCases()
              .incidents()
              .network()
              .attach(
                  office.tenant(),
                  by.actor(),
                  new NewYoung(
                      office.id("night young"),
                      id,
                      office.show(by, story.id(office)).file().number(),
                      LegalBasis.RPL115_SSP,
                      "Netværket skal vide, hvem der skal følges hjem.")));
    }
  }

  private IncidentId open(
      Preparedness preparedness, Member by, String name, String happened, String place, int hour) {
    IncidentId id = new IncidentId(office.id("night " + name));
    office.once(
        "incident",
        responding()
            .open(
                office.tenant(),
                by.actor(),
                new NewIncident(
                    id,
                    preparedness.kinds().get(0).code(),
                    Optional.of("Flere unge er bange, og det kan brede sig"),
                    happened,
                    place,
                    yesterdayAt(hour),
                    Incident.Scope.LOCAL,
                    Optional.empty(),
                    Optional.empty(),
                    network(preparedness),
                    office.today().plusDays(DAYS))));
    return id;
  }

  private void contact(Member by, IncidentId id, String text) {
    office.once(
        "contact",
        responding()
            .log(
                office.tenant(),
                by.actor(),
                new NewEntry(
                    office.id("night contact " + id.value()),
                    id,
                    Kind.CONTACT,
                    text,
                    Optional.of("Vagthavende, politiet"),
                    Optional.empty(),
                    Optional.of(true))));
  }

  private void log(Member by, IncidentId id, String text) {
    if (show(by, id).incident().open()) {
      office.once(
          "update",
          responding()
              .log(
                  office.tenant(),
                  by.actor(),
                  new NewEntry(
                      office.id("night update " + id.value()),
                      id,
                      Kind.UPDATE,
                      text,
                      Optional.empty(),
                      Optional.empty(),
                      Optional.empty())));
    }
  }

  private void note(Member by) {
    office.once(
        "closed note",
        office
            .useCases()
            .incidents()
            .notes()
            .write(
                office.tenant(),
                by.actor(),
                new NewNote(
                    office.id("closed note"),
                    office.today().minusDays(4),
                    List.of(),
                    Optional.of("To fra lokalpolitiet"),
                    "SSP taler med klubben om de åbne aftener; politiet følger stationen.",
                    "Rekrutteringen omkring stationen er aftaget siden sidst.")));
  }

  private IncidentView show(Member by, IncidentId id) {
    return office.done("show", responding().show(office.tenant(), by.actor(), id));
  }

  private RespondingToIncident responding() {
    return office.useCases().incidents().responding();
  }

  private Optional<Member> opener(Preparedness preparedness) {
    return Stream.of(office.staff().caseworker(), office.staff().secretary())
        .filter(
            member ->
                member
                    .post()
                    .filter(
                        post ->
                            preparedness.roles().contains(post.role())
                                || post.seat().filter(preparedness.seats()::contains).isPresent())
                    .isPresent())
        .findFirst();
  }

  private List<PostId> network(Preparedness preparedness) {
    List<String> seats =
        office.way().forum(preparedness.network()).orElseThrow().seats().stream()
            .map(seat -> seat.id())
            .toList();
    return office.staff().partners().stream()
        .flatMap(member -> member.post().stream())
        .filter(post -> post.seat().filter(seats::contains).isPresent())
        .map(Post::id)
        .toList();
  }

  private Instant yesterdayAt(int hour) {
    return office
        .today()
        .minusDays(1)
        .atTime(LocalTime.of(hour, 40))
        .atZone(COPENHAGEN)
        .toInstant();
  }
}
