package dk.sporskifte.store.jpa;

import dk.sporskifte.casework.api.port.AccessGrants;
import dk.sporskifte.casework.api.port.AccountStore;
import dk.sporskifte.casework.api.port.AgeStore;
import dk.sporskifte.casework.api.port.AuditTrail;
import dk.sporskifte.casework.api.port.CaseStore;
import dk.sporskifte.casework.api.port.ColleagueStore;
import dk.sporskifte.casework.api.port.ConcernStore;
import dk.sporskifte.casework.api.port.CourseStore;
import dk.sporskifte.casework.api.port.FigureStore;
import dk.sporskifte.casework.api.port.ForumStore;
import dk.sporskifte.casework.api.port.GeneralInterventionStore;
import dk.sporskifte.casework.api.port.GroupStore;
import dk.sporskifte.casework.api.port.IdempotencyKeys;
import dk.sporskifte.casework.api.port.InboxStore;
import dk.sporskifte.casework.api.port.IncidentStore;
import dk.sporskifte.casework.api.port.LetterStore;
import dk.sporskifte.casework.api.port.MeetingStore;
import dk.sporskifte.casework.api.port.MinutesStore;
import dk.sporskifte.casework.api.port.MovedInStore;
import dk.sporskifte.casework.api.port.NetworkStore;
import dk.sporskifte.casework.api.port.OutreachStore;
import dk.sporskifte.casework.api.port.PersonStore;
import dk.sporskifte.casework.api.port.PlanStore;
import dk.sporskifte.casework.api.port.RecordStore;
import dk.sporskifte.casework.api.port.SparringStore;
import dk.sporskifte.casework.api.port.StaffStore;
import dk.sporskifte.casework.api.port.Stores;
import dk.sporskifte.casework.api.port.TaskStore;
import dk.sporskifte.casework.api.port.UnitStore;
import dk.sporskifte.store.jpa.access.JpaAccessGrants;
import dk.sporskifte.store.jpa.accounts.JpaAccountStore;
import dk.sporskifte.store.jpa.accounts.JpaStaffStore;
import dk.sporskifte.store.jpa.ages.JpaAgeStore;
import dk.sporskifte.store.jpa.audit.JpaAuditTrail;
import dk.sporskifte.store.jpa.audit.JpaIdempotencyKeys;
import dk.sporskifte.store.jpa.cases.JpaCaseStore;
import dk.sporskifte.store.jpa.colleagues.JpaColleagueStore;
import dk.sporskifte.store.jpa.concerns.JpaConcernStore;
import dk.sporskifte.store.jpa.course.JpaCourseStore;
import dk.sporskifte.store.jpa.general.JpaFigureStore;
import dk.sporskifte.store.jpa.general.JpaForumStore;
import dk.sporskifte.store.jpa.general.JpaGeneralInterventionStore;
import dk.sporskifte.store.jpa.groups.JpaGroupStore;
import dk.sporskifte.store.jpa.inbox.JpaInboxStore;
import dk.sporskifte.store.jpa.incidents.JpaIncidentStore;
import dk.sporskifte.store.jpa.meetings.JpaLetterStore;
import dk.sporskifte.store.jpa.meetings.JpaMeetingStore;
import dk.sporskifte.store.jpa.meetings.JpaMinutesStore;
import dk.sporskifte.store.jpa.network.JpaNetworkStore;
import dk.sporskifte.store.jpa.outreach.JpaOutreachStore;
import dk.sporskifte.store.jpa.people.JpaMovedInStore;
import dk.sporskifte.store.jpa.people.JpaPersonStore;
import dk.sporskifte.store.jpa.plans.JpaPlanStore;
import dk.sporskifte.store.jpa.records.JpaRecordStore;
import dk.sporskifte.store.jpa.rows.Rows;
import dk.sporskifte.store.jpa.sparring.JpaSparringStore;
import dk.sporskifte.store.jpa.tasks.JpaTaskStore;
import dk.sporskifte.store.jpa.units.JpaUnitStore;

/** The stores of one transaction. */
record JpaStores(
    PersonStore people,
    CaseStore cases,
    ConcernStore concerns,
    MeetingStore meetings,
    MinutesStore minutes,
    LetterStore letters,
    PlanStore plans,
    CourseStore course,
    TaskStore tasks,
    RecordStore records,
    AgeStore ages,
    InboxStore inbox,
    AccountStore accounts,
    ColleagueStore colleagues,
    StaffStore staff,
    NetworkStore network,
    OutreachStore outreach,
    GroupStore groups,
    IncidentStore incidents,
    AccessGrants access,
    MovedInStore movedIn,
    AuditTrail audit,
    FigureStore figures,
    GeneralInterventionStore generalInterventions,
    ForumStore forums,
    UnitStore units,
    SparringStore sparring,
    IdempotencyKeys idempotencyKeys)
    implements Stores {
  static Stores over(Rows rows) {
    JpaAccessGrants access = new JpaAccessGrants(rows);
    return new JpaStores(
        new JpaPersonStore(rows),
        new JpaCaseStore(rows),
        new JpaConcernStore(rows),
        new JpaMeetingStore(rows),
        new JpaMinutesStore(rows),
        new JpaLetterStore(rows),
        new JpaPlanStore(rows),
        new JpaCourseStore(rows),
        new JpaTaskStore(rows),
        new JpaRecordStore(rows),
        new JpaAgeStore(rows),
        new JpaInboxStore(rows),
        new JpaAccountStore(rows),
        new JpaColleagueStore(rows),
        new JpaStaffStore(rows),
        new JpaNetworkStore(rows, access),
        new JpaOutreachStore(rows),
        new JpaGroupStore(rows),
        new JpaIncidentStore(rows, access),
        access,
        new JpaMovedInStore(rows),
        new JpaAuditTrail(rows),
        new JpaFigureStore(rows),
        new JpaGeneralInterventionStore(rows),
        new JpaForumStore(rows),
        new JpaUnitStore(rows),
        new JpaSparringStore(rows),
        new JpaIdempotencyKeys(rows));
  }
}
