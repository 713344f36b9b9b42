package dk.sporskifte.casework.network;

import dk.sporskifte.casework.api.view.NetworkView;
import dk.sporskifte.casework.api.view.NetworkView.Placed;
import dk.sporskifte.casework.api.view.NetworkView.Relative;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.CaseUnit;
import dk.sporskifte.model.FamilyLink;
import dk.sporskifte.model.OutreachContact;
import dk.sporskifte.model.Post;
import dk.sporskifte.municipality.spi.Unit;
import java.util.List;
import java.util.Optional;

/** The network of a case as those see it who coordinate it. */
final class NetworkViews {
  private NetworkViews() {}

  static NetworkView of(Work work, CaseFile file) {
    work.trace().of(file.id()).about(file.person());
    Around around = Around.of(work, file);
    List<Post> posts = work.stores().accounts().everyPost();
    List<OutreachContact> outreach = work.stores().outreach().ofCase(file.id());
    outreach.forEach(contact -> work.trace().of(contact.id()));
    return new NetworkView(
        file.id(),
        around.meetings(),
        around.professionals(),
        work.way().reach().few(),
        work.stores().network().partners(file.id()),
        work.stores().network().units(file.id()).stream()
            .map(unit -> placed(work, posts, unit))
            .toList(),
        work.stores().network().family(file.id()).stream()
            .filter(link -> link.endedAt().isEmpty())
            .flatMap(link -> relative(work, file, link).stream())
            .toList(),
        work.stores().network().reasons(file.id()),
        outreach);
  }

  private static Optional<Relative> relative(Work work, CaseFile file, FamilyLink link) {
    return work.stores()
        .cases()
        .find(link.from(file.id()))
        .flatMap(
            other -> {
              work.trace().of(other.id()).about(other.person());
              return work.stores()
                  .people()
                  .find(other.person())
                  .map(
                      person ->
                          new Relative(
                              link, other.id(), other.number(), person.name(), other.state()));
            });
  }

  /** A unit may be gone from a later version of the way of working; its cases are not. */
  private static Placed placed(Work work, List<Post> posts, CaseUnit unit) {
    return new Placed(
        unit,
        work.way().reach().unit(unit.unit()).map(Unit::name).orElse(unit.unit()),
        posts.stream()
            .filter(post -> post.id().equals(unit.post()))
            .map(Post::title)
            .findFirst()
            .orElse(""));
  }
}
