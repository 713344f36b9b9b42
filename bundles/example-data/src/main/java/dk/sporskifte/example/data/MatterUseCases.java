package dk.sporskifte.example.data;

import dk.sporskifte.casework.api.LinkingEfforts;
import dk.sporskifte.casework.api.SharingInformation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What is done with a case or a concern alike. */
@Component(service = MatterUseCases.class)
public record MatterUseCases(SharingInformation sharing, LinkingEfforts efforts) {
  @Activate
  public MatterUseCases(@Reference SharingInformation sharing, @Reference LinkingEfforts efforts) {
    this.sharing = sharing;
    this.efforts = efforts;
  }
}
