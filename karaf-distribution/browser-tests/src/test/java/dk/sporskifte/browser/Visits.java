package dk.sporskifte.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import java.util.stream.Stream;

/** Who goes where: each page at least once, and again where it looks different. */
final class Visits {
  private static final List<String> CASE_STATES =
      List.of("REFERRED", "ON_AGENDA", "ENROLLED", "PLANNED", "IN_FOLLOW_UP", "CLOSED");

  /** A template whose form links to other documents, and so fetches something. */
  private static final String LINKING = "udviklingsprojekt";

  private Visits() {}

  static Stream<Visit> all() {
    return Stream.of(
            Stream.of(
                Visit.of("logIn", ""),
                Visit.of("workList", "signe"),
                Visit.of("workList", "signe").as("mine", s -> s.tab("worklist.mine").click()),
                Visit.of("workList", "signe").as("why", Visits::unfold),
                Visit.of("cases", "signe")),
            CASE_STATES.stream().map(Visits::ofCase),
            Stream.of(
                Visit.of("plan", "signe").one(Source.at("cases?state=PLANNED", "/items/0/id")),
                Visit.of("plan", "signe")
                    .as("new", s -> s.button("plan.add").click())
                    .one(Source.at("cases?state=ENROLLED", "/items/0/id"))),
            records(),
            catalogue(),
            Stream.of(
                Visit.of("course", "signe")
                    .one(Source.at("cases?state=IN_FOLLOW_UP", "/items/0/id")),
                Visit.of("plainPlan", "signe").one(Source.at("cases?state=PLANNED", "/items/0/id")),
                Visit.of("course", "signe")
                    .as("waiting")
                    .one(Source.at("cases?state=REFERRED", "/items/0/id"))),
            ages(),
            inbox(),
            Stream.of(
                Visit.of("concerns", "signe"),
                Visit.of("newConcern", "signe"),
                Visit.of("raise", "signe"),
                Visit.of("concern", "signe").one(Source.at("concerns", "/items/0/concern/id")),
                held("tilde").as("held"),
                Visit.of("concerns", "tilde").onlyIn(Town.HALSNAES).as("mine"),
                Visit.of("referral", "signe")),
            groups(),
            meetings(),
            incidents(),
            staff(),
            Stream.of(
                Visit.of("caseLetters", "signe")
                    .one(Source.at("cases?state=PLANNED", "/items/0/id")),
                Visit.of("network", "signe").one(Source.at("cases?state=PLANNED", "/items/0/id")),
                Visit.of("caseSharing", "signe")
                    .one(Source.at("cases?state=PLANNED", "/items/0/id")),
                Visit.of("arenas", "signe").one(Source.at("cases?state=PLANNED", "/items/0/id")),
                Visit.of("sharedWithMe", "lars"),
                Visit.of("partnerships", "ulla"),
                Visit.of("outreach", "signe").onlyIn(Town.HELSINGOR),
                Visit.of("contacts", "lars"),
                Visit.of("contacts", "jens").as("partner"),
                Visit.of("forums", "lars"),
                Visit.of("figures", "lars"),
                Visit.of("figures", "lars").as("why", Visits::unfold),
                Visit.of("figures", "lars").as("tables", Visits::asTables),
                Visit.of("figures", "lars").as("published", Visits::lastHalfYear),
                Visit.of("interventions", "signe"),
                Visit.of("presentation", "karen"),
                Visit.of("users", "adam"),
                Visit.of("posts", "adam"),
                Visit.of("movingIn", "adam"),
                Visit.of("movingIn", "adam").as("problems", Visits::previewProblems),
                Visit.of("movingIn", "lars").as("leader"),
                Visit.of("feeds", "tove"),
                Visit.of("feedMessages", "tove"),
                Visit.of("feedMessages", "adam").as("administrator"),
                Visit.of("feedMessage", "tove").one(Source.at("feed-messages", "/items/0/id")),
                Visit.of("rulebook", "lars"),
                Visit.of("rulebook", "lars").as("unfolded", Visits::unfold),
                Visit.of("audit", "rikke"),
                Visit.of("audit", "rikke").as("affected", Visits::affected)),
            models())
        .flatMap(visits -> visits);
  }

  /** The first concern that somebody holds. */
  static Visit held(String user) {
    return Visit.of("concern", user)
        .onlyIn(Town.HALSNAES)
        .one(Source.at("held-concerns", "/held/0/concern/concern/id"));
  }

