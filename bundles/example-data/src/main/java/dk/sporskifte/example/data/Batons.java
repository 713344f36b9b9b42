package dk.sporskifte.example.data;

import dk.sporskifte.casework.api.HoldingConcerns;
import dk.sporskifte.casework.api.HoldingConcerns.Agreed;
import dk.sporskifte.casework.api.HoldingConcerns.Reaction;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.RaisingConcern.NewConcern;
import dk.sporskifte.casework.api.YoungPerson;
import dk.sporskifte.model.BatonEvent.Kind;
import dk.sporskifte.model.BatonEvent.Party;
import dk.sporskifte.model.Circumstances;
import dk.sporskifte.model.Concern;
import dk.sporskifte.model.ConcernId;
import dk.sporskifte.model.Door;
import dk.sporskifte.model.IntakeChannel;
import dk.sporskifte.municipality.spi.Choice;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** Concerns that somebody holds, at every step of changing hands. */
record Batons(Office office) {
  private static final int FIRST_PERSON = 70;
  private static final Period AGE = Period.ofYears(12);

  void all() {
    Member teacher = employee(0);
    Member pedagogue = employee(1);
    Member club = employee(2);
    Member nurse = employee(3);
    Member librarian = employee(4);
    Member substitute = employee(5);
    raise("fresh", 0, teacher, teacher, "Er begyndt at sidde alene og siger nej til alt.");
    react(club, raise("reacted", 1, teacher, club, "Fortæller, at der er ballade derhjemme."));
    waiting(pedagogue, nurse);
    excepted(club, teacher);
    moved(teacher, nurse);
    closed(librarian);
    unknown(librarian);
    left(substitute);
    becameCase(nurse);
  }

  private void waiting(Member giver, Member receiver) {
    ConcernId id = raise("waiting", 2, giver, giver, "Har ondt i maven hver mandag.");
    if (isFresh(id)) {
      react(giver, id);
      offer(giver, receiver, id, "Hun kommer der i forvejen og er tryg ved det");
      agree(receiver, id, Party.RECEIVER, receiver.name(), "Vi har talt om det på gangen");
    }
  }

  private void excepted(Member giver, Member receiver) {
    ConcernId id = raise("excepted", 3, giver, giver, "Er holdt op med at komme i klubben.");
    if (isFresh(id)) {
      offer(giver, receiver, id, "Ses hver dag i skolen, og aldrig hos os mere");
      office.done(
          "ask for exception",
          holding()
              .askException(
                  office.tenant(),
                  giver.actor(),
                  id,
                  office.id("exception " + id.value()),
                  "Familien svarer hverken på telefon eller brev"));
    }
  }

  private void moved(Member giver, Member receiver) {
    ConcernId id = raise("moved", 4, giver, giver, "Vil gerne tale med nogen om sin krop.");
    if (isFresh(id)) {
      react(giver, id);
      offer(giver, receiver, id, "Det er dig, hun spørger efter");
      agree(receiver, id, Party.RECEIVER, receiver.name(), "Jeg ringer til hende i dag");
      agree(giver, id, Party.YOUNG_PERSON, "Hun selv", "Hun foreslog det selv");
      react(receiver, id);
    }
  }

  private void closed(Member by) {
    ConcernId id = raise("closed", 5, by, by, "Sad grædende i læsehjørnet til lukketid.");
    react(by, id);
    Concern concern = show(by, id);
    if (concern.state() == Concern.State.OPEN) {
      office.done(
          "close held concern",
          office
              .useCases()
              .concerns()
              .close(
                  office.tenant(),
                  by.actor(),
                  id,
                  concern.version(),
                  "Talt igennem med barnet og moren; de klarer resten sammen."));
    }
  }

  private void unknown(Member by) {
    raise(
        "unknown",
        Optional.empty(),
        by,
        "En dreng med rød jakke løb, da vi spurgte til de ødelagte cykler.",
        new Circumstances(
            Optional.of("Dreng på 12-13 år med rød jakke, ved stationen tirsdag"),
            Optional.of("Han løb, før nogen fik talt med ham"),
            Optional.of(
                new Door(door(doors().size() - 1), Optional.of("Biblioteket"), Optional.empty())),
            Optional.of(arena(3))));
  }

