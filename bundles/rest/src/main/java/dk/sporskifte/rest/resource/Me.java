package dk.sporskifte.rest.resource;

import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.TenantKey;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.model.UserId;
import java.util.List;

/**
 * Who is logged in where.
 *
 * @param municipality name of the tenant
 * @param posts held today
 */
public record Me(UserId id, String name, TenantKey tenant, String municipality, List<Post> posts) {
  static Me of(Tenant tenant, UserActor actor) {
    return new Me(actor.user(), actor.name(), tenant.key(), tenant.name(), actor.posts());
  }
}
