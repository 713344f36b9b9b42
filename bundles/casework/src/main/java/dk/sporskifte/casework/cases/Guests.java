package dk.sporskifte.casework.cases;

import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.PersonId;
import dk.sporskifte.model.Referral;
import dk.sporskifte.model.Referrer;
import dk.sporskifte.municipality.spi.Choice;
import dk.sporskifte.municipality.spi.TargetGroup;
import dk.sporskifte.municipality.spi.WayOfWorking;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A case as somebody sees it who does not coordinate it: without special categories (HEL-20),
 * without what is to be kept from other units (HEL-17), and without who referred.
 */
final class Guests {
  private Guests() {}

  static CaseFile sight(CaseFile file, WayOfWorking way) {
    Referral whole = file.referral();
    return file.with(
        new Referral(
            whole.channel(),
            whole.receivedOn(),
            anonymous(whole.referrer()),
            only(whole.targetGroups(), code -> !confidential(way, code)),
            only(whole.challenges(), code -> !specialCategory(way, code)),
            whole.text(),
            whole.formReceivedOn(),
            whole.concern()));
  }

  static CaseFile about(PersonId person, CaseFile file) {
    return new CaseFile(
        file.id(),
        file.number(),
        person,
        file.programme(),
        file.state(),
        file.referral(),
        file.takeUpDue(),
        file.closing(),
        file.createdBy(),
        file.createdAt(),
        file.version());
  }

  private static Referrer anonymous(Referrer referrer) {
    return new Referrer(
        referrer.kind(),
        "Oplyses ikke",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        referrer.wishesToPresent());
  }

  private static boolean confidential(WayOfWorking way, String code) {
    return way.targetGroup(code).map(TargetGroup::confidential).orElse(true);
  }

  private static boolean specialCategory(WayOfWorking way, String code) {
    return way.challenges().stream()
        .filter(c -> c.code().equals(code))
        .findFirst()
        .map(Choice::specialCategory)
        .orElse(true);
  }

  private static Set<String> only(Set<String> codes, Predicate<String> shown) {
    return codes.stream().filter(shown).collect(Collectors.toSet());
  }
}
