package dk.sporskifte.example.data;

import dk.sporskifte.casework.api.LinkingEfforts.NewEffort;
import dk.sporskifte.casework.api.SharingInformation.NewConsent;
import dk.sporskifte.casework.api.SharingInformation.NewSharing;
import dk.sporskifte.model.Agreement;
import dk.sporskifte.model.EffortLink;
import dk.sporskifte.model.LegalBasis;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.Sharing;
import dk.sporskifte.municipality.spi.Choice;
import java.util.Optional;
import java.util.UUID;

/** A colleague and the family department are told what they need, and nothing more. */
record Sharings(Office office) {
  private static final int CONSENT_MONTHS = 3;

  void of(Story story) {
    UUID matter = story.id(office).value();
    Post leader = office.staff().leader().post().orElseThrow();
    share(
        story,
        "colleague",
        Sharing.To.COLLEAGUE,
        Optional.of(leader.id()),
        Optional.empty(),
        "Den unge begynder i klubben på mandag og vil gerne følges derhen den første dag.");
    share(
        story,
        "family",
        Sharing.To.AUTHORITY,
        Optional.empty(),
        Optional.of("Familieafdelingen"),
        "Handleplanen er godkendt. Klubben og skolen er med; næste opfølgning er om tre måneder.");
    office.once(
        "consent",
        matters()
            .sharing()
            .consented(
                office.tenant(),
                office.staff().caseworker().actor(),
                new NewConsent(
                    office.id("consent " + story.name()),
                    matter,
                    Agreement.GivenBy.CUSTODY_HOLDER,
                    "Bokseklubben",
                    "At træneren må vide, hvornår den unge begynder, og hvem der kan ringes til.",
                    office.today(),
                    office.today().plusMonths(CONSENT_MONTHS))));
    office.once(
        "link effort",
        matters()
            .efforts()
            .link(
                office.tenant(),
                office.staff().caseworker().actor(),
                new NewEffort(
                    office.id("effort " + story.name()),
                    matter,
                    EffortLink.Kind.FAMILY_DEPARTMENT,
                    Optional.of("Familieafdelingen"),
                    Optional.empty(),
                    Optional.of("Familierådgiveren, over omstillingen"),
                    office.way().plan().domains().stream().map(Choice::code).reduce((a, b) -> b),
                    office.today(),
                    Optional.empty())));
  }

  private void share(
      Story story,
      String name,
      Sharing.To to,
      Optional<PostId> post,
      Optional<String> recipient,
      String words) {
    office.once(
        "share",
        matters()
            .sharing()
            .share(
                office.tenant(),
                office.staff().caseworker().actor(),
                new NewSharing(
                    office.id("sharing " + name + " " + story.name()),
                    story.id(office).value(),
                    to,
                    post,
                    recipient,
                    "At de voksne omkring den unge trækker i samme retning",
                    words,
                    "Modtageren skal handle på det i den kommende uge.",
                    LegalBasis.WITHIN_MUNICIPALITY)));
  }

  private MatterUseCases matters() {
    return office.useCases().matters();
  }
}
