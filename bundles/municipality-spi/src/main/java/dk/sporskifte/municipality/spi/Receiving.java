package dk.sporskifte.municipality.spi;

import dk.sporskifte.model.Source;
import dk.sporskifte.municipality.spi.WayOfWorking.Rule;
import java.util.Objects;
import java.util.Optional;

/**
 * How what partners send is met.
 *
 * @param listForum id of the forum whose meetings go through the lists of the police
 * @param acuteMinutes how soon somebody on duty has seen what is acute, before a leader is told
 * @param statement Danish
 */
public record Receiving(
    Optional<String> listForum, int acuteMinutes, String statement, Source source) {
  public Receiving {
    Objects.requireNonNull(listForum);
    Check.that(acuteMinutes > 0, "what is acute is never seen in time: give it some minutes");
    statement = Check.text(statement, "statement of receiving");
    Objects.requireNonNull(source);
  }

  Rule rule() {
    return new Rule("receiving", "receiving", statement, source);
  }
}
