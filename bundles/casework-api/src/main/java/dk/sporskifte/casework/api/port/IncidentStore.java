package dk.sporskifte.casework.api.port;

import dk.sporskifte.model.ClosedNote;
import dk.sporskifte.model.Incident;
import dk.sporskifte.model.IncidentEntry;
import dk.sporskifte.model.IncidentId;
import dk.sporskifte.model.IncidentYoung;
import dk.sporskifte.model.NetworkMember;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Incidents as far as the actor takes part in them. */
public interface IncidentStore {
  /**
   * Shown to the post that owns its plan from that instant on.
   *
   * @param reason Danish; the access report shows it
   */
  void add(Incident incident, String reason);

  /** That its plan is in effect. Refuses as stale by its version. */
  void save(Incident incident);

  /** With its review: saves it and ends the access of everybody but its owner. */
  void close(Incident incident, Instant at);

  Optional<Incident> find(IncidentId id);

  /** Newest first. */
  List<Incident> all();

  /** Whether the actor is shown all of it, or the front line's part alone. */
  boolean seesWhole(IncidentId id);

  /** Shown to the member's post until its day. */
  void add(NetworkMember member, Instant until, String reason);

  /** The member sees nothing from that instant on. Refuses as stale by its version. */
  void end(NetworkMember member, Instant at);

  /** In the order they joined, those that have ended, too. */
  List<NetworkMember> members(IncidentId id);

  void add(IncidentYoung young);

  List<IncidentYoung> young(IncidentId id);

  /** What the network is told of them. */
  List<Told> told(IncidentId id);

  void add(IncidentEntry entry);

  /** Newest first. */
  List<IncidentEntry> entries(IncidentId id);

  void add(ClosedNote note);

  /** Newest first. */
  List<ClosedNote> notes();

  /** The number of a case with the young person's given name. */
  record Told(UUID young, String number, String givenName) {
    @Override
    public String toString() {
      return "Told " + young;
    }
  }
}
