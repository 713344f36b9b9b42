package dk.sporskifte.casework.referral;

import dk.sporskifte.access.Policy;
import dk.sporskifte.casework.api.ReferringYoungPerson.NewReferral;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.way.Known;
import dk.sporskifte.casework.work.Given;
import dk.sporskifte.model.Source;
import dk.sporskifte.municipality.spi.Choice;
import dk.sporskifte.municipality.spi.TargetGroup;
import dk.sporskifte.municipality.spi.WayOfWorking;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a referral must be to be received. */
record ReferralPolicies(WayOfWorking way, NewReferral referral, LocalDate today) {
  static final List<Policy<ReferralPolicies>> ALL =
      List.of(
          asked -> Given.text(asked.referral.text(), "begrundelse"),
          asked -> Given.notInTheFuture(asked.referral.receivedOn(), asked.today, "modtaget den"),
          ReferralPolicies::channelIsOpen,
          ReferralPolicies::targetGroupsAreKnown,
          ReferralPolicies::challengesAreKnown);

  private static Optional<Refusal> channelIsOpen(ReferralPolicies asked) {
    var channels = asked.way.intake().channels();
    return Policy.unless(
        channels.containsKey(asked.referral.channel()),
        Refusal.rule(
            "channel-not-open",
            "Kommunen modtager ikke indstillinger ad den vej. Vælg imellem: "
                + channels.keySet().stream().map(Enum::name).collect(Collectors.joining(", "))
                + ".",
            channels.values().stream().distinct().toArray(Source[]::new)));
  }

  private static Optional<Refusal> targetGroupsAreKnown(ReferralPolicies asked) {
    return areKnown(
        asked.referral.targetGroups(),
        asked.way.targetGroups().stream().map(TargetGroup::code).toList(),
        "unknown-target-group",
        "Kommunen har ikke denne målgruppe: ");
  }

  private static Optional<Refusal> challengesAreKnown(ReferralPolicies asked) {
    return areKnown(
        asked.referral.challenges(),
        asked.way.challenges().stream().map(Choice::code).toList(),
        "unknown-challenge",
        "Kommunen har ikke denne udfordring på sin liste: ");
  }

  private static Optional<Refusal> areKnown(
      Collection<String> named, List<String> known, String code, String reason) {
    return named.stream()
        .filter(n -> !known.contains(n))
        .sorted()
        .findFirst()
        .map(n -> Refusal.invalid(code, reason + n + ". " + Known.choices(known)));
  }
}
