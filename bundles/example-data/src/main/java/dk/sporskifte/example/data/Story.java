package dk.sporskifte.example.data;

import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.IntakeChannel;
import java.util.Optional;

/**
 * One young person's way, as far as it has come.
 *
 * @param name within the tenant
 * @param daysBefore received so many days before its meeting, or before today where there was none
 * @param form whether the referral form was there from the start
 * @param meeting which of the meetings held took it up; absent while none has
 * @param closing why it was closed; DECLINED where it never was enrolled
 */
record Story(
    String name,
    Youth youth,
    Optional<String> programme,
    IntakeChannel channel,
    int daysBefore,
    boolean form,
    Step reached,
    Optional<Meeting> meeting,
    Optional<String> closing) {
  static final String DECLINED = "DECLINED";
  private static final String PRESENTED = "presented";

  /** By when they were held. */
  enum Meeting {
    MONTHS_AGO,
    SOME_TIME_AGO,
    LATELY
  }

  static Story waiting(
      String name, Youth youth, IntakeChannel channel, int daysAgo, boolean form, Step reached) {
    return new Story(
        name,
        youth,
        Optional.empty(),
        channel,
        daysAgo,
        form,
        reached,
        Optional.empty(),
        Optional.empty());
  }

  /** With its form, and about as long before the meeting as others. */
  static Story takenUp(
      String name, Youth youth, IntakeChannel channel, Meeting meeting, Step reached) {
    return new Story(
        name,
        youth,
        Optional.empty(),
        channel,
        5 + youth.number() % 11,
        true,
        reached,
        Optional.of(meeting),
        Optional.empty());
  }

  /** The referrer comes to the meeting. */
  static Story presented(Youth youth, IntakeChannel channel) {
    return waiting(PRESENTED, youth, channel, 8, true, Step.ON_AGENDA);
  }

  Story closedFor(String reason) {
    return new Story(
        name, youth, programme, channel, daysBefore, form, reached, meeting, Optional.of(reason));
  }

  Story in(String otherProgramme) {
    return new Story(
        name,
        youth,
        Optional.of(otherProgramme),
        channel,
        daysBefore,
        form,
        reached,
        meeting,
        closing);
  }

  CaseId id(Office office) {
    return new CaseId(office.id("case " + name));
  }

  boolean isPresented() {
    return name.equals(PRESENTED);
  }

  boolean isDeclined() {
    return closing.filter(DECLINED::equals).isPresent();
  }
}
