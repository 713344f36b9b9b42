package dk.sporskifte.example.data;

import dk.sporskifte.casework.api.SharingInformation.NewConsent;
import dk.sporskifte.casework.api.view.InboxLineView;
import dk.sporskifte.model.AgeRegime;
import dk.sporskifte.model.Agreement;
import dk.sporskifte.model.Confidentiality;
import dk.sporskifte.model.CprNumber;
import dk.sporskifte.model.FeedMessage;
import dk.sporskifte.model.FeedMessageId;
import dk.sporskifte.model.InboxLine;
import dk.sporskifte.model.LegalBasis;
import dk.sporskifte.model.PersonBlock;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.Routing;
import dk.sporskifte.model.Urgency;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the prison service, the job centre and the police tell of some of the cases: some of it is
 * in its case already, some waits in the inbox, one is acute, and one is for few.
 */
record Arriving(Office office, List<Story> stories, ExampleInbox inbox) {
  private static final Set<String> TOWNS = Set.of("217", "259", "101");
  private static final String PRISON = "prison-notice";
  private static final String JOBCENTRE = "jobcentre-status";
  static final String CONCERN = "police-concern";
  private static final String CONSENT = "JC-14";

  Arriving(Office office, List<Story> stories) {
    this(office, stories, new ExampleInbox(office));
  }

  void tell() {
    if (!TOWNS.contains(office.way().code().value())) {
      return;
    }
    adult("approved").ifPresent(this::onTheWayToRelease);
    adult("follow-up-adult").ifPresent(this::atTheJobCentre);
    adult("enrolled").ifPresent(this::acute);
    radicalisation();
    new Leaving(this).tell();
  }

  /** Imprisoned and in the case; of the plan the prison service tells only now. */
  private void onTheWayToRelease(Story story) {
    LocalDate today = office.today();
    arrive(
        "imprisoned",
        PRISON,
        LegalBasis.RPL115_KSP_A,
        person(story),
        Routing.ORDINARY,
        details(
            "eventType",
            "IMPRISONED",
            "eventAt",
            today.minusMonths(2).toString(),
            "institution",
            "Fængslet ved Skoven",
            "sentenceMonths",
            "10",
            "twoThirdsDate",
            today.plusMonths(3).toString(),
            "expectedReleaseDate",
            today.plusMonths(5).toString()));
    taken("imprisoned");
    arrive(
        "plan",
        PRISON,
        LegalBasis.RPL115_KSP_A,
        person(story),
        Routing.ORDINARY,
        details(
            "eventType", "PLAN_READY",
            "eventAt", today.minusDays(1).toString(),
            "institution", "Fængslet ved Skoven",
            "planOwner", "Forløbskoordinator",
            "planOwnerPhone", "0000 2211",
            "domainHealth", "OK",
            "domainHousing", "NEED",
            "domainHousingNote", "Har ikke noget sted at bo efter løsladelsen.",
            "domainEducationWork", "NEED",
            "domainEducationWorkNote", "Vil gerne færdiggøre grundforløbet.",
            "domainEconomy", "UNKNOWN",
            "domainNetwork", "OK"));
  }

  /** Told on a consent that is on record. */
  private void atTheJobCentre(Story story) {
    LocalDate today = office.today();
    office.once(
        "consent",
        office
            .useCases()
            .matters()
            .sharing()
            .consented(
                office.tenant(),
                office.staff().caseworker().actor(),
                new NewConsent(
                    office.id("consent of the job centre"),
                    story.id(office).value(),
                    Agreement.GivenBy.YOUNG_PERSON,
                    "Jobcentret",
                    "At jobcentret og SSP følges om job og uddannelse.",
                    today.minusDays(20),
                    today.plusMonths(6),
                    Optional.of(CONSENT),
                    Optional.of(JOBCENTRE))));
    arrive(
        "no-show",
        JOBCENTRE,
        LegalBasis.CONSENT,
        person(story),
        Routing.ORDINARY,
        details(
            "eventType", "NO_SHOW",
            "from", today.minusDays(3).toString(),
            "contactFunction", "Ungekonsulent",
            "contactPhone", "0000 3344",
            "consentRef", CONSENT));
    taken("no-show");
    arrive(
        "offer",
        JOBCENTRE,
        LegalBasis.CONSENT,
        person(story),
        Routing.ORDINARY,
        details(
            "eventType", "OFFER_START",
            "from", today.plusDays(4).toString(),
            "offerCode", "FRITIDSJOB",
            "provider", "Havnens Cykelværksted",
            "contactFunction", "Ungekonsulent",
            "consentRef", CONSENT));
  }