  /** Of a meeting to which somebody came without an account. */
  static Visit held() {
    return Visit.of("meeting", "signe").one(Source.at("meetings?size=100", "/items/2/meeting/id"));
  }

  /** Forums with a seat for appointed authority persons, which few municipalities have. */
  static Visit appointed() {
    return first("forums").as("appointed", Visits::appoint);
  }

  private static void appoint(Screen screen) {
    Answers.appointed(screen);
    screen.page().reload();
    screen.arriveAt("forums");
  }

  static Visit first(String page) {
    return all()
        .filter(visit -> visit.page().equals(page))
        .findFirst()
        .orElseThrow(() -> new AssertionError("nobody goes to page " + page));
  }

  /** A visit that may find the page with nothing to show. */
  static Visit empty(String page) {
    return page.equals("case") ? ofCase("CLOSED") : first(page);
  }

  private static Visit ofCase(String state) {
    return Visit.of("case", "signe")
        .as(state.toLowerCase().replace('_', '-'))
        .one(Source.at("cases?state=" + state, "/items/0/id"));
  }

  private static Stream<Visit> records() {
    Visit record = Visit.of("record", "signe").onlyIn(Town.HELSINGOR);
    return Stream.of(
        Visit.of("caseRecords", "signe").one(Source.at("cases?state=IN_FOLLOW_UP", "/items/0/id")),
        Visit.of("records", "signe"),
        Visit.of("newRecord", "signe").onlyIn(Town.HELSINGOR).one(Source.called(LINKING)),
        Visit.of("editRecord", "signe").onlyIn(Town.HELSINGOR).one(recordOf("kortlaegning")),
        record.one(recordOf("kortlaegning")),
        record.as("asked").one(recordOf("sparring")));
  }

  private static Stream<Visit> catalogue() {
    Visit measure = Visit.of("measure", "signe").onlyIn(Town.HALSNAES);
    return Stream.of(
        Visit.of("catalogue", "signe").onlyIn(Town.HALSNAES),
        measure.one(Source.called("COOL_KIDS")),
        measure.as("link").one(Source.called("CYBERHUS")),
        Visit.of("schoolYear", "signe").onlyIn(Town.HALSNAES),
        measures().as("measures"));
  }

  /** A plan beside what the young person takes part in. */
  static Visit measures() {
    return Visit.of("plan", "signe")
        .onlyIn(Town.HALSNAES)
        .one(
            Source.caseWith(
                "/measures",
                view ->
                    !view.at("/items/0").isMissingNode()
                        && view.at("/items/0/ending").isMissingNode()));
  }

  static Source recordOf(String template) {
    return Source.at("records?template=" + template, "/items/0/record/id");
  }

  private static Stream<Visit> ages() {
    Visit ages = Visit.of("ages", "signe");
    return Stream.of(
        ages.one(Source.caseWith("/transitions", view -> view.path("unowned").asInt() > 0)),
        ages.as("unfolded", Visits::unfold)
            .one(Source.at("cases?state=IN_FOLLOW_UP", "/items/0/id")));
  }

  private static Stream<Visit> inbox() {
    Visit inbox = Visit.of("inbox", "tove");
    Visit line = Visit.of("inboxLine", "tove");
    return Stream.of(
        inbox,
        Visit.of("listMeeting", "tove"),
        inbox.as("quarantined", s -> s.tab("line.QUARANTINED").click()),
        inbox.as("triaged", s -> s.tab("line.TRIAGED").click()),
        line.one(Source.at("inbox?state=NEW", "/items/0/id")),
        line.as("candidates")
            .onlyIn(Town.HELSINGOR)
            .one(Source.lineThat("NEW", view -> view.path("candidates").size() > 1)),
        line.as("protected")
            .onlyIn(Town.HELSINGOR)
            .one(
                Source.lineThat(
                    "NEW", view -> view.at("/line/person/addressProtected").asBoolean())),
        line.as("moved")
            .onlyIn(Town.HELSINGOR)
            .one(
                Source.lineThat(
                    "NEW",
                    view -> view.at("/line/person/homeMunicipality").asText().equals("253"))),
        line.as("undone")
            .onlyIn(Town.HELSINGOR)
            .one(
                Source.lineThat(
                    "NEW",
                    view -> view.at("/line/person/givenName").asText().equals("Christopher"))),
        line.as("triaged").onlyIn(Town.HELSINGOR).one(Source.lineThat("TRIAGED", view -> true)),
        line.as("quarantined").one(Source.at("inbox?state=QUARANTINED", "/items/0/id")));
  }

