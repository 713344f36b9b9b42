package dk.sporskifte.access;

import static dk.sporskifte.access.Kinds.CONCERN;
import static dk.sporskifte.access.Kinds.GENERAL;
import static dk.sporskifte.access.Kinds.MESSAGE;
import static dk.sporskifte.access.Right.ADMINISTER;
import static dk.sporskifte.access.Right.ANSWER_FOR_CONCERNS;
import static dk.sporskifte.access.Right.COORDINATE;
import static dk.sporskifte.access.Right.PREPARE;
import static dk.sporskifte.access.Right.READ_CASES;
import static dk.sporskifte.access.Right.SEE_TO_REFUSED_MESSAGES;
import static dk.sporskifte.access.Right.SEE_WAY_OF_WORKING;
import static dk.sporskifte.access.Right.TAKE_PART;
import static dk.sporskifte.access.Right.TRIAGE_LINES;
import static dk.sporskifte.access.Right.WORK_IN_INCIDENTS;
import static dk.sporskifte.access.Right.WORK_ON_TASKS;
import static dk.sporskifte.casework.api.AuditEntry.Action.CHANGE;
import static dk.sporskifte.casework.api.AuditEntry.Action.CREATE;
import static dk.sporskifte.casework.api.AuditEntry.Action.EXPORT;
import static dk.sporskifte.casework.api.AuditEntry.Action.READ;
import static dk.sporskifte.casework.api.AuditEntry.Action.SEARCH;

import dk.sporskifte.casework.api.AuditEntry.Action;

/**
 * Every use case with the right it demands and what the audit trail says about it. Its purpose
 * stands in {@code purposes.properties}.
 */
