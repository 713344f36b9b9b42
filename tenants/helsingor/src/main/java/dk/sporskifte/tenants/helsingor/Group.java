package dk.sporskifte.tenants.helsingor;

import static dk.sporskifte.tenants.helsingor.Document.says;

import dk.sporskifte.model.Source;
import dk.sporskifte.municipality.spi.CaseFacts;
import dk.sporskifte.municipality.spi.Proposal.Reason;
import dk.sporskifte.municipality.spi.TargetGroup;
import dk.sporskifte.municipality.spi.TargetGroup.Stage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** "SSP+ henvender sig til": the target groups a referral chooses from. */
enum Group {
  RISK(
      "I risikozonen for at begå kriminalitet",
      says("HEL-12", "Unge som er i risikozonen for at begå kriminalitet.")),
  REPEATED_OR_SERIOUS(
      "Har begået gentagen eller alvorlig kriminalitet",
      says(
          "HEL-13",
          "Unge i alderen 16-24 år, som har begået gentagen eller alvorlig kriminalitet.")),
  WANTS_COORDINATED_SUPPORT(
      "Ønsker en koordineret indsats om job, uddannelse og bolig",
      says(
          "HEL-14",
          "Unge, der ønsker tilbud om en koordineret og helhedsorienteret indsats i forhold til"
              + " job, uddannelse og bolig.")),
  TRANSITION_18(
      "Har brug for støtte i overgangen til voksensystemet ved 18 år",
      says(
          "HEL-15",
          "Unge, der ønsker eller har behov støtte i forhold til udfordringer ved overgangen til"
              + " voksensystemet ved det 18. år.")),
  AWAITING_JUDGMENT("Afventer en dom", Sentences.JUDGMENT_OR_RELEASE),
  AWAITING_OR_SERVING("Afventer eller er i afsoning", Sentences.JUDGMENT_OR_RELEASE),
  NEARING_RELEASE("På vej mod løsladelse", Sentences.JUDGMENT_OR_RELEASE),
  SUBSTANCE_NO_CONTACT(
      "Har misbrugsproblemer og har ikke ønsket kontakt til kommunen, men vil gerne have hjælp",
      says(
          "HEL-17",
          "Unge, med misbrugsproblemer og som ikke har ønsket kontakt til det Kommunale system,"
              + " men gerne vil have hjælp."));

  private static final List<Group> NAMING_CRIME_OR_RISK = List.of(RISK, REPEATED_OR_SERIOUS);

  private final String title;
  private final Source source;

  Group(String title, Source source) {
    this.title = title;
    this.source = source;
  }

  static List<TargetGroup> all() {
    return Stream.of(values())
        .map(
            g -> new TargetGroup(g.name(), g.title, g == SUBSTANCE_NO_CONTACT, g.stage(), g.source))
        .toList();
  }

  /** What the prison service tells proposes three of them. */
  private Optional<Stage> stage() {
    return switch (this) {
      case AWAITING_JUDGMENT -> Optional.of(Stage.AWAITING_JUDGMENT);
      case AWAITING_OR_SERVING -> Optional.of(Stage.SERVING);
      case NEARING_RELEASE -> Optional.of(Stage.NEARING_RELEASE);
      default -> Optional.empty();
    };
  }

  /** Groups of a referral that name neither crime nor risk: accepted, and a person is asked. */
  static Stream<Group> namingNeitherCrimeNorRisk(CaseFacts facts) {
    return Stream.of(values())
        .filter(g -> facts.targetGroups().contains(g.name()))
        .filter(g -> !NAMING_CRIME_OR_RISK.contains(g));
  }

  Reason toBeWeighed() {
    return new Reason(
        "Målgruppen \""
            + title
            + "\" nævner hverken gentagen eller alvorlig kriminalitet eller risiko: vurdér, om den"
            + " unge hører til i SSP+",
        source);
  }

  /** Three codes share one sentence. */
  private static final class Sentences {
    static final Source JUDGMENT_OR_RELEASE =
        says("HEL-16", "Unge, som afventer en dom, afsoning eller som er på vej mod løsladelse.");
  }
}
