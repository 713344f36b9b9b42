package dk.sporskifte.example.data;

import dk.sporskifte.casework.api.AskingForSparring;
import dk.sporskifte.casework.api.KeepingUnits;
import dk.sporskifte.casework.api.ReadingGuidance;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the staff of a whole municipality does where SSP is everybody. */
@Component(service = StaffUseCases.class)
public record StaffUseCases(
    KeepingUnits units, AskingForSparring sparring, ReadingGuidance guidance) {
  @Activate
  public StaffUseCases(
      @Reference KeepingUnits units,
      @Reference AskingForSparring sparring,
      @Reference ReadingGuidance guidance) {
    this.units = units;
    this.sparring = sparring;
    this.guidance = guidance;
  }
}
