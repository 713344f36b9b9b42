package dk.sporskifte.municipality.spi;

import dk.sporskifte.model.AgeSpan;
import dk.sporskifte.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * SSP, SSP+, an exit programme: something a young person can be in.
 *
 * @param id lower case, for example {@code ssp-plus}
 * @param forum id of the forum that answers for it
 * @param onLeaving what is proposed when the upper age comes near; a person decides
 */
public record Programme(
    String id,
    String name,
    AgeSpan ages,
    Participation participation,
    String forum,
    EntryRule entry,
    LeavingRule onLeaving,
    Source source) {
  public Programme {
    id = Check.text(id, "programme id");
    name = Check.text(name, "programme name");
    Objects.requireNonNull(ages);
    Objects.requireNonNull(participation);
    forum = Check.text(forum, "programme forum");
    Objects.requireNonNull(entry);
    Objects.requireNonNull(onLeaving);
    Objects.requireNonNull(source);
  }

  List<WayOfWorking.Rule> rules() {
    List<WayOfWorking.Rule> rules = new ArrayList<>();
    rules.add(new WayOfWorking.Rule("programme", id, name + ": " + DanishText.ages(ages), source));
    participation
        .sources()
        .forEach(
            s ->
                rules.add(
                    new WayOfWorking.Rule("participation", id, participation.statement(), s)));
    rules.add(new WayOfWorking.Rule("leaving", id, onLeaving.text(), onLeaving.source()));
    return rules;
  }
}
