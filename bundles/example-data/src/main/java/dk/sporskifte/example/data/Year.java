package dk.sporskifte.example.data;

import dk.sporskifte.model.AgeRegime;
import dk.sporskifte.model.SystemActor;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A year of work with young people, told in the order in which it must be done. */
final class Year {
  /** The story in which the child's authority is notified. */
  static final String NOTIFIED = "follow-up-minor";

  private static final int INFORMED = 2;

  private final Office office;
  private final Meetings meetings;
  private final AtTable table;
  private final Casework casework;
  private final Planning planning;
  private final Courses courses;
  private final List<Story> stories;
  private final List<Story> longAgo;
  private final List<Sitting> held;
  private final List<Sitting> planned;

  Year(Office office) {
    this.office = office;
    meetings = new Meetings(office);
    table = new AtTable(office);
    casework = new Casework(office);
    planning = new Planning(office);
    courses = new Courses(office);
    stories = Stories.of(office);
    longAgo = Stories.longAgo(office, stories.size());
    MeetingDays days = MeetingDays.around(office.today(), office.forum().cadence());
    held = sittings("held", days.held());
    planned = sittings("planned", days.planned());
  }

  int cases() {
    return stories.size() + longAgo.size();
  }

  void live() {
    new Schools(office).open();
    new Advising(office).enter();
    new Concerns(office).raise();
    new Received(office).triage();
    new Grouping(office).all();
    new Prevention(office).hold();
    OnStairs stairs = new OnStairs(office);
    stairs.describe();
    stairs.hold();
    table.appoint();
    Stream.concat(held.stream(), planned.stream()).forEach(meetings::plan);
    Referrals referrals = new Referrals(office);
    for (Story story : longAgo) {
      LocalDate received = received(story);
      referrals.refer(story, received);
      casework.decline(story, afterAWhile(story, received));
    }
    stories.forEach(story -> referrals.refer(story, received(story)));
    held.forEach(this::hold);
    stories.stream().filter(story -> story.meeting().isPresent()).forEach(this::goOn);
    new Arriving(office, stories).tell();
    new Marking(office).follow(stories);
    new Networking(office).family(stories.get(0), stories.get(1));
    prepare(planned.get(0));
    stairs.takePart(stories);
    new Filing(office).file(stories);
    new Advising(office).live();
    new Nights(office).live(stories.get(0));
    office.done(
        "publish figures", office.useCases().figures().publish(office.tenant(), SystemActor.CLOCK));
  }

  private List<Sitting> sittings(String name, List<LocalDate> days) {
    return IntStream.range(0, days.size())
        .mapToObj(i -> new Sitting(office, name + " " + i, days.get(i)))
        .toList();
  }

  private LocalDate received(Story story) {
    LocalDate before = story.meeting().map(m -> sitting(m).day()).orElse(office.today());
    return before.minusDays(story.daysBefore());
  }

  /** Within the four weeks, never two in the same time. */
  private LocalDate afterAWhile(Story story, LocalDate received) {
    LocalDate decided = received.plusDays(5 + story.daysBefore() % 23);
    return decided.isBefore(office.today()) ? decided : office.today();
  }

  private Sitting sitting(Story.Meeting meeting) {
    return held.get(meeting.ordinal());
  }

  private void hold(Sitting sitting) {
    meetings.invite(sitting, false);
    table.came(sitting);
    for (Story story : stories) {
      if (story.meeting().map(this::sitting).filter(sitting::equals).isPresent()) {
        meetings.putOnAgenda(sitting, story);
        meetings.share(sitting, story, 1, false);
        table.write(sitting, story);
        meetings.conclude(sitting, story);
      }
    }
    meetings.hold(sitting);
  }

  private void goOn(Story story) {
    Step reached = story.reached();
    Sitting sitting = sitting(story.meeting().orElseThrow());
    casework.assess(story, sitting);
    if (story.isDeclined()) {
      casework.decline(story, sitting.day());
      table.refuse(story);
      return;
    }
    if (reached.reaches(Step.ENROLLED)) {
      casework.admit(story, sitting);
      if (!story.name().equals(Courses.LOST)) {
        courses.begin(story, sitting.day());
      }
    }
    if (reached.reaches(Step.PLAN_DRAFTED)) {
      planning.draft(story);
    }
    if (reached.reaches(Step.PLAN_APPROVED)) {
      planning.approve(story);
      table.inform(story);
    }
    if (reached == Step.PLAN_APPROVED) {
      new Networking(office).club(story);
      new Sharings(office).of(story);
    }
    if (reached == Step.IN_FOLLOW_UP) {
      planning.review(story, sitting.day());
    }
    courses.follow(story);
    if (reached.reaches(Step.ENROLLED) && reached != Step.CLOSED) {
      new Passages(office).follow(story);
    }
    if (story.name().equals(NOTIFIED) && isMinor(story)) {
      casework.notifyChildAuthority(story);
    }
    if (reached == Step.CLOSED) {
      casework.close(story);
    }
  }

  private boolean isMinor(Story story) {
    return story.youth().regime(office.today()) == AgeRegime.MINOR;
  }

  private void prepare(Sitting next) {
    meetings.invite(next, true);
    for (Story story : stories) {
      if (story.reached() == Step.ON_AGENDA) {
        meetings.putOnAgenda(next, story);
        if (story.isPresented()) {
          new Presenting(office).present(next, story);
        } else {
          meetings.share(next, story, INFORMED, true);
        }
      }
    }
  }
}
