package dk.sporskifte.example.data;

import dk.sporskifte.casework.api.FollowingGroups;
import dk.sporskifte.casework.api.FollowingGroups.Ground;
import dk.sporskifte.casework.api.FollowingGroups.Lifted;
import dk.sporskifte.casework.api.FollowingGroups.NewActivity;
import dk.sporskifte.casework.api.FollowingGroups.NewGroup;
import dk.sporskifte.casework.api.FollowingGroups.NewMember;
import dk.sporskifte.casework.api.FollowingGroups.NewTie;
import dk.sporskifte.casework.api.RaisingConcern.NewConcern;
import dk.sporskifte.casework.api.view.GroupView;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.AgeSpan;
import dk.sporskifte.model.Circumstances;
import dk.sporskifte.model.ConcernId;
import dk.sporskifte.model.Confidence;
import dk.sporskifte.model.GroupId;
import dk.sporskifte.model.GroupRole;
import dk.sporskifte.model.IntakeChannel;
import dk.sporskifte.model.LegalBasis;
import dk.sporskifte.model.Post;
import dk.sporskifte.municipality.spi.Choice;
import dk.sporskifte.municipality.spi.Forum;
import dk.sporskifte.municipality.spi.GroupWork;
import dk.sporskifte.municipality.spi.InterventionType;
import dk.sporskifte.municipality.spi.Partition;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A group of each kind the municipality works with: one that grew from a concern and has somebody
 * responsible, and one nobody is responsible for yet. Everybody in it comes in by a concern, and a
 * club does it good.
 */
record Grouping(Office office) {
  private static final List<String> PLACES = List.of("ved stationen", "på torvet");
  private static final int FIRST_PERSON = 70;
  private static final int MEMBERS = 4;
  private static final int TEENAGER = 15;

  void all() {
    office
        .way()
        .groupWork()
        .ifPresent(
            work -> {
              for (int i = 0; i < Math.min(work.kinds().size(), PLACES.size()); i++) {
                new One(i, work).open();
              }
            });
    if (office.way().assigning().isPresent()) {
      assign(new ConcernId(office.id("concern 0")));
    }
  }

  private void assign(ConcernId concern) {
    office.once(
        "assign actor",
        office
            .useCases()
            .actors()
            .assign(
                office.tenant(),
                office.staff().caseworker().actor(),
                concern,
                office.id("actor"),
                post().id(),
                "Taler med skolen og klubben i denne uge"));
  }

  private Post post() {
    return office.staff().caseworker().post().orElseThrow();
  }

  private final class One {
    private final int number;
    private final GroupWork work;
    private final GroupWork.Kind kind;
    private final GroupId id;

    One(int number, GroupWork work) {
      this.number = number;
      this.work = work;
      kind = work.kinds().get(number);
      id = new GroupId(office.id("group " + number));
    }

    void open() {
      office.once("open group", groups().open(office.tenant(), actor(), group()));
      for (int i = 0; i < MEMBERS; i++) {
        raise(i);
      }
      club();
      List<UUID> members =
          view().members().stream()
              .map(GroupView.Member::member)
              .filter(m -> m.called().isEmpty())
              .map(m -> m.id())
              .toList();
      for (int i = 1; i < members.size(); i++) {
        tie("tie " + i, members.get(0), members.get(i), 0, Confidence.CONFIRMED);
      }
      tie("other", members.get(1), members.get(2), 1, Confidence.UNCERTAIN);
      tie("club", office.id("club of " + number), members.get(1), -1, Confidence.CONFIRMED);
      note();
    }

    private FollowingGroups groups() {
      return office.useCases().groups();
    }

    private Actor actor() {
      return office.staff().caseworker().actor();
    }

    private GroupView view() {
      return office.done("show group", groups().show(office.tenant(), actor(), id));
    }

    private NewGroup group() {
      String forum = kind.forums().get(0);
      return new NewGroup(
          id,
          "Gruppen " + PLACES.get(number),
          kind.intervention(),
          office.way().forum(forum).flatMap(Forum::partition).stream()
              .flatMap(partition -> partition.parts().stream())
              .map(Partition.Part::code)
              .findFirst(),
          forum,
          number == 0 ? Optional.of(post().id()) : Optional.empty(),
          work.aims().stream().map(Choice::code).toList(),
          number == 0 ? Optional.of(lifted()) : Optional.empty());
    }

    private Lifted lifted() {
      return new Lifted(
          new ConcernId(office.id("concern 0")), GroupRole.CONCERNED, ground(Confidence.LIKELY));
    }

    private void raise(int member) {
      int person = FIRST_PERSON + number * MEMBERS + member;
      office.once(
          "raise concern from group",
          groups()
              .raiseConcern(
                  office.tenant(),
                  actor(),
                  id,
                  new NewConcern(
                      new ConcernId(office.id("concern " + number + " of group " + member)),
                      Optional.of(Youth.aged(person, age(), office).told(office.ids())),
                      channel(),
                      "Ses flere aftener om ugen sammen med de andre, og hverdagen skrider.",
                      Optional.empty(),
                      Circumstances.notHeard("Set i gruppen; der er ikke talt alene endnu")),
                  member == 1 ? GroupRole.SUSPECTED : GroupRole.CONCERNED,
                  ground(Confidence.LIKELY)));
    }

    private void club() {
      office.once(
          "add club",
          groups()
              .add(
                  office.tenant(),
                  actor(),
                  id,
                  new NewMember(
                      office.id("club of " + number),
                      GroupRole.RESOURCE,
                      Optional.empty(),
                      Optional.empty(),
                      Optional.of("Bokseklubben Sporet"),
                      ground(Confidence.CONFIRMED))));
    }

    /**
     * @param tie the place in the list of the way of working; the last where it is negative
     */
    private void tie(String name, UUID one, UUID other, int tie, Confidence confidence) {
      List<Choice> ties = work.ties();
      String code = ties.get(Math.floorMod(tie, ties.size())).code();
      office.once(
          "tie members",
          groups()
              .tie(
                  office.tenant(),
                  actor(),
                  id,
                  new NewTie(
                      office.id(name + " of " + number), one, other, code, ground(confidence))));
    }

    private void note() {
      office.once(
          "note activity",
          groups()
              .note(
                  office.tenant(),
                  actor(),
                  id,
                  new NewActivity(
                      office.id("activity of " + number),
                      office.today().minusDays(4),
                      work.aims().stream().map(Choice::code).findFirst(),
                      "Åben træning i klubben torsdag aften",
                      "SSP og Bokseklubben Sporet",
                      "De fleste kom, og to vil gerne være med fast.")));
    }

    private Ground ground(Confidence confidence) {
      LocalDate until = office.today().plus(work.longestTie()).minusWeeks(number + 1);
      return new Ground(
          LegalBasis.WITHIN_MUNICIPALITY, "Set og fortalt af klubben", confidence, until);
    }

    /** As near to 15 as the kind allows. */
    private Period age() {
      Optional<AgeSpan> ages =
          office.way().intervention(kind.intervention()).flatMap(InterventionType::ages);
      int youngest = ages.map(span -> span.from().getYears()).orElse(TEENAGER);
      int oldest = ages.map(span -> span.until().getYears() - 2).orElse(TEENAGER);
      return Period.ofYears(Math.max(youngest, Math.min(TEENAGER, oldest)));
    }

    private IntakeChannel channel() {
      var open = office.way().intake().channels().keySet();
      return open.contains(IntakeChannel.MEETING) ? IntakeChannel.MEETING : open.iterator().next();
    }
  }
}
