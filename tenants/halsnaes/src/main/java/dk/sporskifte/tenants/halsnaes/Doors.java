package dk.sporskifte.tenants.halsnaes;

import static dk.sporskifte.tenants.halsnaes.Document.says;

import dk.sporskifte.model.IntakeChannel;
import dk.sporskifte.model.Source;
import dk.sporskifte.municipality.spi.Cadence;
import dk.sporskifte.municipality.spi.Choice;
import dk.sporskifte.municipality.spi.ConcernRules;
import dk.sporskifte.municipality.spi.Deadline;
import dk.sporskifte.municipality.spi.HandOver;
import dk.sporskifte.municipality.spi.HandOver.Agreeing;
import dk.sporskifte.municipality.spi.HandOver.Giver;
import dk.sporskifte.municipality.spi.HandOver.Receiver;
import dk.sporskifte.municipality.spi.Intake;
import dk.sporskifte.municipality.spi.TakeUp;
import java.time.Period;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** "100 døre": whoever is chosen reacts, and keeps the responsibility until all agree. */
final class Doors {
  static final Source ALARM_BELLS = says("HAL-09", "at reagere på og tage ansvar for alarmklokker");

  private static final Source HUNDRED_DOORS =
      says("HAL-11", "har børn og unge “100 døre”, de kan gå igennem for at få hjælp og støtte.");
  private static final Source CHOSEN =
      says(
          "HAL-12",
          "Den voksne, som barnet, den unge eller en familie vælger at vise sin tillid, skal"
              + " reagere.");

  private Doors() {}

  static Intake intake() {
    Map<IntakeChannel, Source> channels = new EnumMap<>(IntakeChannel.class);
    for (IntakeChannel channel : IntakeChannel.values()) {
      channels.put(channel, HUNDRED_DOORS);
    }
    channels.put(IntakeChannel.SELF, CHOSEN);
    return new Intake(
        channels,
        new TakeUp.ByCadence(
            LocalUnit.ID,
            new Cadence.About(
                Period.ofMonths(1), "Ca. en gang om måneden (ikke nævnt; det er vores læsning)"),
            "Tages op i den lokale SSP-enhed; dokumentet nævner hverken møde eller frist",
            LocalUnit.AROUND_THE_SCHOOLS),
        Optional.empty(),
        Optional.empty());
  }

  /** The baton is handed over only when all agree. */
  static HandOver baton() {
    return new HandOver(
        "ansvar-for-en-bekymring",
        new Giver.OfConcern("Den voksne, som barnet, den unge eller familien har valgt"),
        new Receiver.ToColleague("En anden medarbejder"),
        Optional.empty(),
        Optional.empty(),
        EnumSet.allOf(Agreeing.class),
        true,
        "Ansvaret overdrages, når giver, modtager og barnet, den unge eller familien er enige; en"
            + " undtagelse kræver en grund og en leders godkendelse",
        says(
            "HAL-14",
            "Som udgangspunkt er det kun ok at overdrage ansvaret til en anden, hvis alle parter er"
                + " enige om, at dette vil være den bedste løsning for barnet/den unge/familien."));
  }

  /** The document names no kind of door; those a child meets are our reading. */
  static ConcernRules concernRules() {
    return new ConcernRules(
        List.of(
            door("EMPLOYEE", "En bestemt medarbejder"),
            door("UNIT", "En skole, klub eller anden enhed"),
            door("PHONE", "Telefon"),
            door("MESSAGE", "Besked eller chat"),
            door("STREET", "På gaden"),
            door("HOME", "I hjemmet"),
            door("OBSERVED", "Ingen: vi så eller hørte det selv")),
        Optional.of(Plan.CHILDS_VOICE),
        Optional.of(
            new ConcernRules.Holding(
                "Ansvarlig voksen",
                Optional.of(Period.ofDays(7)),
                "Hver bekymring har én navngiven voksen, der skal reagere; en ubesvaret bekymring"
                    + " går til den ansvarliges leder og en uge efter til alle ledere (ugen er"
                    + " vores læsning)",
                CHOSEN)));
  }

  private static Choice door(String code, String name) {
    return new Choice(code, name, false, HUNDRED_DOORS);
  }

  static List<Deadline> deadlines() {
    return List.of(
        new Deadline(
            "reaktion",
            Deadline.After.CONCERN_RAISED,
            Period.ofDays(7),
            "Reagér på bekymringen; sker det ikke, går den til lederen (7 dage er vores læsning)",
            ALARM_BELLS));
  }
}
