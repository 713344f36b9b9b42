package dk.sporskifte.casework.api.port;

import dk.sporskifte.model.CprNumber;
import dk.sporskifte.model.MunicipalityCode;
import dk.sporskifte.model.RegisterEntry;
import java.util.Optional;

/**
 * The civil registration (CPR). A service somebody brings who has access to it; without one the
 * platform works and says that look-up is not set up. What changes there is brought by {@code
 * TakingRegisterEvents}.
 */
public interface PersonRegister {
  /**
   * Empty where the number is nobody's.
   *
   * @param asking the municipality that looks up
   * @param purpose why it is needed, Danish; the register may log it
   * @throws RegisterUnavailableException when it does not answer
   */
  Optional<RegisterEntry> find(MunicipalityCode asking, CprNumber number, String purpose);
}
