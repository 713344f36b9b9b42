package dk.sporskifte.casework.groups;

import dk.sporskifte.access.Policy;
import dk.sporskifte.casework.api.FollowingGroups.NewActivity;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.way.Known;
import dk.sporskifte.casework.work.Given;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.GroupActivity;
import dk.sporskifte.model.GroupMember;
import dk.sporskifte.model.Person;
import dk.sporskifte.model.YouthGroup;
import dk.sporskifte.municipality.spi.Choice;
import dk.sporskifte.municipality.spi.GroupWork;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What was done with a group: kept when its ties are gone, and so it names no young person. */
record Doing(Work work, GroupWork ofGroups, YouthGroup group, NewActivity asked) {
  private static final List<Policy<Doing>> POLICIES =
      List.of(
          d -> Given.text(d.asked.what(), "hvad der blev gjort"),
          d -> Given.text(d.asked.byWhom(), "af hvem"),
          d -> Given.text(d.asked.cameOfIt(), "hvad der kom ud af det"),
          d -> Given.notInTheFuture(d.asked.on(), d.work.today(), "dag"),
          Doing::aimIsTheGroups,
          Doing::namesNobodyByNumber,
          Doing::namesNoMember);

  Outcome<GroupActivity> note() {
    return Policy.allowing(this, POLICIES)
        .map(
            allowed -> {
              GroupActivity activity =
                  new GroupActivity(
                      asked.id(),
                      group.id(),
                      asked.on(),
                      asked.aim(),
                      asked.what(),
                      asked.byWhom(),
                      asked.cameOfIt(),
                      work.user(),
                      work.now());
              work.stores().groups().add(activity);
              return activity;
            });
  }

  private Optional<Refusal> aimIsTheGroups() {
    List<String> aims = ofGroups.aims().stream().map(Choice::code).toList();
    return Policy.unless(
        asked.aim().map(aims::contains).orElse(true),
        Refusal.invalid("unknown-group-aim", "Vælg, hvad der sigtes på. " + Known.choices(aims)));
  }

  private Optional<Refusal> namesNobodyByNumber() {
    return Policy.unless(
        !Groups.holdsCpr(text()),
        Refusal.rule(
            "cpr-in-group",
            "Skriv ikke CPR-numre her: gruppens navn og aktiviteter nævner ingen.",
            ofGroups.source()));
  }

  private Optional<Refusal> namesNoMember() {
    String told = text().toLowerCase(Locale.ROOT);
    return Policy.unless(
        work.stores().groups().members(group.id()).stream()
            .map(GroupMember::person)
            .flatMap(Optional::stream)
            .flatMap(id -> work.stores().people().find(id).stream())
            .map(Person::name)
            .noneMatch(name -> told.contains(name.toLowerCase(Locale.ROOT))),
        Refusal.rule(
            "member-in-activity",
            "Aktiviteten nævner en ung ved navn. Skriv, hvad gruppen gjorde; hvad der gælder den"
                + " enkelte, hører til i den unges sag.",
            ofGroups.source()));
  }

  private String text() {
    return String.join("\n", asked.what(), asked.byWhom(), asked.cameOfIt());
  }

  @Override
  public String toString() {
    return "Doing " + group.id().value();
  }
}
