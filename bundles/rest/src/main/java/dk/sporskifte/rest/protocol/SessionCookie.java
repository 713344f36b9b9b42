package dk.sporskifte.rest.protocol;

import dk.sporskifte.model.TenantKey;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.core.Cookie;

/**
 * A browser's log-in: the token in a cookie that no script can read, one for each tenant. It counts
 * only together with a header that no other site can make a browser send, so that nobody acts in
 * another's name by a link or a form.
 */
public final class SessionCookie {
  /** Sent with each request of the client. */
  public static final String HEADER = "X-Requested-With";

  private static final String CLIENT = "sporskifte";
  private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9._~+/=-]{1,512}");

  private SessionCookie() {}

  /** Whether the request says that our client sends it. */
  public static boolean fromClient(ContainerRequestContext request) {
    return CLIENT.equals(request.getHeaderString(HEADER));
  }

  static Optional<String> token(ContainerRequestContext request, TenantKey tenant) {
    return Optional.ofNullable(request.getCookies().get(name(tenant)))
        .filter(cookie -> fromClient(request))
        .map(Cookie::getValue)
        .filter(value -> TOKEN.matcher(value).matches());
  }

  /**
   * The value of {@code Set-Cookie}; lives as long as the browser, or the token if that is less.
   */
  public static String given(ContainerRequestContext request, TenantKey tenant, String token) {
    String path = request.getUriInfo().getBaseUri().getPath() + tenant;
    String secure = request.getSecurityContext().isSecure() ? "; Secure" : "";
    return name(tenant) + "=" + token + "; Path=" + path + "; HttpOnly; SameSite=Strict" + secure;
  }

  /** The value of {@code Set-Cookie} that makes the browser forget it. */
  public static String taken(ContainerRequestContext request, TenantKey tenant) {
    return given(request, tenant, "") + "; Max-Age=0";
  }

  private static String name(TenantKey tenant) {
    return "ssp-" + tenant;
  }
}
