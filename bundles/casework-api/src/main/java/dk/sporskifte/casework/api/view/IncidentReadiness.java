package dk.sporskifte.casework.api.view;

import java.util.List;

/**
 * Whether the actor may open an incident, and who would be called.
 *
 * @param callList none for who may not
 */
public record IncidentReadiness(boolean mayOpen, List<CalledSeat> callList) {
  public IncidentReadiness {
    callList = List.copyOf(callList);
  }
}
