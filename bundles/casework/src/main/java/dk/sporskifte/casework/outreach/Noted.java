package dk.sporskifte.casework.outreach;

import dk.sporskifte.access.Policy;
import dk.sporskifte.casework.api.ReachingOut.NewContact;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.work.Given;
import dk.sporskifte.model.OutreachContact;
import dk.sporskifte.model.UserId;
import dk.sporskifte.municipality.spi.Outreach;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A contact about to be noted: with as little as there can be. */
record Noted(NewContact asked, LocalDate today, Outreach outreach) {
  static final List<Policy<Noted>> POLICIES =
      List.of(
          n -> Given.text(n.asked.place(), "sted"),
          n -> Given.text(n.asked.about(), "hvad det handlede om"),
          n -> Given.notInTheFuture(n.asked.on(), n.today, "dag"),
          Noted::isRecent,
          Noted::namesNobodyByNumber);

  private static final Pattern CPR = Pattern.compile("(?<!\\d)\\d{6}[ -]?\\d{4}(?!\\d)");

  OutreachContact by(UserId user, Instant at) {
    return new OutreachContact(
        asked.id(),
        outreach.seats(),
        asked.on(),
        asked.place(),
        asked.about(),
        asked.called().map(String::strip).filter(name -> !name.isEmpty()),
        Optional.empty(),
        user,
        at,
        asked.on().plus(outreach.kept()),
        1);
  }

  private Optional<Refusal> isRecent() {
    return Policy.unless(
        asked.on().plus(outreach.kept()).isAfter(today),
        Refusal.rule(
            "outreach-too-old", "Så gamle kontakter gemmes ikke mere.", outreach.source()));
  }

  private Optional<Refusal> namesNobodyByNumber() {
    return Policy.unless(
        !CPR.matcher(asked.place() + "\n" + asked.about() + "\n" + asked.called().orElse(""))
            .find(),
        Refusal.rule(
            "cpr-in-outreach",
            "Skriv ikke CPR-numre her: en opsøgende kontakt kommer før indstilling og samtykke.",
            outreach.source()));
  }

  @Override
  public String toString() {
    return "Noted";
  }
}
