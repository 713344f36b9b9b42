package dk.sporskifte.casework.api;

import dk.sporskifte.model.Actor;
import dk.sporskifte.model.Appointment;
import dk.sporskifte.model.UserId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Authority persons appointed to seats, from when to when and by whom (KBH-38). */
public interface AppointingAuthorities {
  /** Past, present and coming. */
  Outcome<List<Appointment>> list(Tenant tenant, Actor actor);

  /** Nobody appoints themselves. */
  Outcome<Appointment> appoint(Tenant tenant, Actor actor, NewAppointment appointment);

  /**
   * Ends it; what is seen alone through meetings from that day on is seen no more.
   *
   * @param until the first day without
   */
  Outcome<Appointment> end(
      Tenant tenant, Actor actor, UUID id, int version, LocalDate until, String because);

  /**
   * What is asked for, before it is known to fit.
   *
   * @param user the account; absent for those without a log-in here
   * @param until the first day no more; absent while it lasts
   * @param appointedBy who appointed, Danish
   */
  record NewAppointment(
      UUID id,
      String forum,
      String seat,
      Optional<UserId> user,
      String name,
      LocalDate from,
      Optional<LocalDate> until,
      String appointedBy) {}
}