public enum UseCase {
  REFER("ReferringYoungPerson.refer", Right.REFER, CREATE, "case"),
  RECEIVE_FORM("ReferringYoungPerson.receiveForm", COORDINATE, CHANGE, "case"),
  LIST_CASES("FindingCases.list", READ_CASES, SEARCH, "case"),
  COUNT_CASES("FindingCases.counts", READ_CASES, READ, "case"),
  SHOW_CASE("FindingCases.show", READ_CASES, READ, "case"),
  FIND_CASES_OF_PERSON("FindingCases.ofPerson", READ_CASES, SEARCH, "case"),
  REVEAL_CPR("FindingCases.revealCpr", Right.REVEAL_CPR, READ, "person"),
  ANSWER("AssessingEligibility.answer", COORDINATE, CHANGE, "case"),
  PROPOSE("AssessingEligibility.propose", COORDINATE, READ, "case"),
  ADMIT("AssessingEligibility.admit", COORDINATE, CHANGE, "case"),
  DECLINE("AssessingEligibility.decline", COORDINATE, CHANGE, "case"),
  AGREE("AgreeingToTakePart.agree", COORDINATE, CREATE, "case"),
  WITHDRAW("AgreeingToTakePart.withdraw", COORDINATE, CHANGE, "case"),
  DRAFT_PLAN("PlanningAction.draft", COORDINATE, CREATE, "plan"),
  SHOW_PLAN("PlanningAction.show", COORDINATE, READ, "plan"),
  CHANGE_PLAN("PlanningAction.change", COORDINATE, CHANGE, "plan"),
  APPROVE_PLAN("PlanningAction.approve", COORDINATE, CHANGE, "plan"),
  REVIEW_PLAN("PlanningAction.review", COORDINATE, CREATE, "plan"),
  EXPLAIN_PLAN("ExplainingPlan.show", COORDINATE, EXPORT, "plan"),
  CLOSE_CASE("ClosingCase.close", COORDINATE, CHANGE, "case"),
  SHOW_COURSE("FollowingCourse.show", COORDINATE, READ, "case"),
  SHOW_MARKS("MarkingCase.show", COORDINATE, READ, "case"),
  HASTEN_CASE("MarkingCase.hasten", COORDINATE, CHANGE, "case"),
  SLOW_CASE("MarkingCase.slow", COORDINATE, CHANGE, "case"),
  RECORD_CONTACT("KeepingContact.record", COORDINATE, CHANGE, "case"),
  ESCALATE_CASE("EscalatingCase.request", COORDINATE, EXPORT, "case"),
  DECIDE_ESCALATION("EscalatingCase.decide", COORDINATE, CHANGE, "case"),
  TAKE_BACK_CASE("EscalatingCase.takeBack", COORDINATE, CHANGE, "case"),
  OFFER_HAND_OVER("HandingOverCase.offer", COORDINATE, EXPORT, "case"),
  REPLY_TO_HAND_OVER("HandingOverCase.reply", COORDINATE, CHANGE, "case"),
  RECORD_BOARD_STEP("FollowingYouthBoard.record", COORDINATE, CHANGE, "case"),
  ACKNOWLEDGE_BOARD("FollowingYouthBoard.acknowledge", COORDINATE, CHANGE, "case"),
  AGREE_YOUTH_CONTRACT("FollowingYouthBoard.agreeContract", COORDINATE, CHANGE, "case"),
  END_YOUTH_CONTRACT("FollowingYouthBoard.endContract", COORDINATE, CHANGE, "case"),
  RECORD_EXIT_STEP("FollowingExit.record", COORDINATE, CHANGE, "case"),
  TAKE_OUT_NOTICE("TakingNotices.takeOut", COORDINATE, CHANGE, "case"),
  MEET_TOLD_NEED("TakingNotices.meetNeed", COORDINATE, CHANGE, "case"),
  WATCH_RELEASES("ReleaseWatch.follow", Right.MOVE_DEADLINES, CHANGE, "case"),
  END_WITH_CONSENT("ConsentsRunOut.end", Right.MOVE_DEADLINES, CHANGE, "case"),
  KEEP_RELEASE_TRACK("FollowingRelease.keep", COORDINATE, CHANGE, "case"),
  NOTIFY_CHILD_AUTHORITY(
      "NotifyingChildAuthority.notify", Right.NOTIFY_CHILD_AUTHORITY, EXPORT, "case"),
  RECORD_RECEIPT(
      "NotifyingChildAuthority.recordReceipt", Right.NOTIFY_CHILD_AUTHORITY, CHANGE, "case"),
  LIST_OUTREACH("ReachingOut.contacts", Right.REACH_OUT, READ, "outreach"),
  NOTE_OUTREACH("ReachingOut.note", Right.REACH_OUT, CREATE, "outreach"),
  OUTREACH_BECAME_CASE("ReachingOut.became", Right.REACH_OUT, CHANGE, "outreach"),
  LIST_INCIDENTS("RespondingToIncident.list", WORK_IN_INCIDENTS, READ, "incident"),
  SHOW_READINESS("RespondingToIncident.readiness", WORK_IN_INCIDENTS, READ, "incident"),
  SHOW_INCIDENT("RespondingToIncident.show", WORK_IN_INCIDENTS, READ, "incident"),
  OPEN_INCIDENT("RespondingToIncident.open", WORK_IN_INCIDENTS, CREATE, "incident"),
  START_EMERGENCY_PLAN("RespondingToIncident.startPlan", WORK_IN_INCIDENTS, CHANGE, "incident"),
  LOG_INCIDENT("RespondingToIncident.log", WORK_IN_INCIDENTS, CHANGE, "incident"),
  CLOSE_INCIDENT("RespondingToIncident.close", WORK_IN_INCIDENTS, CHANGE, "incident"),
  BRING_IN("FormingAcuteNetwork.bringIn", WORK_IN_INCIDENTS, EXPORT, "incident"),
  END_MEMBERSHIP("FormingAcuteNetwork.end", WORK_IN_INCIDENTS, CHANGE, "incident"),
  ATTACH_YOUNG("FormingAcuteNetwork.attach", WORK_IN_INCIDENTS, EXPORT, "incident"),
  ADD_INCIDENT_TASK("SharingIncidentTasks.add", WORK_IN_INCIDENTS, CREATE, "incident"),
  HAND_ON_INCIDENT_TASK("SharingIncidentTasks.handOn", WORK_IN_INCIDENTS, CHANGE, "incident"),
  CANCEL_INCIDENT_TASK("SharingIncidentTasks.cancel", WORK_IN_INCIDENTS, CHANGE, "incident"),
  LIST_CLOSED_NOTES("KeepingClosedNotes.list", WORK_IN_INCIDENTS, READ, "closed-note"),
  WRITE_CLOSED_NOTE("KeepingClosedNotes.write", WORK_IN_INCIDENTS, CREATE, "closed-note"),
  FORGET_MESSAGES("ForgottenMessages.forget", Right.FORGET, CHANGE, MESSAGE),
  FORGET_OUTREACH("ForgottenOutreach.forget", Right.FORGET, CHANGE, "outreach"),
  PUBLISH_CONTACT_POINT("NamingContactPoint.publish", ADMINISTER, CHANGE, "contact-point"),
  SHOW_NETWORK("BuildingNetwork.show", COORDINATE, READ, "case"),
  DRAW_IN("BuildingNetwork.drawIn", COORDINATE, EXPORT, "case"),
  END_PARTNER("BuildingNetwork.end", COORDINATE, CHANGE, "partnership"),
  PLACE_WITH_UNITS("BuildingNetwork.place", COORDINATE, CHANGE, "case"),
  LINK_FAMILY("BuildingNetwork.linkFamily", COORDINATE, CREATE, "case"),
  END_FAMILY_LINK("BuildingNetwork.endFamilyLink", COORDINATE, CHANGE, "case"),
  SHOW_SHARED("SharingInformation.show", Right.RAISE_CONCERN, READ, "matter"),
  SHARE("SharingInformation.share", Right.SHARE, EXPORT, "matter"),
  RECORD_CONSENT("SharingInformation.consented", Right.SHARE, CREATE, "matter"),
  WITHDRAW_CONSENT("SharingInformation.withdrawn", Right.SHARE, CHANGE, "matter"),
  SHARED_WITH_ME("SharingInformation.mine", WORK_ON_TASKS, READ, "sharing"),
  SHOW_EFFORTS("LinkingEfforts.show", Right.DECIDE_CONCERNS, READ, "matter"),
  LINK_EFFORT("LinkingEfforts.link", Right.DECIDE_CONCERNS, CREATE, "matter"),
  END_EFFORT_LINK("LinkingEfforts.end", Right.DECIDE_CONCERNS, CHANGE, "matter"),
  SEE_ARENAS("SeeingArenas.of", COORDINATE, READ, "case"),
  OWN_PARTNERSHIPS("TakingPartInCases.mine", Right.PARTNER_IN_CASES, READ, "partnership"),
  PLAN_MEETING("HoldingMeetings.plan", PREPARE, CREATE, "meeting"),
  LIST_MEETINGS("HoldingMeetings.list", TAKE_PART, READ, "meeting"),
  COUNT_MEETINGS("HoldingMeetings.counts", TAKE_PART, READ, "meeting"),
  SHOW_AGENDA("HoldingMeetings.agenda", TAKE_PART, READ, "meeting"),
  WATCH_AGENDA("WatchingAgenda.mark", TAKE_PART, READ, "meeting"),
  INVITE("HoldingMeetings.invite", PREPARE, CHANGE, "meeting"),
  LINK_PARTICIPANT("HoldingMeetings.link", PREPARE, EXPORT, "meeting"),
  PUT_ON_AGENDA("HoldingMeetings.putOnAgenda", PREPARE, CHANGE, "meeting"),
  FILL_AGENDA("HoldingMeetings.fillAgenda", PREPARE, CHANGE, "meeting"),
  RECORD_BASIS("HoldingMeetings.recordBasis", PREPARE, EXPORT, "agenda-item"),
  RECORD_PRESENCE("KeepingMinutes.presence", PREPARE, CHANGE, "meeting"),
  WRITE_MINUTES("KeepingMinutes.write", PREPARE, CHANGE, "agenda-item"),
  SHOW_MINUTES("KeepingMinutes.minutes", TAKE_PART, READ, "meeting"),
  FIX_MINUTES("KeepingMinutes.fixAgain", PREPARE, CHANGE, "meeting"),
  REMIND("RemindingParties.remind", PREPARE, CHANGE, "agenda-item"),
  REMIND_BY_CLOCK("RemindingParties.remindAhead", Right.MOVE_DEADLINES, CHANGE, "agenda-item"),
  WRITE_TO_PERSON("MakingLetters.ofCase", COORDINATE, EXPORT, "case"),
  INVITE_BY_LETTER("MakingLetters.ofMeeting", PREPARE, CREATE, "meeting"),
  LIST_LETTERS_OF_CASE("MakingLetters.lettersOfCase", COORDINATE, READ, "case"),
  LIST_LETTERS_OF_MEETING("MakingLetters.lettersOfMeeting", PREPARE, READ, "meeting"),
  FETCH_LETTER("MakingLetters.fetch", PREPARE, READ, "letter"),
  FETCH_MINUTES("MakingLetters.minutes", TAKE_PART, READ, "meeting"),
  LIST_APPOINTMENTS("AppointingAuthorities.list", Right.SEE_FORUMS, READ, "appointment"),
  APPOINT_AUTHORITY("AppointingAuthorities.appoint", Right.CHANGE_FORUMS, CREATE, "appointment"),
  END_APPOINTMENT("AppointingAuthorities.end", Right.CHANGE_FORUMS, CHANGE, "appointment"),
  CONTRIBUTE("HoldingMeetings.contribute", TAKE_PART, CHANGE, "agenda-item"),
  NOT_DISCLOSED("HoldingMeetings.notDisclosed", TAKE_PART, CHANGE, "agenda-item"),
  BID("HoldingMeetings.bid", TAKE_PART, CHANGE, "agenda-item"),
  CONCLUDE("HoldingMeetings.conclude", PREPARE, CHANGE, "agenda-item"),
  MEETING_HELD("HoldingMeetings.held", PREPARE, CHANGE, "meeting"),
  MOVE_MEETING("HoldingMeetings.move", PREPARE, CHANGE, "meeting"),
  PROPOSE_MEETINGS("HoldingMeetings.proposals", PREPARE, READ, "meeting"),
  CANCEL_MEETING("HoldingMeetings.cancel", PREPARE, CHANGE, "meeting"),
  PUT_DUE_ON_AGENDA("HoldingMeetings.putDueOnAgenda", Right.MOVE_DEADLINES, CHANGE, "meeting"),
  MOVE_DEADLINES("HoldingMeetings.moveDeadlines", Right.MOVE_DEADLINES, CHANGE, "case"),
  ADMIT_PRESENTER("PresentingReferral.admit", PREPARE, CREATE, "presentation"),
  SHOW_PRESENTATION("PresentingReferral.show", Right.PRESENT, READ, "presentation"),
  OWN_PRESENTATIONS("PresentingReferral.mine", Right.PRESENT, READ, "presentation"),
  PRESENT("PresentingReferral.say", Right.PRESENT, CHANGE, "presentation"),
  LEAVE_MEETING("PresentingReferral.leave", Right.PRESENT, CHANGE, "presentation"),
  RAISE_CONCERN("RaisingConcern.raise", Right.RAISE_CONCERN, CREATE, CONCERN),
  SHOW_CONCERN("RaisingConcern.show", Right.RAISE_CONCERN, READ, CONCERN),
  LIST_CONCERNS("RaisingConcern.list", Right.RAISE_CONCERN, SEARCH, CONCERN),
  IDENTIFY_IN_CONCERN("RaisingConcern.identify", Right.HOLD_CONCERNS, CHANGE, CONCERN),
  CLOSE_CONCERN("RaisingConcern.close", Right.HOLD_CONCERNS, CHANGE, CONCERN),
  SHOW_BATON("HoldingConcerns.show", Right.HOLD_CONCERNS, READ, CONCERN),
  LIST_HELD("HoldingConcerns.mine", Right.HOLD_CONCERNS, SEARCH, CONCERN),
  REACT_TO_CONCERN("HoldingConcerns.react", Right.HOLD_CONCERNS, CHANGE, CONCERN),
  OFFER_CONCERN("HoldingConcerns.offer", Right.HOLD_CONCERNS, EXPORT, CONCERN),
  AGREE_TO_HAND_OVER("HoldingConcerns.agree", Right.HOLD_CONCERNS, CHANGE, CONCERN),
  END_CONCERN_OFFER("HoldingConcerns.endOffer", Right.HOLD_CONCERNS, CHANGE, CONCERN),
  ASK_BATON_EXCEPTION("HoldingConcerns.askException", Right.HOLD_CONCERNS, CHANGE, CONCERN),
  RULE_ON_BATON_EXCEPTION("HoldingConcerns.ruleOnException", ANSWER_FOR_CONCERNS, CHANGE, CONCERN),
  HAND_ON_CONCERN("HoldingConcerns.handOn", ANSWER_FOR_CONCERNS, CHANGE, CONCERN),
  CLIMB_CONCERNS("ConcernsClimbing.climb", Right.MOVE_DEADLINES, CHANGE, CONCERN),
  NOTIFY_OF_CONCERN(
      "NotifyingChildAuthority.notifyOfConcern", Right.NOTIFY_CHILD_AUTHORITY, EXPORT, CONCERN),
  ASSIGNED_TO_CONCERN("AssigningActors.of", Right.DECIDE_CONCERNS, READ, CONCERN),
  ASSIGN_ACTOR("AssigningActors.assign", Right.DECIDE_CONCERNS, CHANGE, CONCERN),
  LIST_GROUPS("FollowingGroups.list", COORDINATE, SEARCH, "group"),
  GROUPS_OF_CONCERN("FollowingGroups.ofConcern", COORDINATE, READ, CONCERN),
  SHOW_GROUP("FollowingGroups.show", COORDINATE, READ, "group"),
  OPEN_GROUP("FollowingGroups.open", COORDINATE, CREATE, "group"),
  ASSIGN_GROUP("FollowingGroups.assign", COORDINATE, CHANGE, "group"),
  CLOSE_GROUP("FollowingGroups.close", COORDINATE, CHANGE, "group"),
  ADD_TO_GROUP("FollowingGroups.add", COORDINATE, CREATE, "group"),
  RAISE_CONCERN_FROM_GROUP("FollowingGroups.raiseConcern", COORDINATE, CREATE, "group"),
  TIE_IN_GROUP("FollowingGroups.tie", COORDINATE, CREATE, "group"),
  RENEW_TIE("FollowingGroups.renew", COORDINATE, CHANGE, "group"),
  END_TIE("FollowingGroups.end", COORDINATE, CHANGE, "group"),
  NOTE_GROUP_ACTIVITY("FollowingGroups.note", COORDINATE, CREATE, "group"),
  FORGET_TIES("ForgottenTies.forget", Right.FORGET, CHANGE, "group"),
  LIST_COORDINATORS("NamingCoordinators.list", Right.NAME_COORDINATORS, READ, "post"),
  NAME_COORDINATOR("NamingCoordinators.name", Right.NAME_COORDINATORS, CHANGE, "post"),
  END_COORDINATOR("NamingCoordinators.end", Right.NAME_COORDINATORS, CHANGE, "post"),
  CLIMB_ACUTE("AcuteClimbing.climb", Right.MOVE_DEADLINES, CHANGE, "task"),
  GO_THROUGH_LIST("GoingThroughList.agenda", TRIAGE_LINES, SEARCH, "inbox-line"),
  SETTLE_LINE("GoingThroughList.settle", TRIAGE_LINES, CHANGE, "inbox-line"),
  UNDO_OUTCOME("GoingThroughList.undo", TRIAGE_LINES, CHANGE, "inbox-line"),
  FETCH_LETTER_OF_LINE("GoingThroughList.letter", TRIAGE_LINES, READ, "inbox-line"),
  LIST_INBOX("TriagingInbox.list", TRIAGE_LINES, SEARCH, "inbox-line"),
  COUNT_LINES("TriagingInbox.counts", Right.COUNT_LINES, READ, "inbox-line"),
  SHOW_LINE("TriagingInbox.show", TRIAGE_LINES, READ, "inbox-line"),
  MATCH_LINE("TriagingInbox.match", TRIAGE_LINES, CHANGE, "inbox-line"),
  REGISTER_PERSON_OF_LINE("TriagingInbox.registerPerson", TRIAGE_LINES, CREATE, "inbox-line"),
  DECIDE_LINE("TriagingInbox.decide", TRIAGE_LINES, CHANGE, "inbox-line"),
  TAKE_NOTICE("TakingNotices.take", TRIAGE_LINES, CHANGE, "inbox-line"),
  RELEASE_LINE("TriagingInbox.release", TRIAGE_LINES, CHANGE, "inbox-line"),
  SHOW_MATCH("UndoingMatch.show", TRIAGE_LINES, READ, "inbox-line"),
  UNDO_MATCH("UndoingMatch.undo", TRIAGE_LINES, CHANGE, "inbox-line"),
  SHOW_REGISTER("LookingUpPerson.show", TRIAGE_LINES, READ, "inbox-line"),
  LOOK_UP("LookingUpPerson.lookUp", TRIAGE_LINES, SEARCH, "inbox-line"),
  TAKE_REGISTER_EVENT("TakingRegisterEvents.take", Right.RECEIVE_FEEDS, CHANGE, "person"),
  LIST_REFUSED_MESSAGES("SeeingToRefusedMessages.list", SEE_TO_REFUSED_MESSAGES, READ, MESSAGE),
  SEE_TO_REFUSED_MESSAGE(
      "SeeingToRefusedMessages.seenTo", SEE_TO_REFUSED_MESSAGES, CHANGE, MESSAGE),
  LIST_FEED_MESSAGES("FollowingFeedMessages.list", Right.FOLLOW_FEED_MESSAGES, READ, MESSAGE),
  SHOW_FEED_MESSAGE("FollowingFeedMessages.road", Right.FOLLOW_FEED_MESSAGES, READ, MESSAGE),
  COUNT_FEED_MESSAGES("FollowingFeedMessages.overview", Right.FOLLOW_FEED_MESSAGES, READ, MESSAGE),
  PREVIEW_REPLAY("ReplayingFeedMessages.preview", Right.REPLAY_FEED_MESSAGES, READ, MESSAGE),
  REPLAY_FEED_MESSAGES("ReplayingFeedMessages.replay", Right.REPLAY_FEED_MESSAGES, CHANGE, MESSAGE),
  PREVIEW_UPLOAD("UploadingFeedMessage.preview", TRIAGE_LINES, READ, MESSAGE),
  UPLOAD_FEED_MESSAGE("UploadingFeedMessage.upload", TRIAGE_LINES, CREATE, MESSAGE),
  RECEIVE_FEED("ReceivingFeedMessage.receive", Right.RECEIVE_FEEDS, CREATE, MESSAGE),
  QUARANTINE_FEED("ReceivingFeedMessage.quarantine", Right.RECEIVE_FEEDS, CREATE, MESSAGE),
  FOLLOW_AGES("FollowingAges.follow", Right.FOLLOW_AGES, CHANGE, "case"),
  PREVIEW_AGE("PreviewingAge.preview", COORDINATE, READ, "person"),
  SHOW_TRANSITIONS("PassingTransitions.show", COORDINATE, READ, "case"),
  OPEN_TRANSITION("PassingTransitions.open", COORDINATE, CREATE, "case"),
  ADD_NEED("PassingTransitions.addNeed", COORDINATE, CREATE, "case"),
  OWN_NEED("PassingTransitions.own", COORDINATE, CHANGE, "case"),
  MEET_NEED("PassingTransitions.meet", COORDINATE, CHANGE, "case"),
  RECORD_PLACEMENT("RecordingPlacement.record", COORDINATE, CREATE, "case"),
  END_PLACEMENT("RecordingPlacement.end", COORDINATE, CHANGE, "case"),
  LIST_TASKS("WorkingThroughTasks.open", WORK_ON_TASKS, READ, "task"),
  COUNT_TASKS("WorkingThroughTasks.counts", WORK_ON_TASKS, READ, "task"),
  LIST_TASKS_LEFT_ALONE("WorkingThroughTasks.leftAlone", Right.SEE_TASKS_LEFT_ALONE, READ, "task"),
  COMPLETE_TASK("WorkingThroughTasks.complete", WORK_ON_TASKS, CHANGE, "task"),
  CREATE_RECORD("KeepingRecords.create", Right.KEEP_RECORDS, CREATE, "record"),
  SHOW_RECORD("KeepingRecords.show", Right.KEEP_RECORDS, READ, "record"),
  SHOW_RECORD_VERSION("KeepingRecords.version", Right.KEEP_RECORDS, READ, "record"),
  LIST_RECORDS("KeepingRecords.list", Right.KEEP_RECORDS, SEARCH, "record"),
  CHANGE_RECORD("KeepingRecords.change", Right.KEEP_RECORDS, CHANGE, "record"),
  MOVE_RECORD_ON("KeepingRecords.moveOn", Right.KEEP_RECORDS, CHANGE, "record"),
  ANSWER_RECORD("KeepingRecords.answer", Right.KEEP_RECORDS, CHANGE, "record"),
  REVIEW_RECORD("KeepingRecords.review", Right.KEEP_RECORDS, CHANGE, "record"),
  CLOSE_RECORD("KeepingRecords.close", Right.KEEP_RECORDS, CHANGE, "record"),
  ATTACH_FILE("KeepingRecords.attach", Right.KEEP_RECORDS, CHANGE, "record"),
  DOWNLOAD_FILE("KeepingRecords.download", Right.KEEP_RECORDS, READ, "record"),
  CONFIRM_READ("KeepingRecords.confirmRead", Right.KEEP_RECORDS, CREATE, "record"),
  ASK_FOR_YEARLY_RECORDS("YearlyRecordsAskedFor.ask", Right.MOVE_DEADLINES, CREATE, "record"),
  READ_CATALOGUE("ReadingCatalogue.entries", SEE_WAY_OF_WORKING, READ, "measure"),
  SHOW_MEASURE("ReadingCatalogue.entry", SEE_WAY_OF_WORKING, READ, "measure"),
  LIST_PARTICIPANTS("ReadingCatalogue.participants", COORDINATE, SEARCH, "case"),
  SHOW_SCHOOL_YEAR("ReadingCatalogue.schoolYear", Right.SEE_GENERAL_INTERVENTIONS, READ, GENERAL),
  LIST_MEASURES("TakingPartInMeasures.ofCase", COORDINATE, READ, "case"),
  BEGIN_MEASURE("TakingPartInMeasures.begin", COORDINATE, CREATE, "case"),
  COUNT_MEASURE("TakingPartInMeasures.count", COORDINATE, CHANGE, "case"),
  END_MEASURE("TakingPartInMeasures.end", COORDINATE, CHANGE, "case"),
  ASK_FOR_YEARLY_ACTIVITIES("YearlyActivitiesAskedFor.ask", Right.MOVE_DEADLINES, CREATE, GENERAL),
  ADD_USER("AdministeringUsers.add", ADMINISTER, CREATE, "user"),
  DEACTIVATE_USER("AdministeringUsers.deactivate", ADMINISTER, CHANGE, "user"),
  LIST_USERS("AdministeringUsers.users", ADMINISTER, READ, "user"),
  LIST_POSTS("AdministeringUsers.posts", ADMINISTER, READ, "post"),
  ADD_POST("AdministeringUsers.addPost", ADMINISTER, CREATE, "post"),
  APPOINT("AdministeringUsers.appoint", ADMINISTER, CREATE, "post"),
  END_HOLDING("AdministeringUsers.endHolding", ADMINISTER, CHANGE, "post"),
  END_POST("AdministeringUsers.endPost", ADMINISTER, CHANGE, "post"),
  RESET_PASSWORD("AdministeringUsers.resetPassword", ADMINISTER, CHANGE, "user"),
  LIST_COLLEAGUES("KnowingColleagues.colleagues", Right.KNOW_COLLEAGUES, READ, "post"),
  CHANGE_CONTACT("KnowingColleagues.reachedBy", Right.KNOW_COLLEAGUES, CHANGE, "post"),
  LIST_ABSENCES("CoveringForColleagues.absences", Right.KNOW_COLLEAGUES, READ, "absence"),
  ENTER_ABSENCE("CoveringForColleagues.enter", Right.COVER, CREATE, "absence"),
  CHANGE_ABSENCE("CoveringForColleagues.change", Right.COVER, CHANGE, "absence"),
  SEE_WHO_IS_ALONE("CoveringForColleagues.leftAlone", Right.SEE_WHO_IS_ALONE, READ, "post"),
  LIST_MODELS("ComparingModels.candidates", Right.COMPARE_MODELS, READ, "model"),
  COMPARE_MODELS("ComparingModels.compare", Right.COMPARE_MODELS, READ, "model"),
  READ_TO_COMPARE("ComparingModels.read", Right.READ_TO_COMPARE, READ, "case"),
  READ_FIGURES("ReadingFigures.figures", Right.SEE_FIGURES, READ, "figures"),
  PUBLISH_FIGURES("PublishingFigures.publish", Right.PUBLISH_FIGURES, CHANGE, "figures"),
  LIST_FORUMS("ArrangingForums.forums", Right.SEE_FORUMS, READ, "forum"),
  CHANGE_FORUM("ArrangingForums.change", Right.CHANGE_FORUMS, CREATE, "forum"),
  SHOW_SPARRING("AskingForSparring.mine", Right.ASK_FOR_SPARRING, READ, "sparring"),
  ASK_FOR_SPARRING("AskingForSparring.ask", Right.ASK_FOR_SPARRING, CREATE, "sparring"),
  ANSWER_SPARRING("AskingForSparring.answer", Right.ASK_FOR_SPARRING, CHANGE, "sparring"),
  CLIMB_SPARRING("SparringClimbs.climb", Right.MOVE_DEADLINES, CHANGE, "sparring"),
  READ_GUIDANCE("ReadingGuidance.mine", Right.ASK_FOR_SPARRING, READ, "record"),
  CONFIRM_GUIDANCE("ReadingGuidance.confirm", Right.ASK_FOR_SPARRING, CHANGE, "record"),
  SEE_GUIDANCE_READERS("ReadingGuidance.readers", Right.SEE_GUIDANCE_READERS, READ, "record"),
  LIST_UNITS("KeepingUnits.units", Right.SEE_UNITS, READ, "unit"),
  ADD_UNIT("KeepingUnits.add", ADMINISTER, CREATE, "unit"),
  CHANGE_UNIT("KeepingUnits.change", ADMINISTER, CHANGE, "unit"),
  NAME_ADVISER("KeepingUnits.nameAdviser", Right.NAME_ADVISERS, CHANGE, "unit"),
  SHOW_WAY_OF_WORKING("ArrangingForums.wayOfWorking", SEE_WAY_OF_WORKING, READ, "way-of-working"),
  RECORD_GENERAL_INTERVENTION(
      "RunningGeneralInterventions.record", Right.RUN_GENERAL_INTERVENTIONS, CREATE, GENERAL),
  CHANGE_GENERAL_INTERVENTION(
      "RunningGeneralInterventions.change", Right.RUN_GENERAL_INTERVENTIONS, CHANGE, GENERAL),
  CANCEL_GENERAL_INTERVENTION(
      "RunningGeneralInterventions.cancel", Right.RUN_GENERAL_INTERVENTIONS, CHANGE, GENERAL),
  SHOW_GENERAL_INTERVENTION(
      "RunningGeneralInterventions.show", Right.SEE_GENERAL_INTERVENTIONS, READ, GENERAL),
  LIST_GENERAL_INTERVENTIONS(
      "RunningGeneralInterventions.list", Right.SEE_GENERAL_INTERVENTIONS, READ, GENERAL),
  IMPORT_TEMPLATE("MovingIn.template", Right.MOVE_IN, READ, "import"),
  PREVIEW_IMPORT("MovingIn.preview", Right.MOVE_IN, SEARCH, "import"),
  MOVE_IN("MovingIn.moveIn", Right.MOVE_IN, CREATE, "import"),
  COUNT_IMPORTED("MovingIn.progress", Right.MOVE_IN, READ, "import"),
  FIND_AFFECTED("ReadingAuditTrail.affected", Right.READ_AUDIT_TRAIL, SEARCH, "breach"),
  EXPORT_AFFECTED("ReadingAuditTrail.exportAffected", Right.READ_AUDIT_TRAIL, EXPORT, "breach"),
  READ_AUDIT_TRAIL("ReadingAuditTrail.list", Right.READ_AUDIT_TRAIL, READ, "audit");

  private final String method;
  private final Right right;
  private final Action action;
  private final String objectKind;

  UseCase(String method, Right right, Action action, String objectKind) {
    this.method = method;
    this.right = right;
    this.action = action;
    this.objectKind = objectKind;
  }

  /** Interface and method, as the audit trail names it. */
  public String method() {
    return method;
  }

  public Right right() {
    return right;
  }

  Action action() {
    return action;
  }

  /** As the audit trail names it. */
  public String objectKind() {
    return objectKind;
  }

  /** Whether what a call names is to be there before the call. */
  public boolean namesWhatIsThere() {
    return !Openings.areOf(this);
  }
}
