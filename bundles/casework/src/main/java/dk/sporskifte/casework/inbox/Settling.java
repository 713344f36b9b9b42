package dk.sporskifte.casework.inbox;

import dk.sporskifte.access.Law;
import dk.sporskifte.casework.api.GoingThroughList.FollowUp;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.letters.LetterOfLine;
import dk.sporskifte.casework.tasks.NewTask;
import dk.sporskifte.casework.time.Copenhagen;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.InboxLine;
import dk.sporskifte.model.InboxLine.Outcome.Code;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.Source;
import dk.sporskifte.model.Task;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An outcome said at the meeting, with what follows from it (LAW-14). */
record Settling(Work work, InboxLine line, Code code, FollowUp followUp, LetterOfLine letters) {
  private static final Set<Code> WITH_LETTER = EnumSet.of(Code.CONTACT, Code.CONCERN_CONVERSATION);

  private static final Map<Code, String> IN_WORDS =
      Map.of(
          Code.NONE, "Intet videre",
          Code.ALREADY_KNOWN, "Allerede kendt",
          Code.CONTACT, "Kontakt",
          Code.CONCERN_CONVERSATION, "Bekymringssamtale",
          Code.CASE, "Bliver til en bekymring, der kan indstilles",
          Code.NOTIFY_CHILD_AUTHORITY, "Underretning",
          Code.REFER_OTHER, "Henvist til andre",
          Code.TO_CASE, "Lagt i sagen",
          Code.HANDLED_BY_POLICE, "Varetages af politiet");

  /** Some days from the meeting; the days are our reading. */
  private record Duty(String text, int days, Source source) {}

  private static final Map<Code, Duty> DUTIES =
      Map.of(
          Code.CONTACT,
          new Duty("Tag kontakt", 7, Law.POLICE_LISTS),
          Code.CONCERN_CONVERSATION,
          new Duty("Hold bekymringssamtalen", 14, Law.POLICE_LISTS),
          Code.NOTIFY_CHILD_AUTHORITY,
          new Duty("Afgiv underretningen", 1, Law.DUTY_TO_NOTIFY));

  static boolean hasLetter(InboxLine line) {
    return line.outcome().filter(o -> WITH_LETTER.contains(o.code())).isPresent();
  }

  Outcome<InboxLine> settle() {
    return owner()
        .flatMap(
            owner ->
                new LineOutcome(work, line, code, note())
                    .decided(Optional.empty())
                    .map(
                        decided -> {
                          owner.ifPresent(post -> add(post, decided));
                          letter(decided);
                          return decided;
                        }));
  }

  /** Nobody is asked for a task about what is not kept. */
  private Outcome<Optional<Post>> owner() {
    return !DUTIES.containsKey(code) || SeenOnce.is(line)
        ? Outcome.done(Optional.empty())
        : new Owners(work)
            .of(followUp.owner(), code == Code.CONCERN_CONVERSATION)
            .map(Optional::of);
  }

  private void add(Post owner, InboxLine decided) {
    Duty duty = DUTIES.get(code);
    NewTask task = NewTask.of(work, owner);
    decided
        .concern()
        .map(concern -> task.about(line.id(), concern))
        .orElseGet(() -> task.about(line.id()))
        .add(
            Task.Kind.FOLLOW_UP_LINE,
            duty.text() + ": linje " + line.recordNo() + " fra " + line.sender(),
            followUp.due().orElseGet(() -> work.today().plusDays(duty.days())),
            "Besluttet på overleveringsmødet " + Copenhagen.danish(work.today()),
            duty.source());
  }

  private void letter(InboxLine decided) {
    if (WITH_LETTER.contains(code) && followUp.letter()) {
      Whom whom = Whom.of(work, decided);
      letters.make(work, work.newId(), decided, whom.name(), whom.minor());
    }
  }

  private String note() {
    return followUp
        .note()
        .filter(text -> !text.isBlank())
        .orElseGet(
            () ->
                "Overleveringsmødet "
                    + Copenhagen.danish(work.today())
                    + ": "
                    + IN_WORDS.get(code));
  }
}
