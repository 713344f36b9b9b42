package dk.sporskifte.example.data;

import dk.sporskifte.model.IntakeChannel;
import dk.sporskifte.municipality.spi.ClosingReason;
import dk.sporskifte.municipality.spi.Programme;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cases at every step of the path, of an age the programme is for. */
final class Stories {
  private static final int YOUNGEST = 13;
  private static final Period CHILD = Period.ofYears(YOUNGEST);
  private static final Period NEARLY_GROWN_OUT = Period.ofMonths(4);

  private final Office office;
  private final List<Story> all = new ArrayList<>();

  private Stories(Office office) {
    this.office = office;
  }

  static List<Story> of(Office office) {
    Stories stories = new Stories(office);
    stories.waiting();
    stories.enrolled();
    stories.ended();
    stories.elsewhere();
    return List.copyOf(stories.all);
  }

  private void waiting() {
    add("without-form", 19, IntakeChannel.PHONE, 3, false, Step.REFERRED);
    add("due-next", 17, IntakeChannel.FORM, 5, true, Step.REFERRED);
    add("overdue", 20, IntakeChannel.MAIL, 45, true, Step.REFERRED);
    add("on-agenda-minor", 16, IntakeChannel.PARTNER, 12, true, Step.ON_AGENDA);
    add("on-agenda-adult", 21, IntakeChannel.SELF, 9, true, Step.ON_AGENDA);
    if (office.way().intake().presenting().isPresent()) {
      add("presented", 18, IntakeChannel.CITIZEN, 8, true, true, Step.ON_AGENDA);
    }
    add("taken-up", 17, IntakeChannel.FORM, 30, true, Step.TAKEN_UP);
  }

  private void enrolled() {
    add("enrolled", 18, IntakeChannel.FORM, 34, true, Step.ENROLLED);
    add("draft", 17, IntakeChannel.PARTNER, 36, true, Step.PLAN_DRAFTED);
    add("approved", 22, IntakeChannel.SELF, 40, true, Step.PLAN_APPROVED);
    add("follow-up-minor", 16, IntakeChannel.FORM, 110, true, Step.IN_FOLLOW_UP);
    add("follow-up-adult", 20, IntakeChannel.OUTREACH, 140, true, Step.IN_FOLLOW_UP);
    addAged(
        "growing-out",
        programme().ages().until().minus(NEARLY_GROWN_OUT),
        IntakeChannel.FORM,
        200,
        Step.IN_FOLLOW_UP);
  }

  private void ended() {
    int age = 17;
    for (ClosingReason reason : office.way().closingReasons()) {
      close("closed " + reason.code(), age++, reason.code());
    }
    close("declined", 19, Story.DECLINED);
  }

  /** A child in each other programme, for the caseworker there. */
  private void elsewhere() {
    for (Programme other : office.way().programmes()) {
      if (!other.equals(programme())) {
        all.add(
            new Story(
                "child " + other.id(),
                youth(within(other, CHILD)),
                Optional.of(other.id()),
                channel(IntakeChannel.PARTNER),
                6,
                true,
                false,
                Step.REFERRED,
                Optional.empty()));
      }
    }
  }

  private void add(
      String name, int age, IntakeChannel channel, int daysAgo, boolean form, Step reached) {
    add(name, age, channel, daysAgo, form, false, reached);
  }

  private void add(
      String name,
      int age,
      IntakeChannel channel,
      int daysAgo,
      boolean form,
      boolean presented,
      Step reached) {
    all.add(
        new Story(
            name,
            youth(within(programme(), Period.ofYears(age))),
            Optional.empty(),
            channel(channel),
            daysAgo,
            form,
            presented,
            reached,
            Optional.empty()));
  }

  private void addAged(String name, Period age, IntakeChannel channel, int daysAgo, Step reached) {
    LocalDate born = office.today().minus(age);
    Youth exactly =
        new Youth(all.size(), born.getDayOfYear() == 1 ? born.minusDays(1) : born, true, false);
    all.add(
        new Story(
            name,
            exactly,
            Optional.empty(),
            channel(channel),
            daysAgo,
            true,
            false,
            reached,
            Optional.empty()));
  }

  private void close(String name, int age, String reason) {
    all.add(
        new Story(
            name,
            youth(within(programme(), Period.ofYears(age))),
            Optional.empty(),
            channel(IntakeChannel.FORM),
            120 + 7 * all.size(),
            true,
            false,
            Step.CLOSED,
            Optional.of(reason)));
  }

  private Youth youth(Period age) {
    return Youth.aged(all.size(), age, office.today());
  }

  /** Half a year within, so that nobody grows out of it by a few days. */
  private static Period within(Programme programme, Period wanted) {
    long youngest = programme.ages().from().toTotalMonths();
    long oldest = programme.ages().until().toTotalMonths() - 12;
    return Period.ofMonths((int) Math.max(youngest, Math.min(wanted.toTotalMonths(), oldest)));
  }

  private IntakeChannel channel(IntakeChannel wanted) {
    var open = office.way().intake().channels().keySet();
    return open.contains(wanted) ? wanted : open.iterator().next();
  }

  private Programme programme() {
    return office.programme();
  }
}
