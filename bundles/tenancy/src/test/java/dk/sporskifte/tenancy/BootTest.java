package dk.sporskifte.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.startlevel.FrameworkStartLevel;

/** Until all is started, a municipality that is not there yet is no reason to call it missing. */
class BootTest {
  private boolean featuresInstalled;
  private int startLevel = 80;
  private long nanos;
  private final Boot boot = new Boot(context(), () -> nanos, 100);

  @Test
  void while_features_are_installed_it_is_not_finished() {
    startLevel = 100;
    assertThat(boot.finished()).isFalse();

    featuresInstalled = true;
    assertThat(boot.finished()).isTrue();
  }

  @Test
  void features_of_the_last_time_are_there_at_once_but_their_bundles_are_not_started() {
    featuresInstalled = true;
    assertThat(boot.finished()).isFalse();

    startLevel = 100;
    assertThat(boot.finished()).isTrue();
  }

  @Test
  void it_is_not_waited_for_without_end() {
    nanos = Duration.ofMinutes(2).toNanos();
    assertThat(boot.finished()).isFalse();

    nanos++;
    assertThat(boot.finished()).isTrue();
  }

  private BundleContext context() {
    FrameworkStartLevel level = answering(FrameworkStartLevel.class, "getStartLevel");
    Bundle framework = answering(Bundle.class, "adapt", level);
    return (BundleContext)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {BundleContext.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "getServiceReference" ->
                      featuresInstalled ? answering(ServiceReference.class, "none") : null;
                  case "getBundle" -> framework;
                  default -> throw new UnsupportedOperationException(method.getName());
                });
  }

  private <T> T answering(Class<T> type, String name) {
    return answering(type, name, null);
  }

  /** Without an answer the start level of the moment. */
  private <T> T answering(Class<T> type, String name, Object answer) {
    return type.cast(
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              if (!method.getName().equals(name)) {
                throw new UnsupportedOperationException(method.getName());
              }
              return answer == null ? Integer.valueOf(startLevel) : answer;
            }));
  }
}
