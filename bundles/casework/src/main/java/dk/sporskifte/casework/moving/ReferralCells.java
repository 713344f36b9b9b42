package dk.sporskifte.casework.moving;

import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.IntakeChannel;
import dk.sporskifte.model.Referral;
import dk.sporskifte.model.Referrer;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** What a line tells of how the case began. */
final class ReferralCells {
  private ReferralCells() {}

  /**
   * @param enrolled whoever was admitted without a form is not asked for it again
   */
  static Optional<Referral> of(Work work, Line line, boolean enrolled) {
    Optional<LocalDate> received = line.dayUntil(work.today(), Columns.RECEIVED);
    Optional<IntakeChannel> channel = line.choice(Columns.CHANNEL, Words.channels(work.way()));
    Optional<LocalDate> form = line.dayUntil(work.today(), Columns.FORM_RECEIVED);
    line.notBefore(Columns.RECEIVED, Columns.FORM_RECEIVED, form);
    Optional<Referrer> referrer = referrer(line);
    Set<String> groups = line.choices(Columns.TARGET_GROUPS, Words.targetGroups(work.way()));
    Optional<String> reason = line.text(Columns.REASON);
    if (!line.sound()) {
      return Optional.empty();
    }
    boolean formThere = enrolled || channel.orElseThrow() == IntakeChannel.FORM;
    return Optional.of(
        new Referral(
            channel.orElseThrow(),
            received.orElseThrow(),
            referrer.orElseThrow(),
            groups,
            Set.of(),
            reason.orElseThrow(),
            form.or(() -> received.filter(day -> formThere)),
            Optional.empty()));
  }

  private static Optional<Referrer> referrer(Line line) {
    Optional<String> name = line.text(Columns.REFERRER);
    Optional<Referrer.Kind> kind = line.choice(Columns.REFERRER_KIND, Words.REFERRERS);
    Optional<String> organisation = line.text(Columns.ORGANISATION);
    return name.flatMap(
        n ->
            kind.map(
                k -> new Referrer(k, n, organisation, Optional.empty(), Optional.empty(), false)));
  }
}