  private void acute(Story story) {
    arrive(
        "acute",
        CONCERN,
        LegalBasis.RPL115_SSP,
        person(story),
        new Routing(Urgency.ACUTE, Optional.empty()),
        details(
            "observedAt", office.today() + "T07:40:00+01:00",
            "place", "Stationen",
            "concernType", "RUNAWAY",
            "level", "3",
            "urgency", "ACUTE",
            "requestedAction", "Ring til hjemmet i dag",
            "contactUnit", "Lokalpolitiet"));
  }

  /** Seen by the one post a leader has named. */
  private void radicalisation() {
    PostId post = office.staff().triage().post().orElseThrow().id();
    office.once(
        "name coordinator",
        office
            .useCases()
            .inbox()
            .coordinators()
            .name(
                office.tenant(),
                office.staff().leader().actor(),
                Confidentiality.RADICALISATION,
                post));
    arrive(
        "radicalisation",
        CONCERN,
        LegalBasis.RPL115_SSP,
        new PersonBlock(
            Optional.empty(),
            Optional.of("Malthe"),
            Optional.of("Sandåger"),
            Optional.of(inbox.born(19, 50)),
            false,
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        new Routing(Urgency.NORMAL, Optional.of(Confidentiality.RADICALISATION)),
        details(
            "observedAt", office.today().minusDays(1) + "T16:05:00+01:00",
            "place", "Ungdomshuset",
            "concernType", "RADICALISATION",
            "level", "2",
            "urgency", "NORMAL",
            "contactUnit", "Forebyggende afdeling"));
  }

  private Optional<Story> adult(String name) {
    return told(name).filter(story -> story.youth().regime(office.today()) == AgeRegime.ADULT);
  }

  /** By a number, or nobody could tell of them. */
  Optional<Story> told(String name) {
    return stories.stream()
        .filter(story -> story.name().equals(name))
        .filter(story -> story.youth().told(office.ids()).cpr().isPresent())
        .findFirst();
  }

  PersonBlock person(Story story) {
    return ExampleInbox.numbered(Optional.of(number(story)));
  }

  CprNumber number(Story story) {
    return story.youth().told(office.ids()).cpr().orElseThrow();
  }

  void arrive(
      String name,
      String feed,
      LegalBasis basis,
      PersonBlock person,
      Routing routing,
      Map<String, String> details) {
    FeedMessageId message = new FeedMessageId(office.id("message " + name));
    inbox.receive(
        new FeedMessage(
            message,
            feed,
            sender(feed),
            office.id("message of the sender " + name),
            "example " + name,
            Optional.empty(),
            basis,
            feed.equals(PRISON) ? "God løsladelse" : "Forebyggende samarbejde",
            1,
            0,
            inbox.received()),
        List.of(inbox.line(name, message, feed, sender(feed), 1, person, details, routing)));
  }

  /** By the one click a person of triage would do it with. */
  private void taken(String name) {
    InboxLineView shown = inbox.show(name);
    if (shown.line().state() == InboxLine.State.NEW) {
      office.once(
          "take notice",
          office
              .useCases()
              .inbox()
              .notices()
              .take(
                  office.tenant(),
                  inbox.triage(),
                  inbox.id(name),
                  shown.line().version(),
                  office.id("notice " + name),
                  shown.proposal().orElseThrow().cases().stream().map(c -> c.id()).findFirst(),
                  ""));
    }
  }

  private static String sender(String feed) {
    return switch (feed) {
      case PRISON -> "kf";
      case JOBCENTRE -> "jc";
      default -> "NSP";
    };
  }

  static Map<String, String> details(String... fields) {
    Map<String, String> details = new LinkedHashMap<>();
    for (int i = 0; i < fields.length; i += 2) {
      details.put(fields[i], fields[i + 1]);
    }
    return details;
  }
}
