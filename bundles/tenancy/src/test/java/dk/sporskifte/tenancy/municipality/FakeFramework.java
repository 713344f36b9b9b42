package dk.sporskifte.tenancy.municipality;

import dk.sporskifte.municipality.spi.Municipality;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/** As much of a framework as a whiteboard sees. */
final class FakeFramework {
  private final Map<Object, Municipality> services = new HashMap<>();
  private long lastId;

  BundleContext context() {
    return fake(
        BundleContext.class,
        (proxy, method, arguments) ->
            switch (method.getName()) {
              case "getService" -> services.get(arguments[0]);
              case "ungetService" -> true;
              default -> throw new UnsupportedOperationException(method.getName());
            });
  }

  @SuppressWarnings("unchecked")
  ServiceReference<Municipality> service(String bundle, Municipality municipality) {
    long id = ++lastId;
    Bundle named = fake(Bundle.class, (proxy, method, arguments) -> bundle);
    ServiceReference<Municipality> reference =
        fake(
            ServiceReference.class,
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "getProperty" -> id;
                  case "getBundle" -> named;
                  case "hashCode" -> (int) id;
                  case "equals" -> proxy == arguments[0];
                  default -> throw new UnsupportedOperationException(method.getName());
                });
    services.put(reference, municipality);
    return reference;
  }

  private static <T> T fake(Class<T> type, InvocationHandler handler) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
