package dk.sporskifte.casework.api.port;

/**
 * The stores of one transaction. What was added, saved or granted is found from then on; a new
 * record has version 1, and each save raises it by one.
 */
public interface Stores {
  PersonStore people();

  CaseStore cases();

  ConcernStore concerns();

  BatonStore baton();

  MeetingStore meetings();

  MinutesStore minutes();

  LetterStore letters();

  PlanStore plans();

  CourseStore course();

  TaskStore tasks();

  RecordStore records();

  AgeStore ages();

  InboxStore inbox();

  MatchStore matches();

  NoticeStore notices();

  RegisterStore register();

  FeedMessageStore feedMessages();

  AccountStore accounts();

  ColleagueStore colleagues();

  StaffStore staff();

  NetworkStore network();

  OutreachStore outreach();

  MatterStore matters();

  IncidentStore incidents();

  GroupStore groups();

  AccessGrants access();

  CoordinatorStore coordinators();

  MovedInStore movedIn();

  AuditTrail audit();

  FigureStore figures();

  GeneralInterventionStore generalInterventions();

  MeasureStore measures();

  ForumStore forums();

  UnitStore units();

  SparringStore sparring();

  IdempotencyKeys idempotencyKeys();
}