  /** The holder leaves the municipality: a leader is told. */
  private void left(Member by) {
    ConcernId id = raise("left", 6, by, by, "Siger, at han ikke tør gå hjem fra skole alene.");
    if (isFresh(id)) {
      office.done(
          "close account",
          office
              .useCases()
              .users()
              .deactivate(office.tenant(), office.staff().administrator().actor(), by.id()));
    }
  }

  private void becameCase(Member by) {
    ConcernId id = raise("became", 7, by, by, "Er set med stjålne ting to gange på en uge.");
    react(by, id);
    new Referrals(office).fromConcern(id, Youth.aged(FIRST_PERSON + 7, AGE, office));
  }

  void react(Member by, ConcernId id) {
    boolean done =
        office.done("show baton", holding().show(office.tenant(), by.actor(), id)).course().stream()
            .anyMatch(
                t ->
                    t.event().kind() == Kind.REACTED
                        && t.event().by().equals(Optional.of(by.id())));
    if (!done) {
      office.done(
          "react",
          holding()
              .react(
                  office.tenant(),
                  by.actor(),
                  id,
                  office.id("reaction " + by.username() + id.value()),
                  new Reaction(
                      "Talt med den unge i ro og mag og ringet hjem bagefter.",
                      "Klasselæreren og moren",
                      "Den unge valgte selv tid og sted, og moren var med til sidst.")));
    }
  }

  private void offer(Member giver, Member receiver, ConcernId id, String reason) {
    office.done(
        "offer concern",
        holding()
            .offer(
                office.tenant(),
                giver.actor(),
                id,
                office.id("offer " + id.value()),
                receiver.id(),
                reason));
  }

  private void agree(Member by, ConcernId id, Party party, String who, String how) {
    office.done(
        "agree",
        holding()
            .agree(
                office.tenant(),
                by.actor(),
                id,
                office.id(party + " agrees " + id.value()),
                new Agreed(party, who, office.today(), how)));
  }

  private ConcernId raise(String name, int person, Member by, Member chosen, String text) {
    return raise(
        name,
        Optional.of(Youth.aged(FIRST_PERSON + person, AGE, office).told(office.ids())),
        by,
        text,
        new Circumstances(
            Optional.empty(),
            Optional.empty(),
            Optional.of(new Door(door(0), unit(chosen), Optional.of(chosen.id()))),
            Optional.of(arena(person))));
  }

  private ConcernId raise(
      String name,
      Optional<YoungPerson> about,
      Member by,
      String text,
      Circumstances circumstances) {
    ConcernId id = new ConcernId(office.id("held concern " + name));
    if (isThere(id)) {
      return id;
    }
    office.done(
        "raise held concern",
        office
            .useCases()
            .concerns()
            .raise(
                office.tenant(),
                by.actor(),
                new NewConcern(
                    id,
                    about,
                    IntakeChannel.SELF,
                    text,
                    circumstances.notHeard().isPresent()
                        ? Optional.empty()
                        : Optional.of("Jeg vil bare gerne have, at nogen ved det."),
                    circumstances)));
    return id;
  }

  private boolean isThere(ConcernId id) {
    return office.useCases().concerns().show(office.tenant(), office.staff().leader().actor(), id)
        instanceof Outcome.Done;
  }

  private List<Choice> doors() {
    return office.way().concernRules().doors();
  }

  private String door(int place) {
    return doors().get(place).code();
  }

  private String arena(int place) {
    List<Choice> arenas = office.way().plan().domains();
    return arenas.get(place % arenas.size()).code();
  }

  private boolean isFresh(ConcernId id) {
    return office
            .done(
                "show baton", holding().show(office.tenant(), office.staff().leader().actor(), id))
            .course()
            .size()
        == 1;
  }

  private Concern show(Member by, ConcernId id) {
    return office
        .done("show concern", office.useCases().concerns().show(office.tenant(), by.actor(), id))
        .concern();
  }

  private Optional<String> unit(Member member) {
    return member.post().map(post -> post.unit());
  }

  private Member employee(int place) {
    return office.staff().employees().get(place);
  }

  private HoldingConcerns holding() {
    return office.useCases().holding();
  }
}
