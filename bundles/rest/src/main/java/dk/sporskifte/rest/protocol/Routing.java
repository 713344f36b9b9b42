package dk.sporskifte.rest.protocol;

import java.util.Optional;
import javax.ws.rs.Path;
import javax.ws.rs.Priorities;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import javax.ws.rs.container.DynamicFeature;
import javax.ws.rs.container.ResourceInfo;
import javax.ws.rs.core.FeatureContext;

/** Notes the template of the matched path, for the log: the path itself may hold anything. */
public final class Routing implements DynamicFeature {
  @Override
  public void configure(ResourceInfo resource, FeatureContext context) {
    String root = resource.getResourceClass().getAnnotation(Path.class).value();
    String own =
        Optional.ofNullable(resource.getResourceMethod().getAnnotation(Path.class))
            .map(path -> "/" + path.value())
            .orElse("");
    context.register(new Noting("/" + root + own), Priorities.AUTHENTICATION - 1);
  }

  private record Noting(String template) implements ContainerRequestFilter {
    @Override
    public void filter(ContainerRequestContext request) {
      request.setProperty(Attributes.ROUTE, template);
    }
  }
}
