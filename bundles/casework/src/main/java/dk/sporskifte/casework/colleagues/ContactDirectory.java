package dk.sporskifte.casework.colleagues;

import dk.sporskifte.access.Right;
import dk.sporskifte.access.Seen;
import dk.sporskifte.access.UseCase;
import dk.sporskifte.casework.api.KnowingColleagues;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Page;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.StaffSearch;
import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.api.view.Colleague;
import dk.sporskifte.casework.work.AuditedWork;
import dk.sporskifte.casework.work.Searching;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.ContactCard;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.PostId;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who holds which post and how they are reached, for everybody at work here (HEL-42). */
@Component
public final class ContactDirectory implements KnowingColleagues {
  private final AuditedWork audited;

  @Activate
  public ContactDirectory(@Reference AuditedWork audited) {
    this.audited = audited;
  }

  @Override
  public Outcome<List<Colleague>> colleagues(Tenant tenant, Actor actor) {
    return audited.run(
        UseCase.LIST_COLLEAGUES,
        tenant,
        actor,
        work -> {
          Directory directory = Directory.of(work);
          return Outcome.done(work.posts().stream().map(directory::entry).toList());
        });
  }

  @Override
  public Outcome<Page<Colleague>> colleagues(
      Tenant tenant, Actor actor, StaffSearch search, PageRequest page) {
    return audited.run(
        UseCase.LIST_COLLEAGUES,
        tenant,
        actor,
        work -> {
          Page<Post> found = work.stores().staff().posts(search, work.today(), page);
          Directory directory = Directory.of(work, found.items());
          return Searching.shown(
              work,
              search.words(),
              "kolleger",
              new Page<>(found.items().stream().map(directory::entry).toList(), found.next()));
        });
  }

  @Override
  public Outcome<Colleague> reachedBy(Tenant tenant, Actor actor, ContactCard card) {
    return audited.run(
        UseCase.CHANGE_CONTACT,
        tenant,
        actor,
        card.post(),
        work ->
            Seen.orNotFound(work.post(card.post()))
                .flatMap(post -> ownOrAdministrators(work, post))
                .map(
                    post -> {
                      work.stores().colleagues().put(card);
                      return Directory.of(work).entry(post);
                    }));
  }

  private static Outcome<Post> ownOrAdministrators(Work work, Post post) {
    return work.may(Right.ADMINISTER) || holds(work, post.id())
        ? Outcome.done(post)
        : Outcome.refused(
            new Refusal(
                Refusal.Kind.FORBIDDEN,
                "not-your-post",
                "Du kan kun rette kontaktoplysninger for dine egne stillinger.",
                List.of()));
  }

  private static boolean holds(Work work, PostId post) {
    return work.holdings().stream()
        .anyMatch(h -> h.post().equals(post) && h.user().equals(work.user()));
  }
}
