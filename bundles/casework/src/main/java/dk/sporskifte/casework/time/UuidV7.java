package dk.sporskifte.casework.time;

import com.fasterxml.uuid.UUIDClock;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import dk.sporskifte.casework.api.port.Ids;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Identities that follow each other in an index, by our own clock. */
@Component
public final class UuidV7 implements Ids {
  private final TimeBasedEpochGenerator generator;

  @Activate
  public UuidV7(@Reference Clock clock) {
    generator = new TimeBasedEpochGenerator(new SecureRandom(), new Millis(clock));
  }

  @Override
  public UUID next() {
    return generator.generate();
  }

  private static final class Millis extends UUIDClock {
    private final Clock clock;

    Millis(Clock clock) {
      this.clock = clock;
    }

    @Override
    public long currentTimeMillis() {
      return clock.millis();
    }
  }
}
