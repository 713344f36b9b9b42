package dk.sporskifte.example.data;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.ages.AgesFollowed;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.casework.api.ReferringYoungPerson.NewReferral;
import dk.sporskifte.casework.api.RefusalTerms;
import dk.sporskifte.casework.api.YoungPerson;
import dk.sporskifte.casework.api.view.CaseView;
import dk.sporskifte.casework.time.UuidV7;
import dk.sporskifte.casework.work.AuditedWork;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.CaseState;
import dk.sporskifte.model.IntakeChannel;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.Referrer;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.SystemActor;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.model.UserId;
import dk.sporskifte.testkit.WaysOfWorking;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several work at once while the platform's clock looks at the very cases they decide about. */
class BusyHourTest {
  private static final int CASEWORKERS = 6;
  private static final int REFERRALS = 20;
  private static final String DECIDED =
      "select count(*)::text from decision where reason = 'Ingen indsats'";
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

  @TempDir Path base;

  private final AtomicInteger next = new AtomicInteger();
  private final AtomicBoolean over = new AtomicBoolean();
  private final UuidV7 ids = new UuidV7(Installation.CLOCK);

  @Test
  void nobody_is_refused_while_the_clock_goes_its_rounds() throws Exception {
    Installation busy = new Installation("busy", WaysOfWorking.small());
    FillingTest.filling(busy, base).fill(busy.tenant.key());
    UserActor caseworker = caseworker(busy);
    ExecutorService threads = Executors.newFixedThreadPool(CASEWORKERS + 1);
    try {
      Future<?> clock = threads.submit(() -> goRounds(busy));
      List<Future<?>> work = new ArrayList<>();
      for (int i = 0; i < CASEWORKERS; i++) {
        work.add(threads.submit(() -> decideAll(busy, caseworker)));
      }
      for (Future<?> one : work) {
        one.get();
      }
      over.set(true);
      clock.get();
    } finally {
      threads.shutdownNow();
    }
    assertThat(FillingTest.all(busy, DECIDED)).containsExactly("" + CASEWORKERS * REFERRALS);
  }

  private void goRounds(Installation busy) {
    AgesFollowed ages = new AgesFollowed(new AuditedWork(busy, Installation.CLOCK, ids));
    while (!over.get()) {
      ages.follow(busy.tenant).orThrow();
    }
  }

  private void decideAll(Installation busy, UserActor caseworker) {
    for (int i = 0; i < REFERRALS; i++) {
      CaseFile referred =
          done(busy.useCases.referrals().refer(busy.tenant, caseworker, young())).file();
      CaseFile shown =
          done(busy.useCases.finding().show(busy.tenant, caseworker, referred.id())).file();
      CaseView ended =
          done(
              busy.useCases
                  .eligibility()
                  .decline(
                      busy.tenant,
                      caseworker,
                      shown.id(),
                      shown.version(),
                      "Ingen indsats",
                      Optional.empty(),
                      RefusalTerms.ofNoDecision()));
      assertThat(ended.file().state()).isEqualTo(CaseState.CLOSED);
      done(
          busy.useCases
              .finding()
              .list(busy.tenant, caseworker, Optional.empty(), PageRequest.first()));
    }
  }

  private NewReferral young() {
    int number = next.getAndIncrement();
    LocalDate born = TODAY.minusYears(17).plusDays(2 + number % 300);
    return new NewReferral(
        new CaseId(ids.next()),
        new YoungPerson.Told(
            Optional.empty(),
            "Ung" + number,
            "Travl",
            Optional.of(born),
            false,
            Optional.empty(),
            Optional.empty()),
        Optional.empty(),
        IntakeChannel.FORM,
        TODAY,
        new Referrer(
            Referrer.Kind.PARTNER,
            "Vagthavende",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false),
        Set.of(),
        Set.of(),
        "Set ved stationen",
        true,
        Optional.empty());
  }

  private static <T> T done(Outcome<T> outcome) {
    return outcome.orThrow();
  }

  private static UserActor caseworker(Installation busy) throws Exception {
    return busy.in(
            busy.tenant.key(),
            SystemActor.OPERATOR,
            stores -> {
              Post post = stores.accounts().postsOf(Role.CASEWORKER).get(0);
              UserId user =
                  stores.accounts().holdings().stream()
                      .filter(h -> h.post().equals(post.id()))
                      .findFirst()
                      .orElseThrow()
                      .user();
              return Outcome.done(new UserActor(user, "Signe", List.of(post)));
            })
        .orThrow();
  }
}
