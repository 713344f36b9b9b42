package dk.sporskifte.example.data;

import dk.sporskifte.casework.api.ReferringYoungPerson.NewReferral;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.ConcernId;
import dk.sporskifte.model.IntakeChannel;
import dk.sporskifte.model.Referrer;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Opens the case of a story. */
record Referrals(Office office) {
  private static final int CHALLENGES = 2;

  void refer(Story story, LocalDate receivedOn) {
    Member by = story.programme().isPresent() ? office.staff().second() : receiver(story);
    office.once(
        "refer " + story.name(),
        office
            .useCases()
            .referrals()
            .refer(office.tenant(), by.actor(), referral(story, receivedOn)));
  }

  /** Somebody decides that a concern becomes a case. */
  void fromConcern(ConcernId concern, Youth youth) {
    CaseId id = new CaseId(office.id("case from " + concern.value()));
    office.once(
        "refer from concern",
        office
            .useCases()
            .referrals()
            .refer(
                office.tenant(),
                office.staff().caseworker().actor(),
                new NewReferral(
                    id,
                    youth.told(office.ids()),
                    Optional.empty(),
                    IntakeChannel.SELF,
                    office.today(),
                    new Referrer(
                        Referrer.Kind.PROFESSIONAL,
                        office.staff().employees().get(3).name(),
                        Optional.of("Sundhedsplejen"),
                        Optional.empty(),
                        Optional.empty(),
                        false),
                    Set.of(office.way().targetGroups().get(0).code()),
                    Set.of(),
                    "Er set med stjålne ting to gange på en uge og vil gerne have hjælp.",
                    false,
                    Optional.of(concern))));
  }

  private Member receiver(Story story) {
    return story.channel() == IntakeChannel.PHONE
        ? office.staff().secretary()
        : office.staff().caseworker();
  }

  private NewReferral referral(Story story, LocalDate receivedOn) {
    int number = story.youth().number();
    return new NewReferral(
        story.id(office),
        story.youth().told(office.ids()),
        story.programme(),
        story.channel(),
        receivedOn,
        referrer(story),
        some(number, 1, i -> office.way().targetGroups().get(i).code(), groups()),
        some(number, CHALLENGES, i -> office.way().challenges().get(i).code(), challenges()),
        Texts.referral(number),
        story.form(),
        Optional.empty());
  }

  private Referrer referrer(Story story) {
    if (story.isPresented()) {
      Member outsider = office.staff().outsider();
      return new Referrer(
          Referrer.Kind.CITIZEN,
          outsider.name(),
          Optional.of("Boldklubben Sporet"),
          Optional.of("0000 1111"),
          Optional.of(outsider.id()),
          true);
    }
    return switch (story.channel()) {
      case SELF -> person(Referrer.Kind.YOUNG_PERSON, "Den unge selv");
      case PHONE, CITIZEN -> person(Referrer.Kind.RELATIVE, "En forælder");
      default ->
          new Referrer(
              Referrer.Kind.PROFESSIONAL,
              "Lærer Bo Tågemark",
              Optional.of("Prøvespor Skole"),
              Optional.of("bo@proevespor.example"),
              Optional.empty(),
              false);
    };
  }

  private static Referrer person(Referrer.Kind kind, String name) {
    return new Referrer(
        kind, name, Optional.empty(), Optional.of("0000 2222"), Optional.empty(), false);
  }

  private int groups() {
    return office.way().targetGroups().size();
  }

  private int challenges() {
    return office.way().challenges().size();
  }

  /** A few of a list, another few for each number; none of an empty one. */
  private static Set<String> some(
      int number, int wanted, Function<Integer, String> code, int there) {
    return IntStream.range(0, Math.min(wanted, there))
        .mapToObj(i -> code.apply((number + i) % there))
        .collect(Collectors.toSet());
  }
}