  private static Stream<Visit> groups() {
    return Stream.of(
        Visit.of("groups", "signe").onlyIn(Town.GLADSAXE),
        Visit.of("group", "signe")
            .onlyIn(Town.GLADSAXE)
            .one(Source.at("groups", "/items/0/group/id")),
        Visit.of("concern", "signe")
            .as("in-a-group")
            .onlyIn(Town.GLADSAXE)
            .one(Source.at("concerns", "/items/0/concern/id")));
  }

  private static Stream<Visit> meetings() {
    Visit next = Visit.of("meeting", "signe").one(Source.meetingToCome());
    return Stream.of(
        Visit.of("meetings", "sanne"),
        next,
        next.as("held").one(Source.at("meetings?size=100", "/items/2/meeting/id")),
        Visit.of("meeting", "jens").as("partner").one(Source.meetingToCome()),
        Visit.of("screen", "signe").one(Source.meetingToCome()));
  }

  private static Stream<Visit> incidents() {
    Visit incident = Visit.of("incident", "signe").onlyIn(Town.GLADSAXE);
    return Stream.of(
        Visit.of("incidents", "signe").onlyIn(Town.GLADSAXE),
        incident.one(Source.at("incidents", "/items/0/incident/id")),
        incident.as("closed").one(Source.at("incidents", "/items/1/incident/id")),
        Visit.of("closedNotes", "signe").onlyIn(Town.GLADSAXE));
  }

  private static Stream<Visit> staff() {
    return Stream.of(
        Visit.of("guidance", "eva").onlyIn(Town.HALSNAES),
        Visit.of("guidance", "dorte").as("leader", Visits::unfold).onlyIn(Town.HALSNAES),
        Visit.of("sparring", "eva").onlyIn(Town.HALSNAES),
        Visit.of("sparring", "signe").as("adviser").onlyIn(Town.HALSNAES),
        Visit.of("units", "adam").onlyIn(Town.HALSNAES),
        Visit.of("units", "lars").as("leader").onlyIn(Town.HALSNAES));
  }

  private static Stream<Visit> models() {
    Visit models = Visit.of("models", "lars");
    Visit inHelsingor = models.onlyIn(Town.HELSINGOR);
    return Stream.of(
        models,
        Visit.of("models", "adam").as("administrator"),
        models.as("the-same", s -> compare(s, "1.jar", "models.same")),
        inHelsingor.as("differing", s -> compare(s, LaidModels.LATER, "aspect.DEADLINE")),
        inHelsingor.as("contradictory", s -> refused(s, LaidModels.WRONG)),
        inHelsingor.as("unreadable", s -> refused(s, LaidModels.UNREADABLE)));
  }

  private static void compare(Screen screen, String file, String told) {
    comparing(screen, file).click();
    assertThat(screen.page().getByText(screen.text(told)).first()).isVisible();
  }

  private static void refused(Screen screen, String file) {
    screen.watch().expect(422);
    comparing(screen, file).click();
    assertThat(screen.state("error")).containsText(file);
  }

  private static Locator comparing(Screen screen, String file) {
    return screen.buttons("models.compare").filter(new Locator.FilterOptions().setHasText(file));
  }

  private static void previewProblems(Screen screen) {
    MovingInIT.preview(screen, "Brugernavn;Navn\ne;Esra\nadam;Adam Anderledes\nesra-ny;Esra\n");
  }

  /** The same numbers, and none of them drawn. */
  private static void asTables(Screen screen) {
    Locator drawn = screen.page().locator(".s-chart");
    screen.page().locator(".s-filters .button").first().click();
    assertThat(drawn).hasCount(0);
  }

  /** As it was published: what is hidden in it says so. */
  private static void lastHalfYear(Screen screen) {
    screen.page().locator("#period").selectOption(new SelectOption().setIndex(1));
    assertThat(screen.page().locator(".s-chart .few").first()).isVisible();
  }

  /** By all that anybody ever did. */
  private static void affected(Screen screen) {
    screen.button("breach.find").click();
    Locator dialog = screen.dialog("breach");
    dialog.locator("input[name=fromDay]").fill("1.1.2020");
    dialog.locator("input[name=fromTime]").fill("8");
    dialog.locator("input[name=untilDay]").fill("31.12.2098");
    dialog.locator("button[type=submit]").click();
    assertThat(dialog.locator(".s-found li").first()).isVisible();
  }

  private static void unfold(Screen screen) {
    screen.page().locator("summary").first().click();
  }
}
