package dk.sporskifte.access;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.AdministeringUsers;
import dk.sporskifte.casework.api.AgreeingToTakePart;
import dk.sporskifte.casework.api.AppointingAuthorities;
import dk.sporskifte.casework.api.ArrangingForums;
import dk.sporskifte.casework.api.AskingForSparring;
import dk.sporskifte.casework.api.AssessingEligibility;
import dk.sporskifte.casework.api.AssigningActors;
import dk.sporskifte.casework.api.BuildingNetwork;
import dk.sporskifte.casework.api.ClosingCase;
import dk.sporskifte.casework.api.ComparingModels;
import dk.sporskifte.casework.api.CoveringForColleagues;
import dk.sporskifte.casework.api.EscalatingCase;
import dk.sporskifte.casework.api.ExplainingPlan;
import dk.sporskifte.casework.api.FindingCases;
import dk.sporskifte.casework.api.FollowingCourse;
import dk.sporskifte.casework.api.FollowingExit;
import dk.sporskifte.casework.api.FollowingFeedMessages;
import dk.sporskifte.casework.api.FollowingGroups;
import dk.sporskifte.casework.api.FollowingRelease;
import dk.sporskifte.casework.api.FollowingYouthBoard;
import dk.sporskifte.casework.api.FormingAcuteNetwork;
import dk.sporskifte.casework.api.GoingThroughList;
import dk.sporskifte.casework.api.HandingOverCase;
import dk.sporskifte.casework.api.HoldingConcerns;
import dk.sporskifte.casework.api.HoldingMeetings;
import dk.sporskifte.casework.api.KeepingClosedNotes;
import dk.sporskifte.casework.api.KeepingContact;
import dk.sporskifte.casework.api.KeepingMinutes;
import dk.sporskifte.casework.api.KeepingRecords;
import dk.sporskifte.casework.api.KeepingUnits;
import dk.sporskifte.casework.api.KnowingColleagues;
import dk.sporskifte.casework.api.LinkingEfforts;
import dk.sporskifte.casework.api.LookingUpPerson;
import dk.sporskifte.casework.api.MakingLetters;
import dk.sporskifte.casework.api.MarkingCase;
import dk.sporskifte.casework.api.MovingIn;
import dk.sporskifte.casework.api.NamingContactPoint;
import dk.sporskifte.casework.api.NamingCoordinators;
import dk.sporskifte.casework.api.NotifyingChildAuthority;
import dk.sporskifte.casework.api.PassingTransitions;
import dk.sporskifte.casework.api.PlanningAction;
import dk.sporskifte.casework.api.PresentingReferral;
import dk.sporskifte.casework.api.PreviewingAge;
import dk.sporskifte.casework.api.PublishingFigures;
import dk.sporskifte.casework.api.RaisingConcern;
import dk.sporskifte.casework.api.ReachingOut;
import dk.sporskifte.casework.api.ReadingAuditTrail;
import dk.sporskifte.casework.api.ReadingCatalogue;
import dk.sporskifte.casework.api.ReadingFigures;
import dk.sporskifte.casework.api.ReadingGuidance;
import dk.sporskifte.casework.api.ReceivingFeedMessage;
import dk.sporskifte.casework.api.RecordingPlacement;
import dk.sporskifte.casework.api.ReferringYoungPerson;
import dk.sporskifte.casework.api.RemindingParties;
import dk.sporskifte.casework.api.ReplayingFeedMessages;
import dk.sporskifte.casework.api.RespondingToIncident;
import dk.sporskifte.casework.api.RunningGeneralInterventions;
import dk.sporskifte.casework.api.SeeingArenas;
import dk.sporskifte.casework.api.SeeingToRefusedMessages;
import dk.sporskifte.casework.api.SharingIncidentTasks;
import dk.sporskifte.casework.api.SharingInformation;
import dk.sporskifte.casework.api.TakingNotices;
import dk.sporskifte.casework.api.TakingPartInCases;
import dk.sporskifte.casework.api.TakingPartInMeasures;
import dk.sporskifte.casework.api.TakingRegisterEvents;
import dk.sporskifte.casework.api.TriagingInbox;
import dk.sporskifte.casework.api.UndoingMatch;
import dk.sporskifte.casework.api.UploadingFeedMessage;
import dk.sporskifte.casework.api.WatchingAgenda;
import dk.sporskifte.casework.api.WorkingThroughTasks;
import dk.sporskifte.testkit.Proves;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UseCaseTest {
  private static final List<Class<?>> TOUCHING_PEOPLE =
      List.of(
          AdministeringUsers.class,
          AgreeingToTakePart.class,
          AppointingAuthorities.class,
          ArrangingForums.class,
          AssessingEligibility.class,
          BuildingNetwork.class,
          AssigningActors.class,
          ClosingCase.class,
          ComparingModels.class,
          CoveringForColleagues.class,
          EscalatingCase.class,
          ExplainingPlan.class,
          FindingCases.class,
          FollowingCourse.class,
          FollowingExit.class,
          FollowingGroups.class,
          FollowingRelease.class,
          FollowingYouthBoard.class,
          FormingAcuteNetwork.class,
          GoingThroughList.class,
          HandingOverCase.class,
          HoldingConcerns.class,
          HoldingMeetings.class,
          KeepingClosedNotes.class,
          KeepingContact.class,
          KeepingMinutes.class,
          KeepingRecords.class,
          KeepingUnits.class,
          AskingForSparring.class,
          ReadingGuidance.class,
          KnowingColleagues.class,
          MakingLetters.class,
          MarkingCase.class,
          MovingIn.class,
          NamingContactPoint.class,
          NamingCoordinators.class,
          NotifyingChildAuthority.class,
          PassingTransitions.class,
          PlanningAction.class,
          PresentingReferral.class,
          PublishingFigures.class,
          RaisingConcern.class,
          PreviewingAge.class,
          ReachingOut.class,
          ReadingAuditTrail.class,
          ReadingCatalogue.class,
          ReadingFigures.class,
          ReceivingFeedMessage.class,
          RecordingPlacement.class,
          ReferringYoungPerson.class,
          RemindingParties.class,
          RespondingToIncident.class,
          RunningGeneralInterventions.class,
          SeeingToRefusedMessages.class,
          FollowingFeedMessages.class,
          ReplayingFeedMessages.class,
          UploadingFeedMessage.class,
          SharingIncidentTasks.class,
          SharingInformation.class,
          LinkingEfforts.class,
          SeeingArenas.class,
          TakingPartInCases.class,
          TakingPartInMeasures.class,
          TakingNotices.class,
          TriagingInbox.class,
          LookingUpPerson.class,
          TakingRegisterEvents.class,
          UndoingMatch.class,
          WatchingAgenda.class,
          WorkingThroughTasks.class);

  @Test
  @Proves("LAW-21")
  void every_call_that_touches_a_person_has_its_right_and_its_purpose() {
    Set<String> offered =
        TOUCHING_PEOPLE.stream()
            .flatMap(
                api ->
                    Arrays.stream(api.getDeclaredMethods())
                        .filter(m -> !m.isSynthetic())
                        .map(m -> api.getSimpleName() + "." + m.getName()))
            .collect(Collectors.toSet());
    Set<String> listed =
        Stream.of(UseCase.values())
            .filter(u -> u.right() != Right.MOVE_DEADLINES && u.right() != Right.FOLLOW_AGES)
            .filter(u -> u.right() != Right.FORGET && u.right() != Right.READ_TO_COMPARE)
            .map(UseCase::method)
            .collect(Collectors.toSet());

    assertThat(listed).containsExactlyInAnyOrderElementsOf(offered);
  }

  @Test
  void every_use_case_is_listed_once_with_a_purpose_fit_for_an_access_report() {
    assertThat(UseCase.values()).extracting(UseCase::method).doesNotHaveDuplicates();
    assertThat(UseCase.values())
        .allSatisfy(u -> assertThat(Purposes.of(u)).isNotBlank().doesNotContain("."));
  }
}
