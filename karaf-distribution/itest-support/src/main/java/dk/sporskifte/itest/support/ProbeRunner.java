package dk.sporskifte.itest.support;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Hashtable;
import java.util.Map;
import org.ops4j.pax.exam.ProbeInvoker;
import org.ops4j.pax.exam.ProbeInvokerFactory;
import org.ops4j.pax.exam.TestContainerException;
import org.ops4j.pax.exam.util.Injector;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;

/** Inside Karaf: makes the test object, injects services into it and calls one method. */
public final class ProbeRunner implements BundleActivator, ProbeInvokerFactory {
  static final String DRIVER = "jupiter";

  @Override
  public void start(BundleContext context) {
    context.registerService(
        ProbeInvokerFactory.class, this, new Hashtable<>(Map.of("driver", DRIVER)));
  }

  @Override
  public void stop(BundleContext context) {}

  /**
   * @param expression class and method, parted by a semicolon
   */
  @Override
  public ProbeInvoker createProbeInvoker(Object context, String expression) {
    String[] parts = expression.split(";");
    return arguments -> call((BundleContext) context, parts[0], parts[1]);
  }

  private static void call(BundleContext context, String className, String methodName) {
    try {
      Class<?> type = context.getBundle().loadClass(className);
      Constructor<?> constructor = type.getDeclaredConstructor();
      constructor.setAccessible(true);
      Object test = constructor.newInstance();
      context.getService(context.getServiceReference(Injector.class)).injectFields(test);
      Method method = type.getDeclaredMethod(methodName);
      method.setAccessible(true);
      method.invoke(test);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new TestContainerException(e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new TestContainerException(e);
    }
  }
}
