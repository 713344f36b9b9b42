package dk.sporskifte.casework.work;

import dk.sporskifte.access.Right;
import dk.sporskifte.access.Trace;
import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.api.port.Ids;
import dk.sporskifte.casework.api.port.Stores;
import dk.sporskifte.casework.time.Copenhagen;
import dk.sporskifte.casework.way.ForumsOn;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.ForumChange;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.PostHolding;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.model.UserId;
import dk.sporskifte.municipality.spi.WayOfWorking;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What a use case has at hand inside its transaction. */
public final class Work {
  private final Tenant tenant;
  private final Actor actor;
  private final Stores stores;
  private final Instant now;
  private final Ids ids;
  private final Trace trace = new Trace();
  private List<Post> posts;
  private List<ForumChange> changes;
  private WayOfWorking way;
  private List<PostHolding> holdings;

  Work(Tenant tenant, Actor actor, Stores stores, Instant now, Ids ids) {
    this.tenant = tenant;
    this.actor = actor;
    this.stores = stores;
    this.now = now;
    this.ids = ids;
  }

  public Stores stores() {
    return stores;
  }

  /** As it is today: forums have the names, areas and successors the municipality gave them. */
  public WayOfWorking way() {
    if (way == null) {
      way = asToday(tenant.wayOfWorking());
    }
    return way;
  }

  /** Another one, with what the municipality has arranged. */
  public WayOfWorking asToday(WayOfWorking model) {
    return new ForumsOn(model, forumChanges(), today()).way();
  }

  public ForumsOn forumsOn(LocalDate day) {
    return new ForumsOn(tenant.wayOfWorking(), forumChanges(), day);
  }

  private List<ForumChange> forumChanges() {
    if (changes == null) {
      changes = stores.forums().changes();
    }
    return changes;
  }

  public Actor actor() {
    return actor;
  }

  /** Who is logged in; asked for only where a right demands a person. */
  public UserId user() {
    return ((UserActor) actor).user();
  }

  public boolean may(Right right) {
    return right.carriedBy(actor);
  }

  public Attendance attendance() {
    return new Attendance(stores, actor);
  }

  public Instant now() {
    return now;
  }

  /** In Copenhagen. */
  public LocalDate today() {
    return Copenhagen.dayOf(now);
  }

  public UUID newId() {
    return ids.next();
  }

  /** All of the tenant's, asked for once a call. */
  public List<Post> posts() {
    if (posts == null) {
      posts = stores.accounts().posts();
    }
    return posts;
  }

  public Optional<Post> post(PostId id) {
    return posts().stream().filter(post -> post.id().equals(id)).findFirst();
  }

  /** Who holds which post today, asked for once a call. */
  public List<PostHolding> holdings() {
    if (holdings == null) {
      holdings = stores.accounts().holdings().stream().filter(h -> h.on(today())).toList();
    }
    return holdings;
  }

  /** Those somebody holds today. */
  public List<Post> postsOf(UserId user) {
    Set<PostId> held =
        holdings().stream()
            .filter(h -> h.user().equals(user))
            .map(PostHolding::post)
            .collect(Collectors.toSet());
    return posts().stream().filter(post -> held.contains(post.id())).toList();
  }

  /** Posts or holders were added: they are asked for again. */
  public void staffChanged() {
    posts = null;
    holdings = null;
  }

  /** What the audit row of this call will name. */
  public Trace trace() {
    return trace;
  }
}
