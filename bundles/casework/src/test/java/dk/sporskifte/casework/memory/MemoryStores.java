package dk.sporskifte.casework.memory;

import dk.sporskifte.casework.api.port.AccessGrants;
import dk.sporskifte.casework.api.port.AccountStore;
import dk.sporskifte.casework.api.port.AgeStore;
import dk.sporskifte.casework.api.port.AuditTrail;
import dk.sporskifte.casework.api.port.BatonStore;
import dk.sporskifte.casework.api.port.CaseStore;
import dk.sporskifte.casework.api.port.ColleagueStore;
import dk.sporskifte.casework.api.port.ConcernStore;
import dk.sporskifte.casework.api.port.CoordinatorStore;
import dk.sporskifte.casework.api.port.CourseStore;
import dk.sporskifte.casework.api.port.FeedMessageStore;
import dk.sporskifte.casework.api.port.FigureStore;
import dk.sporskifte.casework.api.port.ForumStore;
import dk.sporskifte.casework.api.port.GeneralInterventionStore;
import dk.sporskifte.casework.api.port.GroupStore;
import dk.sporskifte.casework.api.port.IdempotencyKeys;
import dk.sporskifte.casework.api.port.InboxStore;
import dk.sporskifte.casework.api.port.IncidentStore;
import dk.sporskifte.casework.api.port.LetterStore;
import dk.sporskifte.casework.api.port.MatchStore;
import dk.sporskifte.casework.api.port.MatterStore;
import dk.sporskifte.casework.api.port.MeasureStore;
import dk.sporskifte.casework.api.port.MeetingStore;
import dk.sporskifte.casework.api.port.MinutesStore;
import dk.sporskifte.casework.api.port.MovedInStore;
import dk.sporskifte.casework.api.port.NetworkStore;
import dk.sporskifte.casework.api.port.NoticeStore;
import dk.sporskifte.casework.api.port.OutreachStore;
import dk.sporskifte.casework.api.port.PersonStore;
import dk.sporskifte.casework.api.port.PlanStore;
import dk.sporskifte.casework.api.port.RecordStore;
import dk.sporskifte.casework.api.port.RegisterStore;
import dk.sporskifte.casework.api.port.SparringStore;
import dk.sporskifte.casework.api.port.StaffStore;
import dk.sporskifte.casework.api.port.Stores;
import dk.sporskifte.casework.api.port.TaskStore;
import dk.sporskifte.casework.api.port.UnitStore;

record MemoryStores(Session session) implements Stores {
  @Override
  public PersonStore people() {
    return new MemoryPeople(session);
  }

  @Override
  public CaseStore cases() {
    return new MemoryCases(session);
  }

  @Override
  public ConcernStore concerns() {
    return new MemoryConcerns(session);
  }

  @Override
  public BatonStore baton() {
    return new MemoryBaton(session);
  }

  @Override
  public MeetingStore meetings() {
    return new MemoryMeetings(session);
  }

  @Override
  public MinutesStore minutes() {
    return new MemoryMinutes(session);
  }

  @Override
  public LetterStore letters() {
    return new MemoryLetters(session);
  }

  @Override
  public PlanStore plans() {
    return new MemoryPlans(session);
  }

  @Override
  public CourseStore course() {
    return new MemoryCourse(session);
  }

  @Override
  public AgeStore ages() {
    return new MemoryAges(session);
  }

  @Override
  public TaskStore tasks() {
    return new MemoryTasks(session);
  }

  @Override
  public RecordStore records() {
    return new MemoryRecords(session);
  }

  @Override
  public InboxStore inbox() {
    return new MemoryInbox(session);
  }

  @Override
  public MatchStore matches() {
    return new MemoryMatches(session);
  }

  @Override
  public NoticeStore notices() {
    return new MemoryNotices(session);
  }

  @Override
  public RegisterStore register() {
    return new MemoryRegister(session);
  }

  @Override
  public CoordinatorStore coordinators() {
    return new MemoryCoordinators(session);
  }

  @Override
  public FeedMessageStore feedMessages() {
    return new MemoryFeedMessages(session);
  }

  @Override
  public StaffStore staff() {
    return new MemoryStaff(session);
  }

  @Override
  public AccountStore accounts() {
    return new MemoryAccounts(session);
  }

  @Override
  public ColleagueStore colleagues() {
    return new MemoryColleagues(session);
  }

  @Override
  public NetworkStore network() {
    return new MemoryNetwork(session);
  }

  @Override
  public IncidentStore incidents() {
    return new MemoryIncidents(session);
  }

  @Override
  public MatterStore matters() {
    return new MemoryMatters(session);
  }

  @Override
  public OutreachStore outreach() {
    return new MemoryOutreach(session);
  }

  @Override
  public GroupStore groups() {
    return new MemoryGroups(session);
  }

  @Override
  public AccessGrants access() {
    return new MemoryAccess(session);
  }

  @Override
  public MovedInStore movedIn() {
    return new MemoryMovedIn(session);
  }

  @Override
  public AuditTrail audit() {
    return new MemoryAudit(session);
  }

  @Override
  public FigureStore figures() {
    return new MemoryFigures(session);
  }

  @Override
  public GeneralInterventionStore generalInterventions() {
    return new MemoryGeneralInterventions(session);
  }

  @Override
  public MeasureStore measures() {
    return new MemoryMeasures(session);
  }

  @Override
  public ForumStore forums() {
    return new MemoryForums(session);
  }

  @Override
  public UnitStore units() {
    return new MemoryUnits(session);
  }

  @Override
  public SparringStore sparring() {
    return new MemorySparring(session);
  }

  @Override
  public IdempotencyKeys idempotencyKeys() {
    return new MemoryKeys(session);
  }
}
