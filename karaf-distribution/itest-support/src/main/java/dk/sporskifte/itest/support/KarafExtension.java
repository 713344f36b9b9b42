package dk.sporskifte.itest.support;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.ops4j.pax.exam.TestAddress;
import org.ops4j.pax.exam.TestProbeBuilder;

/** Gives tests the one Karaf of the run, and takes methods marked {@link InKaraf} into it. */
public final class KarafExtension
    implements BeforeAllCallback, ParameterResolver, InvocationInterceptor {
  private static final Namespace NAMESPACE = Namespace.create(KarafExtension.class);

  @Override
  public void beforeAll(ExtensionContext context) throws Exception {
    Karaf karaf = karaf(context);
    Map<String, TestAddress> addresses = new HashMap<>();
    TestProbeBuilder probe = karaf.system().createProbe();
    probe.setHeader("DynamicImport-Package", "*");
    Arrays.stream(context.getRequiredTestClass().getDeclaredMethods())
        .filter(method -> method.isAnnotationPresent(InKaraf.class))
        .map(Method::getName)
        .forEach(name -> addresses.put(name, probe.addTest(context.getRequiredTestClass(), name)));
    if (!addresses.isEmpty()) {
      karaf.container().installProbe(probe.build().getStream());
    }
    context.getStore(NAMESPACE).put(TestAddress.class, addresses);
  }

  @Override
  public void interceptTestMethod(
      Invocation<Void> invocation,
      ReflectiveInvocationContext<Method> method,
      ExtensionContext context)
      throws Throwable {
    Map<?, ?> addresses = context.getStore(NAMESPACE).get(TestAddress.class, Map.class);
    if (!(addresses.get(method.getExecutable().getName()) instanceof TestAddress address)) {
      invocation.proceed();
      return;
    }
    invocation.skip();
    callInside(karaf(context), address);
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Karaf.class;
  }

  @Override
  public Karaf resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return karaf(context);
  }

  private static void callInside(Karaf karaf, TestAddress address) throws Throwable {
    try {
      karaf.container().call(address);
    } catch (RuntimeException e) {
      for (Throwable cause = e; cause != null; cause = cause.getCause()) {
        if (cause instanceof AssertionError) {
          throw cause;
        }
      }
      throw e;
    }
  }

  private static Karaf karaf(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(Karaf.class, key -> new Karaf(Settings.ofThisBuild()), Karaf.class);
  }
}
