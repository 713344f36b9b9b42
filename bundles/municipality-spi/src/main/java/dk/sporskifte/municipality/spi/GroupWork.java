package dk.sporskifte.municipality.spi;

import dk.sporskifte.model.GroupRole;
import dk.sporskifte.model.Source;
import dk.sporskifte.municipality.spi.WayOfWorking.Rule;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Work with groups of young people.
 *
 * @param kinds what groups there are
 * @param roles of those in the picture
 * @param aims of what is done with a group
 * @param ties what two in a group can be to each other
 * @param endings why a group is closed
 * @param longestTie for how long a tie lasts at most, until somebody renews it
 */
public record GroupWork(
    List<Kind> kinds,
    Set<GroupRole> roles,
    List<Choice> aims,
    List<Choice> ties,
    List<Choice> endings,
    Period longestTie,
    Source source) {
  private static final int MONTHS_OF_A_YEAR = 12;
  private static final int DAYS_OF_A_MONTH = 30;

  public GroupWork {
    kinds = List.copyOf(kinds);
    roles = Set.copyOf(roles);
    aims = List.copyOf(aims);
    ties = List.copyOf(ties);
    endings = List.copyOf(endings);
    Objects.requireNonNull(source);
    Check.that(!kinds.isEmpty(), "group work knows no kind of group: name one");
    Check.that(!roles.isEmpty(), "group work knows no role: name one");
    Check.that(
        !roles.contains(GroupRole.VICTIM),
        "group work has a role for victims: a victim is never in the picture, take it out");
    Check.that(!endings.isEmpty(), "group work never ends: say why a group is closed");
    Check.unique(kinds, Kind::intervention, "kind of group");
    Check.unique(aims, Choice::code, "aim of group work");
    Check.unique(ties, Choice::code, "tie in a group");
    Check.unique(endings, Choice::code, "reason to close a group");
    longestTie = Check.time(longestTie, "longest tie");
    Check.that(
        longestTie.toTotalMonths() * DAYS_OF_A_MONTH + longestTie.getDays()
            <= MONTHS_OF_A_YEAR * DAYS_OF_A_MONTH,
        "a tie lasts " + longestTie + ": no tie lasts for more than a year, choose less");
  }

  /**
   * Of groups.
   *
   * @param intervention code of the intervention type, of scope GROUP
   * @param forums that can own such a group, the usual one first
   */
  public record Kind(String intervention, List<String> forums) {
    public Kind {
      intervention = Check.text(intervention, "intervention of a kind of group");
      forums = List.copyOf(forums);
      Check.that(
          !forums.isEmpty(), "groups of kind " + intervention + " have no owner: name a forum");
    }
  }

  public Optional<Kind> kind(String intervention) {
    return kinds.stream().filter(k -> k.intervention().equals(intervention)).findFirst();
  }

  List<Rule> rules() {
    List<Rule> rules = new ArrayList<>();
    rules.add(
        new Rule(
            "groupWork",
            "longestTie",
            "En tilknytning i en gruppe gælder højst i "
                + DanishText.lasting(longestTie)
                + "; så er den slettet, hvis ingen fornyer den med en grund",
            source));
    aims.forEach(a -> rules.add(new Rule("groupAim", a.code(), a.name(), a.source())));
    ties.forEach(t -> rules.add(new Rule("groupTie", t.code(), t.name(), t.source())));
    endings.forEach(e -> rules.add(new Rule("groupEnding", e.code(), e.name(), e.source())));
    return List.copyOf(rules);
  }
}
