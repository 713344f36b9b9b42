package dk.sporskifte.municipality.spi;

import dk.sporskifte.model.IntakeChannel;
import dk.sporskifte.model.Source;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * How referrals come in.
 *
 * @param channels each with the sentence that opens it
 * @param form absent where no referral form is demanded
 * @param presenting whether the referrer may present the case; absent where it is not stated
 */
public record Intake(
    Map<IntakeChannel, Source> channels,
    TakeUp takeUp,
    Optional<FormRule> form,
    Optional<Source> presenting) {
  public Intake {
    channels = Collections.unmodifiableMap(new LinkedHashMap<>(channels));
    Objects.requireNonNull(takeUp);
    Objects.requireNonNull(form);
    Objects.requireNonNull(presenting);
    Check.that(!channels.isEmpty(), "referrals come in somehow");
  }

  /**
   * A referral form is due when intake came another way; neither the meeting nor enrolment waits
   * for it.
   *
   * @param within how soon, from the referral
   * @param text the task, Danish
   */
  public record FormRule(Period within, String text, Source source) {
    public FormRule {
      within = Check.time(within, "within");
      text = Check.text(text, "text");
      Objects.requireNonNull(source);
    }
  }

  List<WayOfWorking.Rule> rules() {
    List<WayOfWorking.Rule> rules = new ArrayList<>();
    channels.forEach(
        (c, s) -> rules.add(new WayOfWorking.Rule("channel", c.name(), DanishText.by(c), s)));
    rules.add(new WayOfWorking.Rule("takeUp", takeUp.forum(), takeUp.statement(), takeUp.source()));
    form.ifPresent(f -> rules.add(new WayOfWorking.Rule("form", "form", f.text(), f.source())));
    presenting.ifPresent(
        s ->
            rules.add(
                new WayOfWorking.Rule(
                    "presenting", "presenting", "Indstilleren kan selv fremlægge", s)));
    return rules;
  }
}
