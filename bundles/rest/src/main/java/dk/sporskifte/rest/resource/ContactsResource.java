package dk.sporskifte.rest.resource;

import static dk.sporskifte.rest.protocol.Outcomes.value;

import dk.sporskifte.casework.api.KnowingColleagues;
import dk.sporskifte.casework.api.Page;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.casework.api.Sought;
import dk.sporskifte.casework.api.StaffSearch;
import dk.sporskifte.casework.api.view.Colleague;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.Role;
import dk.sporskifte.rest.body.Contact;
import dk.sporskifte.rest.protocol.Caller;
import java.util.Optional;
import javax.ws.rs.GET;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The contact directory, for everybody who holds a post. */
@Component(service = ApiResource.class)
@Path("{tenant}/contacts")
public final class ContactsResource implements ApiResource {
  private final KnowingColleagues colleagues;

  @Activate
  public ContactsResource(@Reference KnowingColleagues colleagues) {
    this.colleagues = colleagues;
  }

  /** Every post with who holds it, how they are reached, and who covers for those who are away. */
  @GET
  public Page<Colleague> list(@Context Caller caller) {
    return new Page<>(
        value(colleagues.colleagues(caller.tenant(), caller.actor())), Optional.empty());
  }

  /**
   * The same page by page.
   *
   * @param role only posts of this role
   * @param q words that begin words of the title, the unit or the name of a holder
   */
  @GET
  @Path("directory")
  public Page<Colleague> directory(
      @Context Caller caller,
      @Context PageRequest page,
      @QueryParam("role") Role role,
      @QueryParam("q") Sought q) {
    return value(
        colleagues.colleagues(
            caller.tenant(),
            caller.actor(),
            new StaffSearch(Optional.ofNullable(q), Optional.ofNullable(role)),
            page));
  }

  /** Says how whoever holds the post is reached; for its holders and for administrators. */
  @PUT
  @Path("{post}")
  public Colleague reachedBy(
      @Context Caller caller, @PathParam("post") PostId post, Contact contact) {
    return value(colleagues.reachedBy(caller.tenant(), caller.actor(), contact.card(post)));
  }
}
