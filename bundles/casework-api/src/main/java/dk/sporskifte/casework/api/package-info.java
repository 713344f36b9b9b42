/**
 * What can be done: one interface a use case, named by a verb. Tenant and actor are parameters of
 * each. A business "no" is an {@link dk.sporskifte.casework.api.Outcome.Refused}; what the actor
 * may not see is refused as if it did not exist. Every call is written to the audit trail in its
 * own transaction. Creating commands bring the identity of what they create, so that a repeated
 * call creates nothing twice.
 */
@org.osgi.annotation.bundle.Export
@org.osgi.annotation.versioning.Version("0.1.0")
package dk.sporskifte.casework.api;
