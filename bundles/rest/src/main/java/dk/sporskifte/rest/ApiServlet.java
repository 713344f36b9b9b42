package dk.sporskifte.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.sporskifte.casework.api.LoggingIn;
import dk.sporskifte.casework.api.RepeatingSafely;
import dk.sporskifte.casework.api.port.Ids;
import dk.sporskifte.casework.api.port.TenantDirectory;
import dk.sporskifte.rest.json.Constraints;
import dk.sporskifte.rest.json.Json;
import dk.sporskifte.rest.json.JsonBodies;
import dk.sporskifte.rest.problem.FailureMapper;
import dk.sporskifte.rest.problem.HttpFailureMapper;
import dk.sporskifte.rest.problem.Telling;
import dk.sporskifte.rest.problem.Texts;
import dk.sporskifte.rest.protocol.Answering;
import dk.sporskifte.rest.protocol.Authenticating;
import dk.sporskifte.rest.protocol.Callers;
import dk.sporskifte.rest.protocol.Creations;
import dk.sporskifte.rest.protocol.ExpectedVersions;
import dk.sporskifte.rest.protocol.Paging;
import dk.sporskifte.rest.protocol.Parameters;
import dk.sporskifte.rest.protocol.ReadingBody;
import dk.sporskifte.rest.protocol.Routing;
import dk.sporskifte.rest.protocol.Tenants;
import dk.sporskifte.rest.resource.ApiResource;
import dk.sporskifte.rest.resource.BrowserSessions;
import java.util.List;
import javax.servlet.Servlet;
import org.apache.cxf.Bus;
import org.apache.cxf.BusFactory;
import org.apache.cxf.endpoint.Server;
import org.apache.cxf.jaxrs.JAXRSServerFactoryBean;
import org.apache.cxf.resource.ResourceManager;
import org.apache.cxf.transport.http.DestinationRegistry;
import org.apache.cxf.transport.http.DestinationRegistryImpl;
import org.apache.cxf.transport.http.HTTPTransportFactory;
import org.apache.cxf.transport.servlet.CXFNonSpringServlet;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * The API: a CXF server on a bus and a registry of its own, so that nothing else in the process can
 * touch it. It starts once all resources are there and knows of no municipality.
 */
@Component(
    service = {Servlet.class, ApiServlet.class},
    property = {
      "osgi.http.whiteboard.servlet.name=sporskifte-api",
      "osgi.http.whiteboard.servlet.pattern=/api/v1/*",
      "servlet.init.hide-service-list-page=true",
      "servlet.init.disable-address-updates=true",
      "resources.cardinality.minimum:Integer=" + ApiServlet.RESOURCES
    })
public final class ApiServlet extends CXFNonSpringServlet {
  private static final long serialVersionUID = 1L;

  /** How many resources the API has. */
  static final int RESOURCES = 78;

  private final transient Constraints constraints = new Constraints();
  private final transient Server server;

  @Activate
  public ApiServlet(
      @Reference(
              name = "resources",
              cardinality = ReferenceCardinality.MULTIPLE,
              policyOption = ReferencePolicyOption.GREEDY)
          List<ApiResource> resources,
      @Reference TenantDirectory directory,
      @Reference LoggingIn loggingIn,
      @Reference RepeatingSafely repeating,
      @Reference Ids ids) {
    this(new DestinationRegistryImpl(), resources, directory, loggingIn, repeating, ids);
  }

  private ApiServlet(
      DestinationRegistry registry,
      List<ApiResource> resources,
      TenantDirectory directory,
      LoggingIn loggingIn,
      RepeatingSafely repeating,
      Ids ids) {
    super(registry, ownBus());
    ObjectMapper json = Json.mapper();
    var factory = new JAXRSServerFactoryBean();
    factory.setBus(getBus());
    factory.setAddress("/");
    factory.setDestinationFactory(new HTTPTransportFactory(registry));
    factory.setServiceBeanObjects(resources.toArray());
    factory.setProviders(
        List.of(
            new ReadingBody(),
            new JsonBodies(json, constraints),
            new Answering(json, new Telling(new Texts())),
            new FailureMapper(),
            new HttpFailureMapper(),
            new Parameters(),
            new Routing(),
            new Authenticating(directory, loggingIn),
            new BrowserSessions(),
            new Tenants(),
            new Callers(),
            new ExpectedVersions(),
            new Paging(),
            new Creations(repeating, ids)));
    factory.getProperties(true).put("support.wae.spec.optimization", false);
    server = InCxf.call(factory::create);
  }

  @Deactivate
  void stop() {
    server.destroy();
    getBus().shutdown(true);
    constraints.close();
  }

  /** The bus ends with the component, not with the servlet's registration. */
  @Override
  public void destroyBus() {}

  private static Bus ownBus() {
    return InCxf.call(
        () -> {
          Bus bus = BusFactory.newInstance().createBus();
          BusFactory.setThreadDefaultBus(null);
          bus.getExtension(ResourceManager.class).addResourceResolver(new PresentLoader());
          return bus;
        });
  }
}
