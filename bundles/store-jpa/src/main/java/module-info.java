/** The only place that knows JPA: rows, the stores over them, and transactions of one actor. */
module dk.sporskifte.store.jpa {
  requires com.fasterxml.jackson.databind;
  requires dk.sporskifte.casework.api;
  requires java.persistence;
  requires org.eclipse.persistence.core;
  requires org.eclipse.persistence.jpa;
  requires org.postgresql.jdbc;
  requires org.slf4j;
  // Packed into this bundle.
  requires static dev.failsafe.core;
  requires static org.osgi.service.component.annotations;

  opens dk.sporskifte.store.jpa.accounts to
      org.eclipse.persistence.core;
  opens dk.sporskifte.store.jpa.ages to
      org.eclipse.persistence.core;
  opens dk.sporskifte.store.jpa.audit to
      org.eclipse.persistence.core;
  opens dk.sporskifte.store.jpa.cases to
      org.eclipse.persistence.core;
  opens dk.sporskifte.store.jpa.colleagues to
      org.eclipse.persistence.core;
  opens dk.sporskifte.store.jpa.columns to
      org.eclipse.persistence.core;
  opens dk.sporskifte.store.jpa.concerns to
      org.eclipse.persistence.core;
  opens dk.sporskifte.store.jpa.course to
      org.eclipse.persistence.core;
  opens dk.sporskifte.store.jpa.groups to
      org.eclipse.persistence.core;
  opens dk.sporskifte.store.jpa.inbox to
      org.eclipse.persistence.core;
  opens dk.sporskifte.store.jpa.incidents to
      org.eclipse.persistence.core;
  opens dk.sporskifte.store.jpa.matters to
      org.eclipse.persistence.core;
  opens dk.sporskifte.store.jpa.measures to
      org.eclipse.persistence.core;
  opens dk.sporskifte.store.jpa.meetings to
      org.eclipse.persistence.core;
  opens dk.sporskifte.store.jpa.network to
      org.eclipse.persistence.core;
  opens dk.sporskifte.store.jpa.outreach to
      org.eclipse.persistence.core;
  opens dk.sporskifte.store.jpa.people to
      org.eclipse.persistence.core;
  opens dk.sporskifte.store.jpa.plans to
      org.eclipse.persistence.core;
  opens dk.sporskifte.store.jpa.records to
      org.eclipse.persistence.core;
  opens dk.sporskifte.store.jpa.rows to
      org.eclipse.persistence.core;
  opens dk.sporskifte.store.jpa.tasks to
      org.eclipse.persistence.core;
}
