package dk.sporskifte.rest.sample;

import static dk.sporskifte.testkit.SyntheticPeople.uuid;

import dk.sporskifte.casework.api.view.AssignedActorView;
import dk.sporskifte.casework.api.view.GroupSummary;
import dk.sporskifte.casework.api.view.GroupView;
import dk.sporskifte.model.AssignedActor;
import dk.sporskifte.model.ConcernId;
import dk.sporskifte.model.Confidence;
import dk.sporskifte.model.GroupActivity;
import dk.sporskifte.model.GroupId;
import dk.sporskifte.model.GroupMember;
import dk.sporskifte.model.GroupMember.Moved;
import dk.sporskifte.model.GroupRole;
import dk.sporskifte.model.GroupTie;
import dk.sporskifte.model.LegalBasis;
import dk.sporskifte.model.TieGround;
import dk.sporskifte.model.YouthGroup;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A group with one who is concerned about, and a club that does it good. */
final class SampleGroups {
  private static final GroupId GROUP = new GroupId(uuid(90));
  private static final ConcernId CONCERN = new ConcernId(uuid(20));

  private SampleGroups() {}

  static GroupSummary summary() {
    return new GroupSummary(
        new YouthGroup(
            GROUP,
            "Gruppen ved stationen",
            "GROUP",
            Optional.of("NORD"),
            "lokaludvalg",
            Optional.of(Samples.POST_ID),
            List.of("LEISURE"),
            Optional.of(
                new YouthGroup.Closing("DISSOLVED", "Mødes ikke mere", Samples.USER, Samples.NOW)),
            Samples.USER,
            Samples.NOW,
            7),
        "Lokal indsats for ungegrupperinger",
        "Lokaludvalg",
        Optional.of("SSP-medarbejder"));
  }

  static GroupView view() {
    return new GroupView(
        summary(),
        List.of(
            new GroupView.Member(resource(), "Bokseklubben", Optional.empty(), Optional.empty()),
            new GroupView.Member(
                member(), "Frida Prøvelund", Optional.of(15), Optional.of("2026-0042"))),
        List.of(
            new GroupTie(
                uuid(93),
                GROUP,
                uuid(91),
                uuid(92),
                "SUPPORTS",
                ground(),
                Samples.USER,
                Samples.NOW,
                7)),
        List.of(
            new GroupActivity(
                uuid(94),
                GROUP,
                LocalDate.of(2026, 11, 29),
                Optional.of("LEISURE"),
                "Åben træning",
                "Lokaludvalget og klubben",
                "De fleste kom",
                Samples.USER,
                Samples.NOW)),
        LocalDate.of(2027, 5, 30));
  }

  static AssignedActorView assigned() {
    return new AssignedActorView(
        new AssignedActor(
            uuid(95), CONCERN, Samples.POST_ID, "Taler med skolen", Samples.USER, Samples.NOW),
        "SSP-medarbejder");
  }

  private static GroupMember member() {
    return new GroupMember(
        uuid(91),
        GROUP,
        GroupRole.CONCERNED,
        Optional.of(Samples.PERSON.id()),
        Optional.empty(),
        Optional.of(CONCERN),
        Optional.empty(),
        Moved.TO_GROUP,
        ground(),
        Samples.USER,
        Samples.NOW,
        7);
  }

  private static GroupMember resource() {
    return new GroupMember(
        uuid(92),
        GROUP,
        GroupRole.RESOURCE,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of("Bokseklubben"),
        Moved.ADDED,
        ground(),
        Samples.USER,
        Samples.NOW,
        7);
  }

  private static TieGround ground() {
    return new TieGround(
        LegalBasis.WITHIN_MUNICIPALITY,
        "SSP-læreren",
        Confidence.LIKELY,
        LocalDate.of(2026, 11, 30),
        LocalDate.of(2027, 5, 30),
        Optional.of("Ses stadig ugentligt"));
  }
}
