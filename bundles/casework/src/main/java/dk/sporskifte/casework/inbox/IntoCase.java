package dk.sporskifte.casework.inbox;

import dk.sporskifte.access.Law;
import dk.sporskifte.access.Policy;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.port.NoticeStore.OpenCase;
import dk.sporskifte.casework.api.view.NoticeProposal;
import dk.sporskifte.casework.people.Team;
import dk.sporskifte.casework.release.Notices;
import dk.sporskifte.casework.release.Proposed;
import dk.sporskifte.casework.tasks.NewTask;
import dk.sporskifte.casework.time.Copenhagen;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.CaseNotice;
import dk.sporskifte.model.InboxLine;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.Task;
import dk.sporskifte.model.UserActor;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** A line of the prison service or the job centre on its way into a case (LAW-14, LAW-16). */
record IntoCase(Work work, InboxLine line) {
  private static final Set<String> FEEDS = Set.of(Notices.PRISON, Notices.JOB_CENTRE);
  private static final String EVENT = "eventType";

  /** Our reading: no document says how soon. */
  private static final int DAYS_TO_OFFER = 3;

  private static final int DAYS_TO_READ = 7;

  /** Empty for feeds that tell nothing of a case, and where nobody is matched. */
  Optional<NoticeProposal> proposal() {
    if (!WaitingLine.waits(line) || whyNot().isPresent()) {
      return Optional.empty();
    }
    List<OpenCase> cases = cases();
    CaseId any = cases.isEmpty() ? new CaseId(line.id().value()) : cases.get(0).id();
    return Optional.of(new Proposed(work, notice(line.id().value(), any)).in(cases));
  }

  Outcome<CaseNotice> take(UUID id, Optional<CaseId> into) {
    return Policy.allowing(this, List.of(IntoCase::whyNot, IntoCase::isConsented))
        .flatMap(allowed -> which(into))
        .map(
            open -> {
              endCorrected();
              CaseNotice notice = notice(id, open.id());
              work.stores().notices().add(notice);
              work.trace().of(open.id());
              ask(open, notice);
              return notice;
            });
  }

  /** What this line corrects counts no more. */
  private void endCorrected() {
    work.stores().inbox().correctedBy(line).stream()
        .flatMap(earlier -> work.stores().notices().ofLine(earlier.id()).stream())
        .filter(CaseNotice::inForce)
        .forEach(earlier -> Notices.end(work, earlier, "Afsenderen har rettet den med en senere"));
  }

  private Optional<Refusal> whyNot() {
    return Policy.unless(
            FEEDS.contains(line.feed()) && line.details().containsKey(EVENT),
            Refusal.conflict(
                "not-for-a-case", "Linjen fortæller ikke noget, der hører til i en sag."))
        .or(
            () ->
                Policy.unless(
                    line.matched().isPresent(),
                    Refusal.conflict(
                        "line-unmatched", "Find eller registrér først den person, linjen er om.")));
  }

  /** What is told on a consent is used while it lasts, and no longer (LAW-09). */
  private Optional<Refusal> isConsented() {
    return Policy.unless(
        Optional.ofNullable(line.details().get(Notices.CONSENT))
            .filter(ref -> !work.stores().notices().consented(line.id(), ref, work.today()))
            .isEmpty(),
        Refusal.rule(
            "consent-over",
            "Linjen bygger på et samtykke, som er trukket tilbage, udløbet eller ikke registreret på"
                + " personen. Indhent og registrér det, eller vælg et andet udfald.",
            Law.WITHDRAWABLE));
  }

  private Outcome<OpenCase> which(Optional<CaseId> into) {
    List<OpenCase> open = cases();
    List<OpenCase> meant =
        open.stream().filter(c -> into.map(c.id()::equals).orElse(true)).toList();
    if (meant.size() == 1) {
      return Outcome.done(meant.get(0));
    }
    return Outcome.refused(
        meant.isEmpty()
            ? Refusal.conflict(
                "no-open-case",
                "Personen har ingen åben sag, den kan lægges i. Vælg et andet udfald, eller opret"
                    + " en sag først.")
            : Refusal.invalid("choose-case", "Personen har flere åbne sager: vælg den rette.")
                .at("case"));
  }

  private List<OpenCase> cases() {
    return work.stores()
        .notices()
        .openCases(
            line.id(),
            work.way().programmes().stream()
                .filter(programme -> programme.tighterAccess().isPresent())
                .map(programme -> programme.id())
                .collect(Collectors.toSet()));
  }

  private CaseNotice notice(UUID id, CaseId caseId) {
    LocalDate told = Copenhagen.dayOf(line.receivedAt());
    return new CaseNotice(
        id,
        caseId,
        line.id(),
        line.feed(),
        line.details().get(EVENT),
        EventDay.of(line).orElse(told),
        told,
        line.details(),
        work.user(),
        work.now(),
        Optional.empty(),
        1);
  }

  /** Whoever answers for the case reads it, unless they put it there; support is always offered. */
  private void ask(OpenCase open, CaseNotice notice) {
    Post owner = owner(open);
    boolean support = notice.event().equals(Notices.NO_SHOW);
    if (!support && work.actor() instanceof UserActor user && user.posts().contains(owner)) {
      return;
    }
    NewTask task = NewTask.of(work, open.id(), owner).about(line.id());
    if (support) {
      task.add(
          Task.Kind.OFFER_SUPPORT,
          "Tilbyd støtte: den unge kom ikke til det, der var aftalt med jobcentret. Spørg, hvad"
              + " der skal til",
          work.today().plusDays(DAYS_TO_OFFER),
          "At udeblive er et tegn på behov for støtte og ikke et brud. (Fristen på 3 dage er"
              + " vores læsning.)",
          Law.PERSON_DECIDES);
    } else {
      boolean prison = line.feed().equals(Notices.PRISON);
      task.add(
          Task.Kind.READ_NOTICE,
          "Læs, hvad "
              + (prison ? "Kriminalforsorgen" : "jobcentret")
              + " har meddelt i {CASE:definite}",
          work.today().plusDays(DAYS_TO_READ),
          "Lagt i {CASE:definite} " + Copenhagen.danish(work.today()),
          prison ? Law.GOOD_RELEASE : Law.PERSON_DECIDES);
    }
  }

  private Post owner(OpenCase open) {
    return open.answers()
        .flatMap(work::post)
        .orElseGet(
            () -> Team.of(work, work.way().intake().takeUp().forum()).orThrow().caseworker());
  }
}
