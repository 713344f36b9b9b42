package dk.sporskifte.rest;

import java.util.function.Supplier;
import org.apache.cxf.jaxrs.JAXRSServerFactoryBean;

/** CXF finds its parts through the context class loader. */
final class InCxf {
  private InCxf() {}

  static <T> T call(Supplier<T> work) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(JAXRSServerFactoryBean.class.getClassLoader());
    try {
      return work.get();
    } finally {
      thread.setContextClassLoader(before);
    }
  }
}
