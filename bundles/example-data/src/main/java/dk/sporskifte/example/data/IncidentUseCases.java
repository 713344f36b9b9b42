package dk.sporskifte.example.data;

import dk.sporskifte.casework.api.FormingAcuteNetwork;
import dk.sporskifte.casework.api.KeepingClosedNotes;
import dk.sporskifte.casework.api.RespondingToIncident;
import dk.sporskifte.casework.api.SharingIncidentTasks;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What example incidents are made with. */
@Component(service = IncidentUseCases.class)
public record IncidentUseCases(
    RespondingToIncident responding,
    FormingAcuteNetwork network,
    SharingIncidentTasks tasks,
    KeepingClosedNotes notes) {
  @Activate
  public IncidentUseCases(
      @Reference RespondingToIncident responding,
      @Reference FormingAcuteNetwork network,
      @Reference SharingIncidentTasks tasks,
      @Reference KeepingClosedNotes notes) {
    this.responding = responding;
    this.network = network;
    this.tasks = tasks;
    this.notes = notes;
  }
}
