package dk.sporskifte.example.data;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Invented documents of many forums and of conversations; nothing in them is about anybody. */
final class LocalPapers {
  private static final int PLANNED_AREAS = 12;

  private LocalPapers() {}

  static List<Paper> shared() {
    return Stream.of(strategy(), annualPlans(), office(), activities(), advice())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Paper> strategy() {
    return List.of(
        Paper.of("strategy", "strategi")
            .with("title", "Flere veje ind i fællesskabet")
            .with("text", "Fritid, skole og job skal være lettere at få øje på end gaden.")
            .with("from", "-300")
            .with("boardOn", "-310")
            .movedOn(1),
        Paper.of("focus-job", "fokusomraade")
            .with("title", "Fritidsjob og første job")
            .with("strategy", "@strategy")
            .with("text", "Flere virksomheder tager en ung ind efter skoletid."),
        Paper.of("focus-parents", "fokusomraade")
            .with("title", "Forældre som medspillere")
            .with("strategy", "@strategy")
            .with("text", "Forældre inddrages tidligere og af dem, de kender."),
        Paper.of("frame", "rammebeslutning")
            .in("bestyrelse")
            .with("title", "Ramme for bydelenes aktiviteter")
            .with("kind", "ECONOMIC")
            .with(
                "text", "Hvert lokaludvalg råder over det samme beløb; det søges én gang om året.")
            .with("from", "-200")
            .with("boardOn", "-210")
            .with("amount", "75.000 kr. for hvert udvalg")
            .movedOn(2),
        Paper.of("frame-new", "rammebeslutning")
            .in("bestyrelse")
            .with("title", "Fælles kursus for nye medlemmer")
            .with("kind", "ADMINISTRATIVE")
            .with("text", "Nye medlemmer af udvalgene tilmeldes inden for tre måneder.")
            .with("from", "+60")
            .movedOn(1));
  }

  /** The rest are late: one has a draft, and the others have begun nothing. */
  private static List<Paper> annualPlans() {
    return IntStream.rangeClosed(1, PLANNED_AREAS + 1)
        .mapToObj(
            area ->
                Paper.of("annual-plan-" + area, "aarsplan")
                    .in("lokaludvalg@OMRAADE_%02d".formatted(area))
                    .with("title", "Lokalområde " + area)
                    .with("year", Paper.THIS_YEAR)
                    .with("focus", area % 2 == 0 ? "@focus-job" : "@focus-parents")
                    .with("activities", "Temadag i foråret, jobmesse i september.")
                    .with("local", "Alle i 8. klasse kender et sted at gå hen efter skole.")
                    .movedOn(area <= PLANNED_AREAS ? 1 : 0))
        .toList();
  }

  private static List<Paper> office() {
    return List.of(
        Paper.of("course-new", "kursus")
            .with("title", "Ny i et lokaludvalg")
            .with("kind", "COURSE")
            .with("on", "-40")
            .with("participants", "24")
            .with("text", "Hvad må vi tale om, og hvem gør hvad?"),
        Paper.of("press-night", "presselog")
            .with("subject", "Uro ved et indkøbscenter")
            .with("medium", "En lokal avis")
            .with("on", "-9")
            .with("answer", "Vi arbejder med klubber og forældre; vi udtaler os ikke om nogen."));
  }

  private static List<Paper> activities() {
    return List.of(
        activity("theme-day", "Temadag om gruppepres", "THEME_DAY")
            .with("on", "-30")
            .with("responsible", "Skoleleder")
            .with("partners", "Skolen stiller lokaler, klubben laver mad, politiet fortæller.")
            .with("result", "Alle tre klasser var med; to forældre meldte sig som natteravne.")
            .with("participants", "71")
            .movedOn(3),
        activity("job-fair", "Jobmesse for fritidsjob", "CAMPAIGN")
            .with("on", "+20")
            .with("responsible", "Fritidsjobvejleder")
            .with("partners", "Biblioteket er vært, ti butikker kommer.")
            .movedOn(2),
        activity("parents", "Forældrecafé", "PARENT_INVOLVEMENT")
            .with("on", "+35")
            .with("responsible", "Socialfaglig forebygger")
            .movedOn(1),
        activity("football", "Fodbold fredag aften", "LEISURE"));
  }

  private static Paper activity(String name, String title, String type) {
    return Paper.of("activity-" + name, "aktivitet")
        .in("lokaludvalg@OMRAADE_01")
        .with("title", title)
        .with("type", type)
        .with("scope", "LOCAL")
        .with("description", "Et sted at være sammen med voksne, der kender området.")
        .with("roles", "IDEA_MAKING|INITIATING")
        .with("plan", "@annual-plan-1");
  }

  private static List<Paper> advice() {
    return List.of(
        Paper.of("advice-parent", "raadgivning")
            .with("subject", "Nye venner og lukket dør")
            .with("who", "ANONYMOUS")
            .with("on", "-6")
            .with("advice", "Begynd med klubben; ring igen, hvis det ikke hjælper.")
            .with("onward", "Familierådgivningen"),
        Paper.of("school-plan", "sparringsplan")
            .with("school", "Prøvespor Skole")
            .with("with", "SSP-lærer")
            .with("themes", "Overgang til udskoling; billeder på nettet."),
        Paper.of("school-talk", "sparringslog")
            .with("school", "Prøvespor Skole")
            .with("plan", "@school-plan")
            .with("on", "-12")
            .with("with", "SSP-lærer og klubpædagog")
            .with(
                "about", "En klasse, hvor billeder er delt. Aftalt: forældremøde og en fast tid."),
        Paper.of("citizen", "borgerhenvendelse")
            .with("subject", "Knallerter på stien")
            .with("question", "De kører stærkt hver aften; hvem gør noget?")
            .with("area", "Ved stationen")
            .answered("Gadeteamet går der tre aftener om ugen, og klubben åbner et værksted."),
        Paper.of("competence", "kompetence")
            .with("title", "Den svære samtale")
            .with("who", "SSP-konsulent")
            .with("from", "Kursus hos Det Kriminalpræventive Råd")
            .with("on", "-80")
            .with("use", "Bekymringssamtaler"));
  }

  /** What hangs on the case of that story. */
  static List<Paper> of(String story) {
    return switch (story) {
      case "enrolled" -> List.of(conversation("invited", "-3"));
      case "draft" -> List.of(held("held", "-20").movedOn(1), clarification(), activityWithOne());
      case "approved" ->
          List.of(
              held("followed-up", "-60")
                  .with("outcome", "NEITHER")
                  .with("after", "I skole hver dag og ikke set i gruppen siden.")
                  .movedOn(2),
              schoolTalk());
      default -> List.of();
    };
  }

  private static Paper conversation(String name, String invited) {
    return Paper.of("conversation-" + name, "bekymringssamtale")
        .with("invited", invited)
        .with("invitees", "YOUNG|PARENTS|POLICE|FAMILY")
        .with("voluntary", "yes");
  }

  private static Paper held(String name, String on) {
    return conversation(name, on)
        .with("held", on)
        .with("participants", "YOUNG|PARENTS|POLICE|SSP")
        .with("mapping", "Ud om natten to gange om ugen med ældre kammerater.")
        .with("responsibility", "Fortæller selv om knallerten og vil betale den.")
        .with("measures", "Fritidsjob, hjemme kl. 22, og en fast voksen i klubben.")
        .with("words", "Jeg vidste ikke, I også ville hjælpe.")
        .with("minutes", "Alle fik ordet. Aftalerne er læst op og godkendt.")
        .with("followUp", "+8");
  }

  private static Paper schoolTalk() {
    return Paper.of("school-talk-on-one", "sparring-om-ung")
        .with("on", "-10")
        .with("plan", "@school-plan")
        .with("with", "SSP-lærer")
        .with("basis", "CONSENT")
        .with("about", "Fremmøde og en fast plads i værkstedet.");
  }

  private static Paper clarification() {
    return Paper.of("clarification-of-one", "afdaekning")
        .with("presumption", "Sover ude og har skiftet skole; et særligt behov formodes.")
        .with("begun", "-10");
  }

  private static Paper activityWithOne() {
    return Paper.of("home-visit", "aktivitet-for-en-ung")
        .with("type", "HOME_VISIT")
        .with("description", "Besøg hjemme for at tale om fritidsjob.")
        .with("roles", "ADVISING|COORDINATING")
        .with("on", "+5")
        .with("responsible", "Socialfaglig forebygger")
        .movedOn(1);
  }
}
