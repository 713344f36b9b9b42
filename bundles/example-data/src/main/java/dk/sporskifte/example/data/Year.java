package dk.sporskifte.example.data;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A year of work with young people, told in the order in which it must be done. */
final class Year {
  private static final int INFORMED = 2;

  private final Office office;
  private final Meetings meetings;
  private final Casework casework;
  private final Planning planning;
  private final List<Story> stories;
  private final List<Sitting> held;
  private final List<Sitting> planned;

  Year(Office office) {
    this.office = office;
    meetings = new Meetings(office);
    casework = new Casework(office);
    planning = new Planning(office);
    stories = Stories.of(office);
    MeetingDays days = MeetingDays.around(office.today(), office.forum().cadence());
    held =
        IntStream.range(0, days.held().size())
            .mapToObj(i -> new Sitting(office, "held " + i, days.held().get(i)))
            .toList();
    planned =
        IntStream.range(0, days.planned().size())
            .mapToObj(i -> new Sitting(office, "planned " + i, days.planned().get(i)))
            .toList();
  }

  int cases() {
    return stories.size();
  }

  void live() {
    new Concerns(office).raise();
    Stream.concat(held.stream(), planned.stream()).forEach(meetings::plan);
    stories.forEach(new Referrals(office)::refer);
    held.forEach(this::hold);
    stories.stream().filter(Story::takenUp).forEach(this::goOn);
    prepare(planned.get(0));
  }

  private void hold(Sitting sitting) {
    List<Story> agenda =
        stories.stream().filter(Story::takenUp).filter(s -> sittingOf(s).equals(sitting)).toList();
    meetings.invite(sitting, false);
    for (Story story : agenda) {
      meetings.putOnAgenda(sitting, story);
      meetings.share(sitting, story, 1, false);
      meetings.conclude(sitting, story);
    }
    meetings.hold(sitting);
  }

  private void goOn(Story story) {
    Step reached = story.reached();
    casework.assess(story, sittingOf(story));
    if (reached.reaches(Step.ENROLLED)) {
      casework.decide(story, sittingOf(story));
    }
    if (story.declined()) {
      return;
    }
    if (reached.reaches(Step.PLAN_DRAFTED)) {
      planning.draft(story);
    }
    if (reached.reaches(Step.PLAN_APPROVED)) {
      planning.approve(story);
    }
    if (reached == Step.IN_FOLLOW_UP) {
      planning.review(story);
    }
    if (story.name().equals("follow-up-minor")) {
      casework.notifyChildAuthority(story);
    }
    if (reached == Step.CLOSED) {
      casework.close(story);
    }
  }

  private void prepare(Sitting next) {
    meetings.invite(next, true);
    for (Story story : stories) {
      if (story.reached() == Step.ON_AGENDA) {
        meetings.putOnAgenda(next, story);
        if (story.presented()) {
          new Presenting(office).present(next, story);
        } else {
          meetings.share(next, story, INFORMED, true);
        }
      }
    }
  }

  /** By turns, so that no agenda gets too long. */
  private Sitting sittingOf(Story story) {
    return held.get(stories.indexOf(story) % held.size());
  }
}
