package dk.sporskifte.casework.memory;

import dk.sporskifte.casework.api.port.ColleagueStore;
import dk.sporskifte.casework.api.view.LeftAlone;
import dk.sporskifte.casework.memory.Rows.Allowed;
import dk.sporskifte.casework.memory.Rows.Ended;
import dk.sporskifte.model.Absence;
import dk.sporskifte.model.AbsenceId;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.CheckedNeed;
import dk.sporskifte.model.ContactCard;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.PostHolding;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.Task;
import dk.sporskifte.model.UserAccount;
import dk.sporskifte.model.UserId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

record MemoryColleagues(Session session) implements ColleagueStore {
  @Override
  public void add(Absence absence) {
    session.table(Absence.class).add(absence.id(), absence);
  }

  @Override
  public void save(Absence absence) {
    session.table(Absence.class).save(absence.id(), absence);
  }

  @Override
  public Optional<Absence> absence(AbsenceId id) {
    return session.table(Absence.class).find(id);
  }

  @Override
  public List<Absence> absences(LocalDate today) {
    return session.table(Absence.class).all().filter(a -> !a.over(today)).toList();
  }

  @Override
  public List<LeftAlone> leftAlone(LocalDate today) {
    return new MemoryAccounts(session)
        .posts().stream()
            .filter(p -> p.role() != Role.ADMINISTRATOR && p.role() != Role.AUDITOR)
            .filter(p -> !attended(p.id(), today))
            .map(p -> alone(p, today))
            .toList();
  }

  @Override
  public Waiting waitingAt(PostId post, LocalDate today) {
    long cases =
        seenBy(post.value())
            .map(CaseId::new)
            .flatMap(id -> session.table(CaseFile.class).find(id).stream())
            .filter(file -> file.state().open())
            .filter(file -> caseworkers(file).noneMatch(p -> !p.equals(post) && attended(p, today)))
            .count();
    return new Waiting(open(post).count(), cases);
  }

  @Override
  public List<ContactCard> cards() {
    return session.table(ContactCard.class).all().toList();
  }

  @Override
  public List<ContactCard> cards(Set<PostId> posts) {
    return cards().stream().filter(card -> posts.contains(card.post())).toList();
  }

  @Override
  public void put(ContactCard card) {
    session.table(ContactCard.class).remove(present -> present.post().equals(card.post()));
    session.table(ContactCard.class).add(card.post(), card);
  }

  @Override
  public Moved endPost(PostId leaving, PostId taking, LocalDate today, String reason) {
    long tasks = open(leaving).count();
    session
        .table(Task.class)
        .change(t -> t.owner().equals(leaving) && t.doneAt().isEmpty(), t -> ownedBy(t, taking));
    Predicate<CheckedNeed> owned =
        n -> n.met().isEmpty() && n.owner().filter(leaving::equals).isPresent();
    long needs = session.table(CheckedNeed.class).all().filter(owned).count();
    session.table(CheckedNeed.class).change(owned, n -> n.ownedBy(taking));
    List<Allowed> grants = grants(leaving.value()).toList();
    grants.forEach(
        grant ->
            session
                .table(Allowed.class)
                .add(
                    (int) session.table(Allowed.class).all().count(),
                    new Allowed(
                        grant.object(),
                        grant.person(),
                        taking.value(),
                        session.now(),
                        grant.until(),
                        reason)));
    session
        .table(Allowed.class)
        .change(g -> g.grantee().equals(leaving.value()), g -> g.endedAt(session.now()));
    session.table(Ended.class).add(leaving, new Ended(leaving));
    return new Moved(tasks, needs, grants.size());
  }

  private LeftAlone alone(Post post, LocalDate today) {
    Waiting waiting = waitingAt(post.id(), today);
    return new LeftAlone(
        post.id(),
        post.title(),
        post.unit(),
        waiting.tasks(),
        open(post.id()).filter(t -> t.overdue(today)).count(),
        waiting.cases());
  }

  private boolean attended(PostId post, LocalDate today) {
    return session
        .table(PostHolding.class)
        .all()
        .filter(h -> h.post().equals(post) && h.on(today))
        .map(PostHolding::user)
        .anyMatch(user -> there(user, today) || covered(user, today));
  }

  private boolean covered(UserId user, LocalDate today) {
    return away(user, today)
        .flatMap(a -> a.cover().stream())
        .anyMatch(cover -> there(cover, today));
  }

  private boolean there(UserId user, LocalDate today) {
    return session.table(UserAccount.class).find(user).filter(UserAccount::active).isPresent()
        && away(user, today).findAny().isEmpty();
  }

  private Stream<Absence> away(UserId user, LocalDate today) {
    return session.table(Absence.class).all().filter(a -> a.user().equals(user) && a.on(today));
  }

  private Stream<PostId> caseworkers(CaseFile file) {
    return session
        .table(Allowed.class)
        .all()
        .filter(g -> g.object().equals(file.id().value()) && g.on(session.now()))
        .map(g -> new PostId(g.grantee()))
        .flatMap(id -> session.table(Post.class).find(id).stream())
        .filter(post -> post.role() == Role.CASEWORKER)
        .map(Post::id);
  }

  private Stream<UUID> seenBy(UUID grantee) {
    return grants(grantee).map(Allowed::object).distinct();
  }

  private Stream<Allowed> grants(UUID grantee) {
    return session
        .table(Allowed.class)
        .all()
        .filter(g -> g.grantee().equals(grantee) && g.on(session.now()));
  }

  private Stream<Task> open(PostId post) {
    return session
        .table(Task.class)
        .all()
        .filter(t -> t.owner().equals(post) && t.doneAt().isEmpty());
  }

  private static Task ownedBy(Task task, PostId post) {
    return new Task(
        task.id(),
        task.kind(),
        task.caseId(),
        task.text(),
        post,
        task.due(),
        task.because(),
        task.source(),
        task.doneAt(),
        task.doneBy(),
        task.createdAt(),
        task.version() + 1);
  }
}
