package dk.sporskifte.example.data;

import dk.sporskifte.casework.api.RaisingConcern.NewConcern;
import dk.sporskifte.model.Circumstances;
import dk.sporskifte.model.ConcernId;
import dk.sporskifte.model.IntakeChannel;
import java.time.Period;
import java.util.Optional;

/** Concerns that are no cases: two open, one closed. */
record Concerns(Office office) {
  private static final int FIRST_PERSON = 60;
  private static final Period AGE = Period.ofYears(14);

  void raise() {
    Staff staff = office.staff();
    raise(0, staff.triage(), IntakeChannel.CITIZEN, Optional.empty());
    raise(
        1,
        staff.partners().get(0),
        IntakeChannel.PARTNER,
        Optional.of("Jeg vil bare gerne være i fred for dem."));
    ConcernId closed = raise(2, staff.caseworker(), IntakeChannel.PHONE, Optional.empty());
    close(staff.caseworker(), closed);
    if (office.way().concernRules().holding().isPresent()) {
      new Batons(office).all();
    }
  }

  private ConcernId raise(
      int number, Member by, IntakeChannel channel, Optional<String> childsWords) {
    ConcernId id = new ConcernId(office.id("concern " + number));
    Youth youth = Youth.aged(FIRST_PERSON + number, AGE, office);
    office.once(
        "raise concern",
        office
            .useCases()
            .concerns()
            .raise(
                office.tenant(),
                by.actor(),
                new NewConcern(
                    id,
                    Optional.of(youth.told(office.ids())),
                    channel,
                    Texts.concern(number),
                    childsWords,
                    childsWords.isPresent()
                        ? Circumstances.NONE
                        : Circumstances.notHeard("Henvendelsen kom fra andre end den unge"))));
    return id;
  }

  /** Nothing is closed without a reaction, where somebody holds each concern. */
  private void close(Member by, ConcernId id) {
    if (office.way().concernRules().holding().isPresent()) {
      new Batons(office).react(by, id);
    }
    var concerns = office.useCases().concerns();
    int version =
        office
            .done("show concern", concerns.show(office.tenant(), by.actor(), id))
            .concern()
            .version();
    office.once(
        "close concern",
        concerns.close(
            office.tenant(),
            by.actor(),
            id,
            version,
            "Talt med forældrene og skolen; der er allerede en indsats i gang."));
  }
}
