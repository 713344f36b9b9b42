package dk.sporskifte.example.data;

import dk.sporskifte.casework.api.AdministeringUsers;
import dk.sporskifte.casework.api.AgreeingToTakePart;
import dk.sporskifte.casework.api.AppointingAuthorities;
import dk.sporskifte.casework.api.ArrangingForums;
import dk.sporskifte.casework.api.AssessingEligibility;
import dk.sporskifte.casework.api.AssigningActors;
import dk.sporskifte.casework.api.BuildingNetwork;
import dk.sporskifte.casework.api.ClosingCase;
import dk.sporskifte.casework.api.CoveringForColleagues;
import dk.sporskifte.casework.api.FindingCases;
import dk.sporskifte.casework.api.FollowingGroups;
import dk.sporskifte.casework.api.HoldingConcerns;
import dk.sporskifte.casework.api.HoldingMeetings;
import dk.sporskifte.casework.api.KeepingMinutes;
import dk.sporskifte.casework.api.KeepingRecords;
import dk.sporskifte.casework.api.KnowingColleagues;
import dk.sporskifte.casework.api.MakingLetters;
import dk.sporskifte.casework.api.NamingContactPoint;
import dk.sporskifte.casework.api.NotifyingChildAuthority;
import dk.sporskifte.casework.api.PassingTransitions;
import dk.sporskifte.casework.api.PlanningAction;
import dk.sporskifte.casework.api.PresentingReferral;
import dk.sporskifte.casework.api.PublishingFigures;
import dk.sporskifte.casework.api.RaisingConcern;
import dk.sporskifte.casework.api.ReachingOut;
import dk.sporskifte.casework.api.RecordingPlacement;
import dk.sporskifte.casework.api.ReferringYoungPerson;
import dk.sporskifte.casework.api.RemindingParties;
import dk.sporskifte.casework.api.RunningGeneralInterventions;
import dk.sporskifte.casework.api.TakingPartInMeasures;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** All that example data is made with. */
@Component(service = UseCases.class)
public record UseCases(
    AdministeringUsers users,
    KnowingColleagues knowing,
    CoveringForColleagues covering,
    BuildingNetwork network,
    ReachingOut outreach,
    IncidentUseCases incidents,
    NamingContactPoint naming,
    RaisingConcern concerns,
    HoldingConcerns holding,
    ReferringYoungPerson referrals,
    AssessingEligibility eligibility,
    AgreeingToTakePart agreements,
    HoldingMeetings meetings,
    PresentingReferral presenting,
    PlanningAction plans,
    ClosingCase closing,
    NotifyingChildAuthority notifying,
    FindingCases finding,
    KeepingRecords records,
    CourseUseCases course,
    PassingTransitions transitions,
    RecordingPlacement placements,
    RunningGeneralInterventions general,
    PublishingFigures figures,
    ArrangingForums forums,
    AppointingAuthorities appointing,
    KeepingMinutes minutes,
    RemindingParties reminding,
    MakingLetters letters,
    FollowingGroups groups,
    AssigningActors actors,
    StaffUseCases staff,
    MatterUseCases matters,
    InboxUseCases inbox,
    TakingPartInMeasures measures) {
  @Activate
  public UseCases(
      @Reference AdministeringUsers users,
      @Reference KnowingColleagues knowing,
      @Reference CoveringForColleagues covering,
      @Reference BuildingNetwork network,
      @Reference ReachingOut outreach,
      @Reference IncidentUseCases incidents,
      @Reference NamingContactPoint naming,
      @Reference RaisingConcern concerns,
      @Reference HoldingConcerns holding,
      @Reference ReferringYoungPerson referrals,
      @Reference AssessingEligibility eligibility,
      @Reference AgreeingToTakePart agreements,
      @Reference HoldingMeetings meetings,
      @Reference PresentingReferral presenting,
      @Reference PlanningAction plans,
      @Reference ClosingCase closing,
      @Reference NotifyingChildAuthority notifying,
      @Reference FindingCases finding,
      @Reference KeepingRecords records,
      @Reference CourseUseCases course,
      @Reference PassingTransitions transitions,
      @Reference RecordingPlacement placements,
      @Reference RunningGeneralInterventions general,
      @Reference PublishingFigures figures,
      @Reference ArrangingForums forums,
      @Reference AppointingAuthorities appointing,
      @Reference KeepingMinutes minutes,
      @Reference RemindingParties reminding,
      @Reference MakingLetters letters,
      @Reference FollowingGroups groups,
      @Reference AssigningActors actors,
      @Reference StaffUseCases staff,
      @Reference MatterUseCases matters,
      @Reference InboxUseCases inbox,
      @Reference TakingPartInMeasures measures) {
    this.users = users;
    this.knowing = knowing;
    this.covering = covering;
    this.network = network;
    this.outreach = outreach;
    this.incidents = incidents;
    this.naming = naming;
    this.concerns = concerns;
    this.holding = holding;
    this.referrals = referrals;
    this.eligibility = eligibility;
    this.agreements = agreements;
    this.meetings = meetings;
    this.presenting = presenting;
    this.plans = plans;
    this.closing = closing;
    this.notifying = notifying;
    this.transitions = transitions;
    this.placements = placements;
    this.finding = finding;
    this.records = records;
    this.course = course;
    this.general = general;
    this.figures = figures;
    this.forums = forums;
    this.appointing = appointing;
    this.minutes = minutes;
    this.reminding = reminding;
    this.letters = letters;
    this.groups = groups;
    this.actors = actors;
    this.staff = staff;
    this.matters = matters;
    this.inbox = inbox;
    this.measures = measures;
  }
}
