package dk.sporskifte.example.data;

import dk.sporskifte.casework.api.BuildingNetwork.NewFamilyLink;
import dk.sporskifte.casework.api.BuildingNetwork.NewPartner;
import dk.sporskifte.model.CasePartner;
import dk.sporskifte.model.CasePartnerId;
import dk.sporskifte.model.LegalBasis;
import dk.sporskifte.model.UserActor;
import java.util.Optional;

/** A youth club takes part in cases whose plan is approved, and two cases are of one family. */
record Networking(Office office) {
  private static final int MONTHS = 6;

  /** Two who live together. */
  void family(Story one, Story other) {
    UserActor caseworker = office.staff().caseworker().actor();
    office.once(
        "link family",
        office
            .useCases()
            .network()
            .linkFamily(
                office.tenant(),
                caseworker,
                new NewFamilyLink(
                    office.id("family " + one.name()),
                    one.id(office),
                    office.show(office.staff().caseworker(), other.id(office)).file().number(),
                    "De to bor sammen, og familien har brug for én samlet indsats.")));
  }

  void club(Story story) {
    Member club = office.staff().partners().get(0);
    office.once(
        "draw in",
        office
            .useCases()
            .network()
            .drawIn(
                office.tenant(),
                office.staff().caseworker().actor(),
                new NewPartner(
                    new CasePartnerId(office.id("club " + story.name())),
                    story.id(office),
                    "Ungdomsklubben Sporet",
                    CasePartner.Kind.SELF_GOVERNING,
                    club.name(),
                    Optional.of(club.id()),
                    LegalBasis.RPL115_SSP,
                    "Klubben er en del af planen og møder den unge hver uge.",
                    Optional.of("Besluttet sammen med den unge, da planen blev godkendt."),
                    CasePartner.Sees.PLAN,
                    office.today(),
                    office.today().plusMonths(MONTHS),
                    Optional.of("Den unge kender klubben i forvejen og har selv peget på den."))));
  }
}
