package dk.sporskifte.example.data;

import static dk.sporskifte.example.data.Story.Meeting.LATELY;
import static dk.sporskifte.example.data.Story.Meeting.MONTHS_AGO;
import static dk.sporskifte.example.data.Story.Meeting.SOME_TIME_AGO;

import dk.sporskifte.model.IntakeChannel;
import dk.sporskifte.municipality.spi.ClosingReason;
import dk.sporskifte.municipality.spi.Programme;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Cases at every step of the path, of an age the programme is for. */
final class Stories {
  private static final int CHILD = 13;
  private static final int LONG_AGO = 18;
  private static final int FIRST_LONG_AGO = 150;
  private static final int DAYS_BETWEEN = 27;
  private static final int YOUNG = 17;
  private static final int AGES = 3;
  private static final Period NEARLY_GROWN_OUT = Period.ofMonths(4);
  private static final Story.Meeting[] BY_TURNS = {MONTHS_AGO, SOME_TIME_AGO};

  private final Office office;
  private final List<Story> all = new ArrayList<>();

  private Stories(Office office) {
    this.office = office;
  }

  static List<Story> of(Office office) {
    Stories stories = new Stories(office);
    stories.waiting();
    stories.takenUp();
    stories.ended();
    stories.elsewhere();
    stories.wayOut();
    return List.copyOf(stories.all);
  }

  /**
   * Referred in the half-years before, and another offer was found: so that there is something to
   * count in them.
   *
   * @param others how many there are besides
   */
  static List<Story> longAgo(Office office, int others) {
    Stories stories = new Stories(office);
    return IntStream.range(0, LONG_AGO)
        .mapToObj(
            i ->
                Story.waiting(
                        "long ago " + i,
                        Youth.aged(
                            others + i, within(office.programme(), YOUNG + i % AGES), office),
                        stories.channel(i % AGES == 0 ? IntakeChannel.PARTNER : IntakeChannel.FORM),
                        FIRST_LONG_AGO + DAYS_BETWEEN * i,
                        true,
                        Step.CLOSED)
                    .closedFor(Story.DECLINED))
        .toList();
  }

  private void waiting() {
    wait("without-form", 19, IntakeChannel.PHONE, 3, false, Step.REFERRED);
    wait("due-next", 17, IntakeChannel.FORM, 5, true, Step.REFERRED);
    wait("overdue", 20, IntakeChannel.MAIL, 45, true, Step.REFERRED);
    wait("on-agenda-minor", 16, IntakeChannel.PARTNER, 12, true, Step.ON_AGENDA);
    wait("on-agenda-adult", 21, IntakeChannel.SELF, 9, true, Step.ON_AGENDA);
    if (office.way().intake().presenting().isPresent()) {
      all.add(Story.presented(youth(18), channel(IntakeChannel.CITIZEN)));
    }
  }

  private void takenUp() {
    takeUp("taken-up", 17, IntakeChannel.FORM, LATELY, Step.TAKEN_UP);
    takeUp("enrolled", 18, IntakeChannel.FORM, LATELY, Step.ENROLLED);
    takeUp("draft", 17, IntakeChannel.PARTNER, LATELY, Step.PLAN_DRAFTED);
    takeUp("approved", 22, IntakeChannel.SELF, SOME_TIME_AGO, Step.PLAN_APPROVED);
    takeUp(Year.NOTIFIED, 16, IntakeChannel.FORM, MONTHS_AGO, Step.IN_FOLLOW_UP);
    takeUp("follow-up-adult", 20, IntakeChannel.OUTREACH, MONTHS_AGO, Step.IN_FOLLOW_UP);
    Period nearly = programme().ages().until().minus(NEARLY_GROWN_OUT);
    all.add(
        Story.takenUp(
            "growing-out",
            Youth.born(all.size(), office.today().minus(nearly)),
            channel(IntakeChannel.FORM),
            MONTHS_AGO,
            Step.IN_FOLLOW_UP));
  }

  private void ended() {
    int age = 17;
    for (ClosingReason reason : office.way().closingReasons()) {
      Story.Meeting meeting = BY_TURNS[age % BY_TURNS.length];
      all.add(
          Story.takenUp(
                  "closed " + reason.code(),
                  youth(age++),
                  channel(IntakeChannel.FORM),
                  meeting,
                  Step.CLOSED)
              .closedFor(reason.code()));
    }
    all.add(
        Story.takenUp("declined", youth(19), channel(IntakeChannel.MAIL), LATELY, Step.CLOSED)
            .closedFor(Story.DECLINED));
  }

  /** A child in each programme of another forum, for the caseworker there. */
  private void elsewhere() {
    for (Programme other : office.way().programmes()) {
      if (!other.forum().equals(office.forum().id())) {
        Youth child = Youth.aged(all.size(), within(other, CHILD), office);
        all.add(
            Story.waiting(
                    "child " + other.id(),
                    child,
                    channel(IntakeChannel.PARTNER),
                    6,
                    true,
                    Step.REFERRED)
                .in(other.id()));
      }
    }
  }

  /** Somebody who leaves a gang environment, where there is a programme for it. */
  private void wayOut() {
    if (Exits.programme(office).isPresent()) {
      takeUp(Exits.STORY, 20, IntakeChannel.SELF, SOME_TIME_AGO, Step.PLAN_APPROVED);
    }
  }

  private void wait(
      String name, int age, IntakeChannel channel, int daysAgo, boolean form, Step reached) {
    all.add(Story.waiting(name, youth(age), channel(channel), daysAgo, form, reached));
  }

  private void takeUp(
      String name, int age, IntakeChannel channel, Story.Meeting meeting, Step reached) {
    all.add(Story.takenUp(name, youth(age), channel(channel), meeting, reached));
  }

  private Youth youth(int age) {
    return Youth.aged(all.size(), within(programme(), age), office);
  }

  /** At least a year from growing out, so that nobody does by a few days. */
  private static Period within(Programme programme, int age) {
    long youngest = programme.ages().from().toTotalMonths();
    long oldest = programme.ages().until().toTotalMonths() - 12;
    return Period.ofMonths((int) Math.max(youngest, Math.min(12L * age, oldest)));
  }

  private IntakeChannel channel(IntakeChannel wanted) {
    var open = office.way().intake().channels().keySet();
    return open.contains(wanted) ? wanted : open.iterator().next();
  }

  private Programme programme() {
    return office.programme();
  }
}
