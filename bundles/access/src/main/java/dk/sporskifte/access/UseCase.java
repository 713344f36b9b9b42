package dk.sporskifte.access;

import static dk.sporskifte.access.Right.ADMINISTER;
import static dk.sporskifte.access.Right.COORDINATE;
import static dk.sporskifte.access.Right.PREPARE;
import static dk.sporskifte.access.Right.READ_CASES;
import static dk.sporskifte.access.Right.TAKE_PART;
import static dk.sporskifte.access.Right.TRIAGE_LINES;
import static dk.sporskifte.access.Right.WORK_ON_TASKS;
import static dk.sporskifte.casework.api.AuditEntry.Action.CHANGE;
import static dk.sporskifte.casework.api.AuditEntry.Action.CREATE;
import static dk.sporskifte.casework.api.AuditEntry.Action.EXPORT;
import static dk.sporskifte.casework.api.AuditEntry.Action.READ;
import static dk.sporskifte.casework.api.AuditEntry.Action.SEARCH;

import dk.sporskifte.casework.api.AuditEntry.Action;
import java.util.EnumSet;
import java.util.Set;

/**
 * Every use case with the right it demands and what the audit trail says about it. The purpose is
 * written for the data subject's own access report (LAW-22).
 */
public enum UseCase {
  REFER("ReferringYoungPerson.refer", Right.REFER, CREATE, "case", "Modtage en indstilling"),
  RECEIVE_FORM(
      "ReferringYoungPerson.receiveForm",
      COORDINATE,
      CHANGE,
      "case",
      "Modtage indstillingsskemaet"),
  LIST_CASES("FindingCases.list", READ_CASES, SEARCH, "case", "Overblik over egne sager"),
  COUNT_CASES("FindingCases.counts", READ_CASES, READ, "case", "Tælle sager"),
  SHOW_CASE("FindingCases.show", READ_CASES, READ, "case", "Arbejde på sagen"),
  FIND_CASES_OF_PERSON(
      "FindingCases.ofPerson",
      READ_CASES,
      SEARCH,
      "case",
      "Søge efter sager om en person ved CPR-nummer"),
  REVEAL_CPR("FindingCases.revealCpr", Right.REVEAL_CPR, READ, "person", "Se det fulde CPR-nummer"),
  ANSWER("AssessingEligibility.answer", COORDINATE, CHANGE, "case", "Vurdere målgruppen"),
  PROPOSE("AssessingEligibility.propose", COORDINATE, READ, "case", "Vurdere målgruppen"),
  ADMIT(
      "AssessingEligibility.admit", COORDINATE, CHANGE, "case", "Beslutte, at den unge tilknyttes"),
  DECLINE(
      "AssessingEligibility.decline",
      COORDINATE,
      CHANGE,
      "case",
      "Beslutte, at den unge ikke tilknyttes"),
  AGREE("AgreeingToTakePart.agree", COORDINATE, CREATE, "case", "Notere aftale om at deltage"),
  WITHDRAW(
      "AgreeingToTakePart.withdraw", COORDINATE, CHANGE, "case", "Notere, at en aftale er ophørt"),
  DRAFT_PLAN("PlanningAction.draft", COORDINATE, CREATE, "plan", "Lægge en handleplan"),
  SHOW_PLAN("PlanningAction.show", COORDINATE, READ, "plan", "Følge handleplan"),
  CHANGE_PLAN("PlanningAction.change", COORDINATE, CHANGE, "plan", "Arbejde på handleplanen"),
  APPROVE_PLAN("PlanningAction.approve", COORDINATE, CHANGE, "plan", "Godkende handleplanen"),
  REVIEW_PLAN("PlanningAction.review", COORDINATE, CREATE, "plan", "Følge op på handleplanen"),
  EXPLAIN_PLAN("ExplainingPlan.show", COORDINATE, EXPORT, "plan", "Vise planen til den unge"),
  CLOSE_CASE("ClosingCase.close", COORDINATE, CHANGE, "case", "Afslutte sagen"),
  SHOW_COURSE("FollowingCourse.show", COORDINATE, READ, "case", "Følge sagens forløb"),
  RECORD_CONTACT("KeepingContact.record", COORDINATE, CHANGE, "case", "Holde kontakt med den unge"),
  ESCALATE_CASE("EscalatingCase.request", COORDINATE, EXPORT, "case", "Løfte sagen til cheferne"),
  DECIDE_ESCALATION("EscalatingCase.decide", COORDINATE, CHANGE, "case", "Beslutte om løftet sag"),
  TAKE_BACK_CASE("EscalatingCase.takeBack", COORDINATE, CHANGE, "case", "Tage løftet sag tilbage"),
  OFFER_HAND_OVER("HandingOverCase.offer", COORDINATE, EXPORT, "case", "Tilbyde sagen til andre"),
  REPLY_TO_HAND_OVER("HandingOverCase.reply", COORDINATE, CHANGE, "case", "Svare på overdragelse"),
  RECORD_BOARD_STEP(
      "FollowingYouthBoard.record", COORDINATE, CHANGE, "case", "Følge sagen i nævnet"),
  ACKNOWLEDGE_BOARD("FollowingYouthBoard.acknowledge", COORDINATE, CHANGE, "case", "Følge nævnet"),
  AGREE_YOUTH_CONTRACT(
      "FollowingYouthBoard.agreeContract", COORDINATE, CHANGE, "case", "Ungdomskontrakt"),
  END_YOUTH_CONTRACT(
      "FollowingYouthBoard.endContract", COORDINATE, CHANGE, "case", "Ungdomskontrakt"),
  KEEP_RELEASE_TRACK("FollowingRelease.keep", COORDINATE, CHANGE, "case", "Forberede løsladelse"),
  NOTIFY_CHILD_AUTHORITY(
      "NotifyingChildAuthority.notify",
      Right.NOTIFY_CHILD_AUTHORITY,
      EXPORT,
      "case",
      "Underrette om et barn eller en ung"),
  RECORD_RECEIPT(
      "NotifyingChildAuthority.recordReceipt",
      Right.NOTIFY_CHILD_AUTHORITY,
      CHANGE,
      "case",
      "Notere kvittering for en underretning"),
  LIST_OUTREACH(
      "ReachingOut.contacts",
      Right.REACH_OUT,
      READ,
      "outreach",
      "Overblik over opsøgende kontakter"),
  NOTE_OUTREACH(
      "ReachingOut.note", Right.REACH_OUT, CREATE, "outreach", "Notere en opsøgende kontakt"),
  OUTREACH_BECAME_CASE(
      "ReachingOut.became",
      Right.REACH_OUT,
      CHANGE,
      "outreach",
      "Notere, at en opsøgende kontakt blev til en indstilling"),
  FORGET_OUTREACH(
      "ForgottenOutreach.forget", Right.FORGET, CHANGE, "outreach", "Slette opsøgende kontakter"),
  PUBLISH_CONTACT_POINT(
      "NamingContactPoint.publish",
      ADMINISTER,
      CHANGE,
      "contact-point",
      "Offentliggøre, hvem unge kan kontakte"),
  SHOW_NETWORK(
      "BuildingNetwork.show", COORDINATE, READ, "case", "Se, hvem der er omkring den unge"),
  DRAW_IN("BuildingNetwork.drawIn", COORDINATE, EXPORT, "case", "Lade en partner deltage i sagen"),
  END_PARTNER(
      "BuildingNetwork.end", COORDINATE, CHANGE, "partnership", "Afslutte en partners deltagelse"),
  PLACE_WITH_UNITS(
      "BuildingNetwork.place", COORDINATE, CHANGE, "case", "Placere sagen hos enheder"),
  OWN_PARTNERSHIPS(
      "TakingPartInCases.mine",
      Right.PARTNER_IN_CASES,
      READ,
      "partnership",
      "Deltage i en sag som partner"),
  PLAN_MEETING("HoldingMeetings.plan", PREPARE, CREATE, "meeting", "Planlægge møde"),
  LIST_MEETINGS("HoldingMeetings.list", TAKE_PART, READ, "meeting", "Overblik over møder"),
  COUNT_MEETINGS("HoldingMeetings.counts", TAKE_PART, READ, "meeting", "Tælle møder"),
  SHOW_AGENDA("HoldingMeetings.agenda", TAKE_PART, READ, "meeting", "Deltage i et møde"),
  INVITE("HoldingMeetings.invite", PREPARE, CHANGE, "meeting", "Indkalde til et møde"),
  LINK_PARTICIPANT(
      "HoldingMeetings.link", PREPARE, EXPORT, "meeting", "Knytte en deltager til en bruger"),
  PUT_ON_AGENDA(
      "HoldingMeetings.putOnAgenda", PREPARE, CHANGE, "meeting", "Sætte sagen på dagsordenen"),
  FILL_AGENDA(
      "HoldingMeetings.fillAgenda", PREPARE, CHANGE, "meeting", "Sætte sager på dagsordenen"),
  RECORD_BASIS(
      "HoldingMeetings.recordBasis", PREPARE, EXPORT, "agenda-item", "Videregive på lovgrundlag"),
  CONTRIBUTE(
      "HoldingMeetings.contribute", TAKE_PART, CHANGE, "agenda-item", "Samle viden om den unge"),
  NOT_DISCLOSED(
      "HoldingMeetings.notDisclosed",
      TAKE_PART,
      CHANGE,
      "agenda-item",
      "Notere, at intet videregives"),
  BID("HoldingMeetings.bid", TAKE_PART, CHANGE, "agenda-item", "Samle forslag og tilbud"),
  CONCLUDE("HoldingMeetings.conclude", PREPARE, CHANGE, "agenda-item", "Notere mødets konklusion"),
  MEETING_HELD("HoldingMeetings.held", PREPARE, CHANGE, "meeting", "Afslutte møde"),
  CANCEL_MEETING("HoldingMeetings.cancel", PREPARE, CHANGE, "meeting", "Aflyse møde"),
  PUT_DUE_ON_AGENDA(
      "HoldingMeetings.putDueOnAgenda",
      Right.MOVE_DEADLINES,
      CHANGE,
      "meeting",
      "Sætte de sager på dagsordenen, hvis frist er ved mødet"),
  MOVE_DEADLINES(
      "HoldingMeetings.moveDeadlines",
      Right.MOVE_DEADLINES,
      CHANGE,
      "case",
      "Flytte frister, når møder planlægges, holdes eller aflyses"),
  ADMIT_PRESENTER(
      "PresentingReferral.admit", PREPARE, CREATE, "presentation", "Lade indstilleren fremlægge"),
  SHOW_PRESENTATION(
      "PresentingReferral.show", Right.PRESENT, READ, "presentation", "Fremlægge en indstilling"),
  OWN_PRESENTATIONS(
      "PresentingReferral.mine", Right.PRESENT, READ, "presentation", "Fremlægge en indstilling"),
  PRESENT(
      "PresentingReferral.say", Right.PRESENT, CHANGE, "presentation", "Fremlægge en indstilling"),
  LEAVE_MEETING(
      "PresentingReferral.leave",
      Right.PRESENT,
      CHANGE,
      "presentation",
      "Forlade mødet efter fremlæggelsen"),
  RAISE_CONCERN(
      "RaisingConcern.raise",
      Right.RAISE_CONCERN,
      CREATE,
      "concern",
      "Modtage en bekymringshenvendelse"),
  SHOW_CONCERN(
      "RaisingConcern.show",
      Right.RAISE_CONCERN,
      READ,
      "concern",
      "Tage stilling til en bekymring"),
  LIST_CONCERNS(
      "RaisingConcern.list", Right.RAISE_CONCERN, SEARCH, "concern", "Overblik over bekymringer"),
  CLOSE_CONCERN(
      "RaisingConcern.close", Right.DECIDE_CONCERNS, CHANGE, "concern", "Afslutte en bekymring"),
  LIST_INBOX(
      "TriagingInbox.list",
      TRIAGE_LINES,
      SEARCH,
      "inbox-line",
      "Overblik over modtagne oplysninger"),
  COUNT_LINES(
      "TriagingInbox.counts", Right.COUNT_LINES, READ, "inbox-line", "Tælle modtagne oplysninger"),
  SHOW_LINE("TriagingInbox.show", TRIAGE_LINES, READ, "inbox-line", "Vurdere modtagne oplysninger"),
  MATCH_LINE(
      "TriagingInbox.match", TRIAGE_LINES, CHANGE, "inbox-line", "Finde personen bag oplysninger"),
  REGISTER_PERSON_OF_LINE(
      "TriagingInbox.registerPerson",
      TRIAGE_LINES,
      CREATE,
      "inbox-line",
      "Registrere personen bag oplysninger"),
  DECIDE_LINE(
      "TriagingInbox.decide", TRIAGE_LINES, CHANGE, "inbox-line", "Tage stilling til oplysninger"),
  RELEASE_LINE(
      "TriagingInbox.release", TRIAGE_LINES, CHANGE, "inbox-line", "Rette oplysninger i karantæne"),
  LIST_REFUSED_MESSAGES(
      "SeeingToRefusedMessages.list",
      Right.SEE_TO_REFUSED_MESSAGES,
      READ,
      "feed-message",
      "Overblik over afviste meddelelser"),
  SEE_TO_REFUSED_MESSAGE(
      "SeeingToRefusedMessages.seenTo",
      Right.SEE_TO_REFUSED_MESSAGES,
      CHANGE,
      "feed-message",
      "Tage sig af en afvist meddelelse"),
  RECEIVE_FEED(
      "ReceivingFeedMessage.receive",
      Right.RECEIVE_FEEDS,
      CREATE,
      "feed-message",
      "Modtage oplysninger fra en myndighed"),
  QUARANTINE_FEED(
      "ReceivingFeedMessage.quarantine",
      Right.RECEIVE_FEEDS,
      CREATE,
      "feed-message",
      "Gemme en fil, der ikke kunne læses"),
  FOLLOW_AGES(
      "FollowingAges.follow",
      Right.FOLLOW_AGES,
      CHANGE,
      "case",
      "Varsle om fødselsdage og overgange"),
  PREVIEW_AGE("PreviewingAge.preview", COORDINATE, READ, "person", "Se, hvad en fødselsdag ændrer"),
  SHOW_TRANSITIONS(
      "PassingTransitions.show", COORDINATE, READ, "case", "Se overgange og anbringelse"),
  OPEN_TRANSITION("PassingTransitions.open", COORDINATE, CREATE, "case", "Åbne en overgang"),
  ADD_NEED(
      "PassingTransitions.addNeed", COORDINATE, CREATE, "case", "Notere et behov i en overgang"),
  OWN_NEED(
      "PassingTransitions.own", COORDINATE, CHANGE, "case", "Give et behov i en overgang en ejer"),
  MEET_NEED(
      "PassingTransitions.meet", COORDINATE, CHANGE, "case", "Krydse et behov i en overgang af"),
  RECORD_PLACEMENT(
      "RecordingPlacement.record", COORDINATE, CREATE, "case", "Notere, at den unge er anbragt"),
  END_PLACEMENT(
      "RecordingPlacement.end", COORDINATE, CHANGE, "case", "Notere, at en anbringelse ophører"),
  LIST_TASKS("WorkingThroughTasks.open", WORK_ON_TASKS, READ, "task", "Se egne opgaver"),
  COUNT_TASKS("WorkingThroughTasks.counts", WORK_ON_TASKS, READ, "task", "Tælle opgaver"),
  LIST_TASKS_LEFT_ALONE(
      "WorkingThroughTasks.leftAlone",
      Right.SEE_TASKS_LEFT_ALONE,
      READ,
      "task",
      "Se opgaver, som ingen tager sig af"),
  COMPLETE_TASK(
      "WorkingThroughTasks.complete", WORK_ON_TASKS, CHANGE, "task", "Afslutte en opgave"),
  CREATE_RECORD(
      "KeepingRecords.create", Right.KEEP_RECORDS, CREATE, "record", "Oprette et dokument"),
  SHOW_RECORD("KeepingRecords.show", Right.KEEP_RECORDS, READ, "record", "Læse et dokument"),
  SHOW_RECORD_VERSION(
      "KeepingRecords.version",
      Right.KEEP_RECORDS,
      READ,
      "record",
      "Læse en tidligere udgave af et dokument"),
  LIST_RECORDS("KeepingRecords.list", Right.KEEP_RECORDS, SEARCH, "record", "Finde dokumenter"),
  CHANGE_RECORD("KeepingRecords.change", Right.KEEP_RECORDS, CHANGE, "record", "Rette et dokument"),
  MOVE_RECORD_ON(
      "KeepingRecords.moveOn", Right.KEEP_RECORDS, CHANGE, "record", "Føre et dokument videre"),
  ANSWER_RECORD(
      "KeepingRecords.answer", Right.KEEP_RECORDS, CHANGE, "record", "Besvare en forespørgsel"),
  REVIEW_RECORD(
      "KeepingRecords.review", Right.KEEP_RECORDS, CHANGE, "record", "Gennemgå et dokument"),
  CLOSE_RECORD(
      "KeepingRecords.close", Right.KEEP_RECORDS, CHANGE, "record", "Tage et dokument ud af brug"),
  ATTACH_FILE("KeepingRecords.attach", Right.KEEP_RECORDS, CHANGE, "record", "Vedhæfte en fil"),
  DOWNLOAD_FILE(
      "KeepingRecords.download", Right.KEEP_RECORDS, READ, "record", "Hente en vedhæftet fil"),
  CONFIRM_READ(
      "KeepingRecords.confirmRead",
      Right.KEEP_RECORDS,
      CREATE,
      "record",
      "Bekræfte at have læst et dokument"),
  ADD_USER("AdministeringUsers.add", ADMINISTER, CREATE, "user", "Oprette bruger"),
  DEACTIVATE_USER(
      "AdministeringUsers.deactivate", ADMINISTER, CHANGE, "user", "Lukke for en bruger"),
  LIST_USERS("AdministeringUsers.users", ADMINISTER, READ, "user", "Se brugere"),
  LIST_POSTS("AdministeringUsers.posts", ADMINISTER, READ, "post", "Se stillinger"),
  ADD_POST("AdministeringUsers.addPost", ADMINISTER, CREATE, "post", "Oprette stilling"),
  APPOINT("AdministeringUsers.appoint", ADMINISTER, CREATE, "post", "Besætte en stilling"),
  END_HOLDING(
      "AdministeringUsers.endHolding", ADMINISTER, CHANGE, "post", "Fratræden fra en stilling"),
  END_POST("AdministeringUsers.endPost", ADMINISTER, CHANGE, "post", "Nedlægge en stilling"),
  RESET_PASSWORD(
      "AdministeringUsers.resetPassword", ADMINISTER, CHANGE, "user", "Give et nyt kodeord"),
  LIST_COLLEAGUES(
      "KnowingColleagues.colleagues", Right.KNOW_COLLEAGUES, READ, "post", "Finde en kollega"),
  CHANGE_CONTACT(
      "KnowingColleagues.reachedBy",
      Right.KNOW_COLLEAGUES,
      CHANGE,
      "post",
      "Rette kontaktoplysninger"),
  LIST_ABSENCES(
      "CoveringForColleagues.absences",
      Right.KNOW_COLLEAGUES,
      READ,
      "absence",
      "Se, hvem der er fraværende"),
  ENTER_ABSENCE(
      "CoveringForColleagues.enter", Right.COVER, CREATE, "absence", "Notere fravær og vikar"),
  CHANGE_ABSENCE(
      "CoveringForColleagues.change", Right.COVER, CHANGE, "absence", "Ændre fravær eller vikar"),
  SEE_WHO_IS_ALONE(
      "CoveringForColleagues.leftAlone",
      Right.SEE_WHO_IS_ALONE,
      READ,
      "post",
      "Se stillinger, som ingen tager sig af"),
  LIST_MODELS(
      "ComparingModels.candidates",
      Right.COMPARE_MODELS,
      READ,
      "model",
      "Se versioner af kommunens arbejdsgang"),
  COMPARE_MODELS(
      "ComparingModels.compare",
      Right.COMPARE_MODELS,
      READ,
      "model",
      "Sammenligne med en anden version af kommunens arbejdsgang"),
  READ_TO_COMPARE(
      "ComparingModels.read",
      Right.READ_TO_COMPARE,
      READ,
      "case",
      "Finde ud af, hvad en anden version af arbejdsgangen ville ændre"),
  READ_AUDIT_TRAIL(
      "ReadingAuditTrail.list",
      Right.READ_AUDIT_TRAIL,
      READ,
      "audit",
      "Kontrollere, hvem der har set hvad");

  /** What these name is not there yet. */
  private static final Set<UseCase> OPENING =
      EnumSet.of(
          REFER,
          RAISE_CONCERN,
          PLAN_MEETING,
          CREATE_RECORD,
          ADD_USER,
          ADD_POST,
          ENTER_ABSENCE,
          NOTE_OUTREACH,
          RECEIVE_FEED,
          QUARANTINE_FEED);

  private final String method;
  private final Right right;
  private final Action action;
  private final String objectKind;
  private final String purpose;

  UseCase(String method, Right right, Action action, String objectKind, String purpose) {
    this.method = method;
    this.right = right;
    this.action = action;
    this.objectKind = objectKind;
    this.purpose = purpose;
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
    return !OPENING.contains(this);
  }

  String purpose() {
    return purpose;
  }
}
