package dk.sporskifte.example.data;

import dk.sporskifte.casework.api.HoldingMeetings;
import dk.sporskifte.casework.api.HoldingMeetings.FollowUp;
import dk.sporskifte.model.LegalBasis;
import dk.sporskifte.model.Meeting;
import dk.sporskifte.model.UserActor;
import java.util.List;
import java.util.Optional;

/** Plans meetings, prepares those to come and holds those that were. */
final class Meetings {
  private static final int WEEKS_TO_FOLLOW_UP = 2;

  private final Office office;
  private final HoldingMeetings meetings;
  private final UserActor caseworker;

  Meetings(Office office) {
    this.office = office;
    this.meetings = office.useCases().meetings();
    this.caseworker = office.staff().caseworker().actor();
  }

  void plan(Sitting sitting) {
    office.once(
        "plan meeting",
        meetings.plan(
            office.tenant(),
            caseworker,
            sitting.id(),
            office.meetingForum(sitting.day()),
            sitting.startsAt(),
            "Rådhuset, mødelokale 2",
            false));
  }

  /** Those with an account see what they may; those without are told at the meeting. */
  void invite(Sitting sitting, boolean withAccounts) {
    invite(sitting, office.staff().caseworker(), true);
    partners().forEach(partner -> invite(sitting, partner, withAccounts));
  }

  private void invite(Sitting sitting, Member member, boolean withAccount) {
    var post = member.post().orElseThrow();
    office.once(
        "invite",
        meetings.invite(
            office.tenant(),
            caseworker,
            sitting.id(),
            sitting.participant(member),
            withAccount ? Optional.of(member.id()) : Optional.empty(),
            member.name(),
            post.unit(),
            Optional.empty(),
            post.seat().orElseThrow()));
  }

  void putOnAgenda(Sitting sitting, Story story) {
    office.once(
        "put on agenda",
        meetings.putOnAgenda(
            office.tenant(),
            caseworker,
            sitting.id(),
            sitting.item(story),
            story.id(office),
            Optional.empty()));
  }

  /**
   * The first partners may know who it is about and say what they know; the others see {@code Sag
   * 1}.
   *
   * @param bySelf whether they write it themselves
   */
  void share(Sitting sitting, Story story, int partners, boolean bySelf) {
    List<Member> informed = partners().stream().limit(partners).toList();
    for (int number = 0; number < informed.size(); number++) {
      Member partner = informed.get(number);
      office.once(
          "record basis",
          meetings.recordBasis(
              office.tenant(),
              caseworker,
              sitting.item(story),
              sitting.participant(partner),
              LegalBasis.RPL115_SSP,
              "Skal kunne bidrage med viden om den unge og tilbyde støtte."));
      speak(sitting, story, partner, number, bySelf ? partner.actor() : caseworker);
    }
  }

  private void speak(
      Sitting sitting, Story story, Member partner, int number, UserActor writtenBy) {
    String what = "%s %s %s".formatted(sitting.name(), story.name(), partner.username());
    int text = story.youth().number() + number;
    office.once(
        "contribute",
        meetings.contribute(
            office.tenant(),
            writtenBy,
            sitting.item(story),
            sitting.participant(partner),
            office.id("contribution " + what),
            Texts.challenges(text),
            Texts.opportunities(text)));
    office.once(
        "bid",
        meetings.bid(
            office.tenant(),
            writtenBy,
            sitting.item(story),
            sitting.participant(partner),
            office.id("bid " + what),
            Texts.bid(text),
            number == 0 ? Optional.of("En plads") : Optional.empty(),
            Optional.of(office.today().plusWeeks(1L + number))));
  }

  void conclude(Sitting sitting, Story story) {
    var item =
        sitting.agenda().lines().stream()
            .map(line -> line.item())
            .filter(i -> i.id().equals(sitting.item(story)))
            .findFirst()
            .orElseThrow();
    FollowUp next =
        new FollowUp(
            "Ring til den unge og aftal en samtale",
            office.staff().caseworker().post().orElseThrow().id(),
            office.today().plusWeeks(WEEKS_TO_FOLLOW_UP));
    office.once(
        "conclude",
        meetings.conclude(
            office.tenant(),
            caseworker,
            item.id(),
            item.version(),
            story.isDeclined()
                ? "Mødet finder, at andre tilbud passer bedre. Kontaktpersonen følger op."
                : "Mødet anbefaler, at den unge får tilbudt et forløb.",
            story.reached() == Step.TAKEN_UP ? Optional.of(next) : Optional.empty()));
  }

  void hold(Sitting sitting) {
    Meeting meeting = sitting.agenda().meeting();
    office.once(
        "hold meeting",
        meetings.held(office.tenant(), caseworker, sitting.id(), meeting.version()));
  }

  private List<Member> partners() {
    return office.staff().partnersOf(office.forum().id());
  }
}
