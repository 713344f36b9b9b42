package dk.sporskifte.example.data;

import dk.sporskifte.casework.api.port.PersonRegister;
import dk.sporskifte.model.CprNumber;
import dk.sporskifte.model.MunicipalityCode;
import dk.sporskifte.model.RegisterEntry;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;

/**
 * Stands in for the civil registration where there are example data: knows invented people alone,
 * whose numbers cannot be anybody's.
 */
@Component
public final class ExampleRegister implements PersonRegister {
  private static final MunicipalityCode GREVE = new MunicipalityCode("253");
  private static final int PROTECTED = 7;
  private static final int MOVED = 5;

  @Override
  public Optional<RegisterEntry> find(MunicipalityCode asking, CprNumber number, String purpose) {
    boolean perhapsSomebodys =
        number.satisfiesModulus11() || number.birthDate().getDayOfYear() == 1;
    return perhapsSomebodys ? Optional.empty() : Optional.of(invented(asking, number));
  }

  private static RegisterEntry invented(MunicipalityCode asking, CprNumber number) {
    int serial = Integer.parseInt(number.value().substring(6));
    return new RegisterEntry(
        number,
        Names.given(number.sex(), serial),
        Names.family(number.value()),
        serial % PROTECTED == 0,
        serial % MOVED == 0 ? GREVE : asking,
        Optional.empty());
  }
}
