package dk.sporskifte.rest.protocol;

import dk.sporskifte.casework.api.LoggingIn;
import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.api.port.TenantDirectory;
import dk.sporskifte.casework.api.port.UnknownTenantException;
import dk.sporskifte.model.TenantKey;
import dk.sporskifte.rest.problem.Failure;
import dk.sporskifte.rest.problem.FailureException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import javax.ws.rs.container.DynamicFeature;
import javax.ws.rs.container.ResourceInfo;
import javax.ws.rs.core.FeatureContext;
import javax.ws.rs.core.HttpHeaders;

/**
 * Opens the tenant of the path and finds the actor behind the token, before anything else of the
 * request is looked at: for each method that takes a {@link Tenant} or a {@link Caller}.
 */
public final class Authenticating implements DynamicFeature {
  private static final Pattern BEARER =
      Pattern.compile("Bearer +([A-Za-z0-9._~+/=-]{1,512})", Pattern.CASE_INSENSITIVE);

  private final TenantDirectory directory;
  private final LoggingIn loggingIn;

  public Authenticating(TenantDirectory directory, LoggingIn loggingIn) {
    this.directory = directory;
    this.loggingIn = loggingIn;
  }

  @Override
  public void configure(ResourceInfo resource, FeatureContext context) {
    if (takes(resource, Caller.class)) {
      context.register(new LoggedIn());
    } else if (takes(resource, Tenant.class)) {
      context.register(new TenantAlone());
    }
  }

  /** The demand to log in on that tenant. */
  public static Failure notLoggedIn(String code, Tenant tenant, String error) {
    return Failure.of(401, code)
        .with(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"" + tenant.key() + "\"" + error);
  }

  private Tenant open(ContainerRequestContext request) {
    String key = request.getUriInfo().getPathParameters().getFirst("tenant");
    Tenant tenant = directory.open(key(key));
    request.setProperty(Attributes.TENANT, tenant);
    return tenant;
  }

  private Caller caller(Tenant tenant, ContainerRequestContext request) {
    String header = request.getHeaderString(HttpHeaders.AUTHORIZATION);
    String token =
        (header == null ? SessionCookie.token(request, tenant.key()) : token(header))
            .orElseThrow(() -> nobody(tenant, ""));
    return loggingIn
        .actorOf(tenant, token)
        .map(actor -> new Caller(tenant, actor, token))
        .orElseThrow(() -> nobody(tenant, ", error=\"invalid_token\""));
  }

  private static boolean takes(ResourceInfo resource, Class<?> type) {
    return Arrays.asList(resource.getResourceMethod().getParameterTypes()).contains(type);
  }

  private static TenantKey key(String text) {
    try {
      return new TenantKey(text);
    } catch (IllegalArgumentException malformed) {
      throw new UnknownTenantException("no tenant has such a key");
    }
  }

  private static Optional<String> token(String header) {
    return Optional.of(BEARER.matcher(header.strip()))
        .filter(Matcher::matches)
        .map(m -> m.group(1));
  }

  private static FailureException nobody(Tenant tenant, String error) {
    return new FailureException(notLoggedIn("not-logged-in", tenant, error));
  }

  private final class TenantAlone implements ContainerRequestFilter {
    @Override
    public void filter(ContainerRequestContext request) {
      open(request);
    }
  }

  private final class LoggedIn implements ContainerRequestFilter {
    @Override
    public void filter(ContainerRequestContext request) {
      request.setProperty(Attributes.CALLER, caller(open(request), request));
    }
  }
}
