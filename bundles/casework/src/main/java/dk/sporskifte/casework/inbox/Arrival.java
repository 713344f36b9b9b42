package dk.sporskifte.casework.inbox;

import dk.sporskifte.access.Law;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.RawMessage;
import dk.sporskifte.casework.api.ReceivingFeedMessage.Lines;
import dk.sporskifte.casework.api.ReceivingFeedMessage.Reception;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.tasks.NewTask;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.CprNumber;
import dk.sporskifte.model.FeedMessage;
import dk.sporskifte.model.InboxLine;
import dk.sporskifte.model.PersonId;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.Routing;
import dk.sporskifte.model.Task;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A message as it arrives: its lines matched by CPR number alone, each shown to triage. */
record Arrival(Work work, FeedMessage message) {
  private static final String REASON = "Stillingens opgave: modtagne oplysninger";

  private static final int DAYS_TO_LOOK = 3;

  private static final InboxLine.Problem CORRECTED =
      new InboxLine.Problem("CORRECTED", "Afsenderen har rettet meddelelsen med en senere.");

  Outcome<Reception> store(RawMessage raw, Lines lines) {
    work.stores()
        .inbox()
        .hold(
            message.sender(),
            Stream.concat(Stream.of(message.messageId()), message.corrects().stream()).toList());
    return work.stores()
        .inbox()
        .contentHash(message.sender(), message.messageId())
        .map(hash -> Outcome.done(seenBefore(hash)))
        .orElseGet(() -> storeNew(raw, lines));
  }

  private Reception seenBefore(String hash) {
    return hash.equals(message.contentHash()) ? Reception.REPEATED : Reception.OTHER_CONTENT;
  }

  private Outcome<Reception> storeNew(RawMessage raw, Lines lines) {
    List<Post> triage = work.stores().accounts().postsOf(Role.TRIAGE);
    if (triage.isEmpty()) {
      return Outcome.refused(
          Refusal.conflict(
              "no-triage-post",
              "Ingen stilling kan tage imod oplysninger. Bed administratoren oprette en stilling"
                  + " til modtagelse."));
    }
    boolean corrected = work.stores().inbox().isCorrected(message.sender(), message.messageId());
    message.corrects().ifPresent(this::supersede);
    message.corrects().ifPresent(taken -> tellCases(taken, triage.get(0)));
    work.stores().inbox().add(message, raw);
    Coming coming = new Coming(work, triage);
    List<InboxLine> apartOrAcute = new ArrayList<>();
    lines.inBatches(
        batch -> {
          List<InboxLine> matched =
              match(batch).stream().map(l -> corrected ? l.superseded(CORRECTED) : l).toList();
          add(matched, coming);
          matched.stream()
              .filter(l -> !l.routing().equals(Routing.ORDINARY))
              .forEach(apartOrAcute::add);
        });
    if (!corrected) {
      TriageTask.ask(work, message, apartOrAcute, triage.get(0));
      coming.tell(apartOrAcute);
    }
    return Outcome.done(Reception.STORED);
  }

  /** Nobody decides any more on what the sender has taken back; what is decided stays. */
  private void supersede(UUID corrected) {
    work.stores().inbox().supersede(message.sender(), corrected, CORRECTED);
  }

  /** It stands in a case until a person takes it out: a feed changes none. */
  private void tellCases(UUID corrected, Post triage) {
    work.stores()
        .notices()
        .standingOn(message.sender(), corrected)
        .forEach(
            open ->
                NewTask.of(work, open.id(), open.answers().flatMap(work::post).orElse(triage))
                    .add(
                        Task.Kind.READ_NOTICE,
                        "Afsenderen har rettet eller trukket en meddelelse tilbage, som er lagt i"
                            + " {CASE:definite}: se på den, og tag den ud, hvis den ikke gælder",
                        work.today().plusDays(DAYS_TO_LOOK),
                        "Oplysninger skal være rigtige. (Fristen på 3 dage er vores læsning.)",
                        Law.RECTIFICATION));
  }

  private List<InboxLine> match(List<InboxLine> lines) {
    Map<CprNumber, PersonId> known =
        work.stores()
            .people()
            .idsOf(
                lines.stream()
                    .flatMap(line -> line.person().cpr().stream())
                    .collect(Collectors.toSet()));
    work.trace().about(known.values());
    return lines.stream()
        .map(line -> line.person().cpr().map(known::get).map(line::matchedTo).orElse(line))
        .toList();
  }

  /** Those that the same posts see, together. */
  private void add(List<InboxLine> lines, Coming coming) {
    lines.stream()
        .collect(Collectors.groupingBy(coming::seeing, LinkedHashMap::new, Collectors.toList()))
        .forEach(
            (posts, theirs) ->
                work.stores()
                    .inbox()
                    .addAll(theirs, posts.stream().map(Post::id).toList(), REASON));
  }
}
