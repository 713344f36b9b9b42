package dk.sporskifte.rest.resource;

import dk.sporskifte.casework.api.LoggingIn;
import dk.sporskifte.casework.api.LoggingIn.Attempt;
import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.rest.body.Credentials;
import dk.sporskifte.rest.body.PasswordChange;
import dk.sporskifte.rest.problem.Failure;
import dk.sporskifte.rest.problem.FailureException;
import dk.sporskifte.rest.protocol.Authenticating;
import dk.sporskifte.rest.protocol.Caller;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import javax.ws.rs.DELETE;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.core.Context;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Logging in and out. A token is valid on one tenant alone. */
@Component(service = ApiResource.class)
@Path("{tenant}/login")
public final class LoginResource implements ApiResource {
  private final LoggingIn loggingIn;
  private final Clock clock;

  @Activate
  public LoginResource(@Reference LoggingIn loggingIn, @Reference Clock clock) {
    this.loggingIn = loggingIn;
    this.clock = clock;
  }

  /**
   * Logs in. The answer's token goes into the header {@code Authorization: Bearer} of every other
   * request. After too many wrong attempts the account is locked for a while (429). With the header
   * {@code X-Requested-With: sporskifte}, which a browser's requests must bring as well, the token
   * comes in a cookie that no script can read, and is empty in the answer.
   */
  @POST
  public LoggedIn logIn(@Context Tenant tenant, Credentials credentials) {
    try {
      return answer(
          tenant, loggingIn.logIn(tenant, credentials.username(), credentials.password()));
    } finally {
      Arrays.fill(credentials.password(), '\0');
    }
  }

  /**
   * Chooses another password by the present one, and logs in with it. Whoever was logged in by the
   * account is logged out.
   */
  @POST
  @Path("password")
  public LoggedIn changePassword(@Context Tenant tenant, PasswordChange change) {
    try {
      return answer(
          tenant,
          loggingIn.changePassword(
              tenant, change.username(), change.password(), change.newPassword()));
    } finally {
      Arrays.fill(change.password(), '\0');
      Arrays.fill(change.newPassword(), '\0');
    }
  }

  /** Logs out: the token is worth nothing from now on. */
  @DELETE
  public void logOut(@Context Caller caller) {
    loggingIn.logOut(caller.tenant(), caller.token());
  }

  private LoggedIn answer(Tenant tenant, Attempt attempt) {
    if (attempt instanceof Attempt.Accepted accepted) {
      return new LoggedIn(accepted.token(), accepted.expires(), Me.of(tenant, accepted.actor()));
    }
    if (attempt instanceof Attempt.Locked locked) {
      Duration wait = Duration.between(clock.instant(), locked.until());
      throw new FailureException(Failure.of(429, "too-many-attempts").retryAfter(wait));
    }
    if (attempt instanceof Attempt.MustChange) {
      throw new FailureException(Failure.of(403, "password-must-change"));
    }
    if (attempt instanceof Attempt.Unusable unusable) {
      throw new FailureException(Failure.of(unusable.refusal()));
    }
    throw new FailureException(Authenticating.notLoggedIn("wrong-credentials", tenant, ""));
  }
}
