package dk.sporskifte.municipality.spi;

import static dk.sporskifte.municipality.spi.Korsbaek.SOURCE;
import static dk.sporskifte.municipality.spi.Korsbaek.choice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.sporskifte.model.GroupRole;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GroupWorkTest {
  private final Korsbaek korsbaek = new Korsbaek();
  private List<GroupWork.Kind> kinds = List.of(new GroupWork.Kind("GROUP", List.of("moede")));
  private Set<GroupRole> roles = EnumSet.of(GroupRole.CONCERNED);
  private List<Choice> endings = List.of(choice("CALM"));
  private Period longest = Period.ofMonths(6);

  @Test
  void it_is_told_in_the_rulebook_with_how_long_a_tie_lasts() {
    assertThat(way().rulebook())
        .filteredOn(rule -> rule.kind().equals("groupWork"))
        .singleElement()
        .satisfies(rule -> assertThat(rule.statement()).contains("højst i 6 måneder"));
  }

  @Test
  void no_tie_lasts_for_more_than_a_year() {
    longest = Period.ofYears(1);
    way();
    longest = Period.ofMonths(13);
    refused("no tie lasts for more than a year");
    longest = Period.ZERO;
    refused("must be some time");
  }

  @Test
  void a_victim_is_in_no_picture() {
    roles = EnumSet.of(GroupRole.CONCERNED, GroupRole.VICTIM);
    refused("a victim is never in the picture");
  }

  @Test
  void each_kind_is_an_intervention_for_groups_of_a_forum_that_sees_people() {
    kinds = List.of(new GroupWork.Kind("SINGLE", List.of("moede")));
    refused("unknown intervention for groups SINGLE");
    kinds = List.of(new GroupWork.Kind("GROUP", List.of("udvalg")));
    refused("unknown forum udvalg");
    korsbaek.forums = List.of(Korsbaek.forum("moede"), council());
    kinds = List.of(new GroupWork.Kind("GROUP", List.of("raad")));
    refused("sees figures alone");
    kinds = List.of();
    refused("no kind of group");
  }

  @Test
  void a_group_is_closed_for_a_reason() {
    endings = List.of();
    refused("never ends");
    endings = List.of(choice("CALM"), choice("CALM"));
    refused("two of one reason to close a group");
  }

  @Test
  void whoever_assigns_actors_has_a_seat() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                korsbaek.way().toBuilder()
                    .assigning(
                        new Assigning(Set.of("konsulent"), Period.ofDays(2), "Sæt på", SOURCE))
                    .build())
        .withMessageContaining("unknown seat konsulent");
  }

  private void refused(String because) {
    assertThatIllegalArgumentException().isThrownBy(this::way).withMessageContaining(because);
  }

  private WayOfWorking way() {
    return korsbaek.way().toBuilder()
        .interventions(List.of(intervention("GROUP", InterventionType.Scope.GROUP), single()))
        .groupWork(
            new GroupWork(
                kinds,
                roles,
                List.of(choice("LEISURE")),
                List.of(choice("FRIEND")),
                endings,
                longest,
                SOURCE))
        .build();
  }

  private static InterventionType single() {
    return intervention("SINGLE", InterventionType.Scope.INDIVIDUAL);
  }

  private static InterventionType intervention(String code, InterventionType.Scope scope) {
    return new InterventionType(code, "Indsats", scope, Optional.empty(), Optional.empty(), SOURCE);
  }

  private static Forum council() {
    return new Forum(
        "raad",
        "Råd",
        Forum.Level.STRATEGIC,
        Forum.Sight.ANONYMOUS_FIGURES,
        List.of(),
        new Cadence.AsNeeded("Efter behov"),
        SOURCE);
  }
}
