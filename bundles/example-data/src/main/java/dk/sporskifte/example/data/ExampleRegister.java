package dk.sporskifte.example.data;

import dk.sporskifte.casework.api.port.PersonRegister;
import dk.sporskifte.model.CprNumber;
import dk.sporskifte.model.MunicipalityCode;
import dk.sporskifte.model.RegisterEntry;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Stands in for the civil registration where there are example data: knows invented people alone,
 * whose numbers cannot be anybody's.
 */
@Component
public final class ExampleRegister implements PersonRegister {
  static final MunicipalityCode GREVE = new MunicipalityCode("253");

  private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");
  private static final int PROTECTED = 7;
  private static final int MOVED = 5;
  private static final int DIED = 17;
  private static final int YEARS_LIVED = 15;
  private static final int DAYS_LIVED = 100;

  private final Clock clock;

  @Activate
  public ExampleRegister(@Reference Clock clock) {
    this.clock = clock;
  }

  @Override
  public Optional<RegisterEntry> find(MunicipalityCode asking, CprNumber number, String purpose) {
    boolean perhapsSomebodys =
        number.satisfiesModulus11() || number.birthDate().getDayOfYear() == 1;
    return perhapsSomebodys ? Optional.empty() : Optional.of(invented(asking, number));
  }

  /** Of somebody who lives in {@link #GREVE}, whoever asks. */
  static boolean isElsewhere(CprNumber number) {
    return serial(number) % MOVED == 0;
  }

  /** Of somebody who lived no longer than some months past the age of 15. */
  static boolean isDead(CprNumber number) {
    return serial(number) % DIED == 0;
  }

  private RegisterEntry invented(MunicipalityCode asking, CprNumber number) {
    int serial = serial(number);
    return new RegisterEntry(
        number,
        Names.given(number.sex(), serial),
        Names.family(number.value()),
        serial % PROTECTED == 0,
        isElsewhere(number) ? GREVE : asking,
        Optional.of(number.birthDate().plusYears(YEARS_LIVED).plusDays(DAYS_LIVED))
            .filter(day -> isDead(number) && !day.isAfter(today())));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), COPENHAGEN);
  }

  private static int serial(CprNumber number) {
    return Integer.parseInt(number.value().substring(6));
  }
}
