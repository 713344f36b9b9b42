package dk.sporskifte.municipality.spi;

import dk.sporskifte.model.OrganisationKind;
import java.util.Objects;

/**
 * A place in a forum, or a role in a secretariat.
 *
 * @param organisation which party fills it, Danish
 * @param kind of that party; who is invited may be of another
 * @param appointed whether only an authority person with a dated appointment may fill it
 */
public record Seat(
    String id,
    String name,
    String organisation,
    OrganisationKind kind,
    Type type,
    boolean appointed) {
  public Seat {
    id = Check.text(id, "seat id");
    name = Check.text(name, "name of the seat " + id);
    organisation = Check.text(organisation, "seat organisation of " + id);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(type);
  }

  /** One that needs no appointment. */
  public Seat(String id, String name, String organisation, OrganisationKind kind, Type type) {
    this(id, name, organisation, kind, type, false);
  }

  /** The same, for appointed authority persons alone. */
  public Seat byAppointment() {
    return new Seat(id, name, organisation, kind, type, true);
  }

  /** Whether who sits there decides with the others. */
  public boolean decides() {
    return type != Type.FACILITATOR && type != Type.PRESENTER;
  }

  /** How firmly it belongs. */
  public enum Type {
    /** Missed when empty. */
    PERMANENT("fast"),
    /** Belongs where there is somebody for it. */
    OPTIONAL("eventuelt"),
    /** Invited from meeting to meeting; not counted in attendance. */
    AD_HOC("ad hoc"),
    /** Leads the work of the meeting and decides nothing. */
    FACILITATOR("faciliterer uden at beslutte"),
    /** There for one item of the agenda. */
    PRESENTER("fremlægger");

    private final String danish;

    Type(String danish) {
      this.danish = danish;
    }

    String danish() {
      return danish;
    }
  }

  String statement() {
    return name
        + " ("
        + organisation
        + ", "
        + type.danish()
        + (appointed ? ", udpeget myndighedsperson)" : ")");
  }
}
