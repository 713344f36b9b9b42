package dk.sporskifte.casework.sharing;

import dk.sporskifte.access.LegalGateway;
import dk.sporskifte.access.Recipient;
import dk.sporskifte.casework.api.view.SharedWithMeView;
import dk.sporskifte.casework.api.view.SharingView;
import dk.sporskifte.casework.api.view.SharingView.Carrying;
import dk.sporskifte.casework.api.view.SharingView.Shared;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.Sharing;
import dk.sporskifte.model.UserAccount;
import dk.sporskifte.model.UserId;
import java.util.List;
import java.util.stream.Stream;

/** Receipts as those see them who see the matter, and as those do who were told. */
final class SharingViews {
  private SharingViews() {}

  static SharingView of(Matter matter) {
    Work work = matter.work();
    return new SharingView(
        matter.id(),
        matter.open() && Told.mayShare(work, matter).isEmpty(),
        work.stores().matters().shared(matter.id()).stream()
            .map(sharing -> new Shared(sharing, name(work, sharing.sharedBy())))
            .toList(),
        work.stores().matters().consents(matter.id()),
        Stream.of(Sharing.To.values()).map(to -> carrying(matter, to)).toList());
  }

  static List<SharedWithMeView> mine(Work work) {
    return work.stores().matters().sharedWithMe().stream()
        .map(
            sharing -> {
              work.trace().of(sharing.id());
              return new SharedWithMeView(
                  sharing.id(),
                  name(work, sharing.sharedBy()),
                  sharing.post().flatMap(work::post).map(Post::title).orElse(""),
                  sharing.purpose(),
                  sharing.shared(),
                  sharing.basis(),
                  sharing.sharedAt());
            })
        .toList();
  }

  private static Carrying carrying(Matter matter, Sharing.To to) {
    return new Carrying(
        to, LegalGateway.bases(kind(to), matter.regime()).stream().sorted().toList());
  }

  private static Recipient kind(Sharing.To to) {
    return switch (to) {
      case COLLEAGUE, AUTHORITY -> Recipient.AUTHORITY;
      case POLICE -> Recipient.POLICE;
      case PRISON_SERVICE -> Recipient.PRISON_SERVICE;
      case PRIVATE -> Recipient.OUTSIDE;
    };
  }

  private static String name(Work work, UserId user) {
    return work.stores().accounts().find(user).map(UserAccount::name).orElse("");
  }
}
