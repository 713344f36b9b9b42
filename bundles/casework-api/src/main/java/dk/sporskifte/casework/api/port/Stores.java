package dk.sporskifte.casework.api.port;

/** The stores of one transaction. */
public interface Stores {
  PersonStore people();

  CaseStore cases();

  ConcernStore concerns();

  MeetingStore meetings();

  PlanStore plans();

  TaskStore tasks();

  InboxStore inbox();

  AccountStore accounts();

  AccessGrants access();

  AuditTrail audit();

  IdempotencyKeys idempotencyKeys();
}
