package dk.sporskifte.casework.inbox;

import dk.sporskifte.casework.api.port.CheckingFeedMessage.Line;
import dk.sporskifte.casework.api.port.CheckingFeedMessage.Verdict;
import dk.sporskifte.casework.api.port.FeedMessageStore.JudgedAgain;
import dk.sporskifte.casework.api.port.FeedMessageStore.SetAside;
import dk.sporskifte.casework.api.view.FeedMessageSummary;
import dk.sporskifte.casework.api.view.ReplayView;
import dk.sporskifte.casework.api.view.ReplayView.Result;
import dk.sporskifte.model.InboxLine.Problem;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the checks say of a message now.
 *
 * @param aside its lines in quarantine
 * @param result LINES and TAKEN with a verdict, otherwise why there is none
 */
record ReplayedMessage(
    FeedMessageSummary message, List<SetAside> aside, Result result, Optional<Verdict> verdict) {
  static ReplayedMessage without(FeedMessageSummary message, Result why) {
    return new ReplayedMessage(message, List.of(), why, Optional.empty());
  }

  static ReplayedMessage of(FeedMessageSummary message, List<SetAside> aside, Verdict verdict) {
    Result result =
        verdict.refused().isPresent()
            ? Result.REFUSED
            : message.code().isPresent() ? Result.TAKEN : Result.LINES;
    return new ReplayedMessage(message, aside, result, Optional.of(verdict));
  }

  /** What is to be written of its lines in quarantine; those the same as before are left out. */
  List<JudgedAgain> changed() {
    return result == Result.LINES
        ? judged().stream()
            .filter(line -> !line.problem().equals(Optional.of(line.line().problem())))
            .toList()
        : List.of();
  }

  long passing() {
    return changed().stream().filter(line -> line.problem().isEmpty()).count();
  }

  ReplayView.Message view() {
    Optional<Problem> refused = verdict.flatMap(Verdict::refused);
    return new ReplayView.Message(
        message.id(),
        message.feed(),
        message.sender(),
        result,
        refused.map(Problem::code),
        refused.map(Problem::reason),
        (int) (result == Result.TAKEN ? good() : passing()),
        result == Result.TAKEN ? setAsideNow() : judged().stream().map(this::line).toList());
  }

  private List<JudgedAgain> judged() {
    if (result != Result.LINES) {
      return List.of();
    }
    Map<Integer, Line> now =
        lines().stream().collect(Collectors.toMap(Line::recordNo, Function.identity()));
    return aside.stream()
        .filter(line -> now.containsKey(line.recordNo()))
        .map(line -> judged(line, now.get(line.recordNo())))
        .toList();
  }

  private static JudgedAgain judged(SetAside line, Line now) {
    return new JudgedAgain(line, now.details(), now.problem());
  }

  private ReplayView.Line line(JudgedAgain judged) {
    return new ReplayView.Line(
        judged.line().recordNo(),
        judged.line().problem().code(),
        judged.problem().map(Problem::code),
        judged.problem().map(Problem::reason));
  }

  private List<ReplayView.Line> setAsideNow() {
    return lines().stream()
        .filter(line -> line.problem().isPresent())
        .map(
            line ->
                new ReplayView.Line(
                    line.recordNo(),
                    message.code().orElse(""),
                    line.problem().map(Problem::code),
                    line.problem().map(Problem::reason)))
        .toList();
  }

  private long good() {
    return lines().stream().filter(line -> line.problem().isEmpty()).count();
  }

  private List<Line> lines() {
    return verdict.map(Verdict::lines).orElse(List.of());
  }
}
