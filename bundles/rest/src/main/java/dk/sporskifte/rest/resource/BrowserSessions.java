package dk.sporskifte.rest.resource;

import dk.sporskifte.model.TenantKey;
import dk.sporskifte.rest.protocol.SessionCookie;
import javax.ws.rs.HttpMethod;
import javax.ws.rs.Priorities;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerResponseContext;
import javax.ws.rs.container.ContainerResponseFilter;
import javax.ws.rs.container.DynamicFeature;
import javax.ws.rs.container.ResourceInfo;
import javax.ws.rs.core.FeatureContext;
import javax.ws.rs.core.HttpHeaders;

/** Gives our client its token in a cookie and not in the answer, and takes it back at log-out. */
public final class BrowserSessions implements DynamicFeature {
  /** Filters of answers run from the highest down: this one before the answer becomes bytes. */
  private static final int BEFORE_ANSWERING = Priorities.USER + 1;

  @Override
  public void configure(ResourceInfo resource, FeatureContext context) {
    if (resource.getResourceClass() == LoginResource.class) {
      context.register(new LoggingInOrOut(), BEFORE_ANSWERING);
    }
  }

  private static final class LoggingInOrOut implements ContainerResponseFilter {
    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
      if (!SessionCookie.fromClient(request)) {
        return;
      }
      if (response.getEntity() instanceof LoggedIn loggedIn) {
        TenantKey tenant = loggedIn.user().tenant();
        set(response, SessionCookie.given(request, tenant, loggedIn.token()));
        response.setEntity(new LoggedIn("", loggedIn.expires(), loggedIn.user()));
      } else if (request.getMethod().equals(HttpMethod.DELETE)) {
        String key = request.getUriInfo().getPathParameters().getFirst("tenant");
        set(response, SessionCookie.taken(request, new TenantKey(key)));
      }
    }

    private static void set(ContainerResponseContext response, String cookie) {
      response.getHeaders().putSingle(HttpHeaders.SET_COOKIE, cookie);
    }
  }
}
