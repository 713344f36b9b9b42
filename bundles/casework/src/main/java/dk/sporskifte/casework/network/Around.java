package dk.sporskifte.casework.network;

import dk.sporskifte.casework.api.view.NetworkView.OpenMeeting;
import dk.sporskifte.casework.api.view.NetworkView.Professional;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.DisclosureBasis;
import dk.sporskifte.model.Meeting;
import dk.sporskifte.model.ParticipantId;
import dk.sporskifte.model.PlanAction;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.Task;
import dk.sporskifte.model.UserAccount;
import dk.sporskifte.municipality.spi.Forum;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Whom the young person of a case meets: everybody once, by name, with the first reason why. */
record Around(List<OpenMeeting> meetings, List<Professional> professionals) {
  static Around of(Work work, CaseFile file) {
    List<Meeting> open = work.stores().network().openMeetings(file.person());
    Collected people = new Collected(new LinkedHashMap<>());
    owners(work, file, people);
    work.stores().network().partners(file.id()).stream()
        .filter(partner -> partner.on(work.today()))
        .forEach(partner -> people.add(partner.contact(), "Partner: " + partner.organisation()));
    open.forEach(meeting -> informed(work, meeting, file, people));
    work.stores()
        .plans()
        .ofCase(file.id())
        .ifPresent(
            plan ->
                plan.actions().stream()
                    .map(PlanAction::owner)
                    .forEach(owner -> people.add(owner, "Handleplanen")));
    return new Around(
        open.stream().map(meeting -> open(work, meeting)).toList(), people.professionals());
  }

  /** Who holds the posts that own the open tasks of the case, or the post where nobody does. */
  private static void owners(Work work, CaseFile file, Collected people) {
    Set<PostId> owning =
        work.stores().tasks().ofCase(file.id()).stream()
            .filter(task -> task.doneAt().isEmpty())
            .map(Task::owner)
            .collect(Collectors.toSet());
    work.posts().stream()
        .filter(post -> owning.contains(post.id()))
        .forEach(post -> people.add(holder(work, post), post.title()));
  }

  private static String holder(Work work, Post post) {
    return work.holdings().stream()
        .filter(h -> h.post().equals(post.id()))
        .findFirst()
        .flatMap(h -> work.stores().accounts().find(h.user()))
        .map(UserAccount::name)
        .orElse(post.title());
  }

  /** Participants who know whom a line of this case is about. */
  private static void informed(Work work, Meeting meeting, CaseFile file, Collected people) {
    Set<ParticipantId> informed =
        work.stores().meetings().bases(meeting.id()).stream()
            .filter(
                basis ->
                    work.stores()
                        .meetings()
                        .item(basis.item())
                        .filter(item -> item.caseId().equals(file.id()))
                        .isPresent())
            .map(DisclosureBasis::participant)
            .collect(Collectors.toSet());
    work.stores().meetings().participants(meeting.id()).stream()
        .filter(participant -> informed.contains(participant.id()))
        .forEach(p -> people.add(p.name(), "Møde: " + p.organisation()));
  }

  private static OpenMeeting open(Work work, Meeting meeting) {
    return new OpenMeeting(
        meeting.id(),
        work.way().forum(meeting.forum()).map(Forum::name).orElse(meeting.forum()),
        meeting.startsAt());
  }

  private record Collected(Map<String, Professional> byName) {
    void add(String name, String why) {
      byName.putIfAbsent(name.toLowerCase(Locale.ROOT), new Professional(name, why));
    }

    List<Professional> professionals() {
      return List.copyOf(byName.values());
    }
  }
}
