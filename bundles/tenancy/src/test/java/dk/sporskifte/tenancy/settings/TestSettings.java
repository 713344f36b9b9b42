package dk.sporskifte.tenancy.settings;

import java.lang.annotation.Annotation;

/** Settings as a test wants them. */
public final class TestSettings {
  private TestSettings() {}

  public static TenancySettings withGrace(int seconds) {
    return new TenancySettings(
        new TenancySettings.Configuration() {
          @Override
          public int graceSeconds() {
            return seconds;
          }

          @Override
          public int graceCalls() {
            return 16;
          }

          @Override
          public int poolSize() {
            return 8;
          }

          @Override
          public int connections() {
            return 0;
          }

          @Override
          public Class<? extends Annotation> annotationType() {
            return TenancySettings.Configuration.class;
          }
        });
  }
}
