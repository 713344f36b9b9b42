package dk.sporskifte.casework.memory;

import dk.sporskifte.casework.api.port.NoticeStore;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.CaseNotice;
import dk.sporskifte.model.DisclosureConsent;
import dk.sporskifte.model.FeedMessage;
import dk.sporskifte.model.InboxLine;
import dk.sporskifte.model.InboxLineId;
import dk.sporskifte.model.PersonId;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.ReleaseTrack;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.SystemActor;
import dk.sporskifte.model.Task;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

record MemoryNotices(Session session) implements NoticeStore {
  @Override
  public List<OpenCase> openCases(InboxLineId line, Set<String> tighter) {
    return session
        .table(InboxLine.class)
        .find(line)
        .filter(l -> session.isA(Role.TRIAGE) && session.sees(line))
        .map(l -> openCases(l, tighter))
        .orElse(List.of());
  }

  private List<OpenCase> openCases(InboxLine line, Set<String> tighter) {
    return session
        .table(CaseFile.class)
        .all()
        .filter(f -> line.matched().filter(f.person()::equals).isPresent() && f.state().open())
        .filter(
            f ->
                tighter.contains(f.programme())
                    ? session.sees(f.id())
                    : line.routing().confidentiality().isEmpty())
        .map(this::open)
        .toList();
  }

  private OpenCase open(CaseFile file) {
    return new OpenCase(file.id(), file.number(), file.programme(), answers(file.id()));
  }

  private Optional<PostId> answers(CaseId id) {
    return session
        .table(Task.class)
        .all()
        .filter(t -> t.caseId().filter(id::equals).isPresent())
        .filter(
            t ->
                new MemoryAccounts(session)
                    .posts().stream()
                        .anyMatch(p -> p.id().equals(t.owner()) && p.role() == Role.CASEWORKER))
        .max(Comparator.comparing(Task::createdAt))
        .map(Task::owner);
  }

  @Override
  public boolean consented(InboxLineId line, String reference, LocalDate day) {
    Optional<PersonId> about =
        session.table(InboxLine.class).find(line).flatMap(InboxLine::matched);
    String feed = session.table(InboxLine.class).find(line).map(InboxLine::feed).orElse("");
    return session
        .table(DisclosureConsent.class)
        .all()
        .filter(c -> c.named(feed, reference) && c.live(day))
        .anyMatch(
            c ->
                session
                    .table(CaseFile.class)
                    .find(new CaseId(c.matter()))
                    .filter(f -> about.filter(f.person()::equals).isPresent())
                    .isPresent());
  }

  @Override
  public void add(CaseNotice notice) {
    session.table(CaseNotice.class).add(notice.id(), notice);
  }

  @Override
  public void save(CaseNotice notice) {
    session.table(CaseNotice.class).save(notice.id(), notice);
  }

  @Override
  public List<CaseNotice> ofCase(CaseId caseId) {
    return seen().filter(n -> n.caseId().equals(caseId)).toList();
  }

  @Override
  public List<CaseNotice> ofLine(InboxLineId line) {
    return seen().filter(n -> n.line().equals(line)).toList();
  }

  private Stream<CaseNotice> seen() {
    return session
        .table(CaseNotice.class)
        .all()
        .filter(n -> session.isClock() || session.sees(n.caseId()) || session.sees(n.line()));
  }

  @Override
  public Set<UUID> takenBack(CaseId caseId) {
    return ofCase(caseId).stream()
        .filter(n -> session.table(FeedMessage.class).all().anyMatch(m -> corrects(m, n)))
        .map(CaseNotice::id)
        .collect(Collectors.toSet());
  }

  private boolean corrects(FeedMessage later, CaseNotice notice) {
    return message(notice)
        .filter(
            m ->
                m.sender().equals(later.sender())
                    && later.corrects().filter(m.messageId()::equals).isPresent())
        .isPresent();
  }

  private Optional<FeedMessage> message(CaseNotice notice) {
    return session
        .table(InboxLine.class)
        .find(notice.line())
        .flatMap(
            l ->
                session
                    .table(FeedMessage.class)
                    .all()
                    .filter(m -> m.id().equals(l.message()))
                    .findFirst());
  }

  @Override
  public List<OpenCase> standingOn(String sender, UUID message) {
    if (session.actor() != SystemActor.FEED) {
      return List.of();
    }
    return session
        .table(CaseNotice.class)
        .all()
        .filter(CaseNotice::inForce)
        .filter(
            n ->
                message(n)
                    .filter(m -> m.sender().equals(sender) && m.messageId().equals(message))
                    .isPresent())
        .flatMap(n -> session.table(CaseFile.class).find(n.caseId()).stream())
        .distinct()
        .map(this::open)
        .toList();
  }

  @Override
  public List<PastConsent> pastConsent(LocalDate day) {
    return session.isClock()
        ? session
            .table(CaseNotice.class)
            .all()
            .filter(CaseNotice::inForce)
            .flatMap(n -> past(n, day).stream())
            .toList()
        : List.of();
  }

  private Optional<PastConsent> past(CaseNotice notice, LocalDate day) {
    Optional<PersonId> about =
        session.table(CaseFile.class).find(notice.caseId()).map(CaseFile::person);
    return session
        .table(DisclosureConsent.class)
        .all()
        .filter(c -> c.withdrawnOn().isEmpty())
        .filter(c -> c.named(notice.feed(), notice.told().getOrDefault("consentRef", "")))
        .filter(
            c ->
                session
                    .table(CaseFile.class)
                    .find(new CaseId(c.matter()))
                    .map(CaseFile::person)
                    .equals(about))
        .max(Comparator.comparing(DisclosureConsent::until))
        .filter(c -> !c.until().isAfter(day))
        .map(c -> new PastConsent(notice.caseId(), notice.id(), c.until(), c.recordedBy()));
  }

  @Override
  public List<CaseId> withRelease() {
    return session
        .table(CaseFile.class)
        .all()
        .filter(f -> f.state().open())
        .map(CaseFile::id)
        .filter(
            id ->
                session.table(ReleaseTrack.class).all().anyMatch(r -> r.caseId().equals(id))
                    || ofCase(id).stream().anyMatch(n -> n.feed().equals("prison-notice")))
        .toList();
  }
}
