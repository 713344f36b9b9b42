package dk.sporskifte.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * How a dialog is opened.
 *
 * @param button key of what is on the button
 */
record Opening(String dialog, Visit visit, String button) {
  static Opening of(String page, String dialog) {
    return all()
        .filter(opening -> opening.visit.page().equals(page) && opening.dialog.equals(dialog))
        .findFirst()
        .orElseThrow(() -> new AssertionError("nobody opens " + dialog + " on page " + page));
  }

  /** Where it is looked at: another town where the first one's way of working has no such thing. */
  Town town() {
    return visit.towns().contains(Town.HELSINGOR)
        ? Town.HELSINGOR
        : visit.towns().iterator().next();
  }

  private static Stream<Opening> all() {
    return Stream.of(
            ofCases(),
            ofCourses(),
            ofRecords(),
            ofCatalogue(),
            ofAges(),
            ofConcerns(),
            ofInbox(),
            ofBatons(),
            ofGroups(),
            ofMeetings(),
            ofColleagues(),
            ofIncidents(),
            ofStaff(),
            ofForums(),
            ofAdministration())
        .flatMap(openings -> openings);
  }

  private static Stream<Opening> ofCases() {
    return Stream.of(
        new Opening("find-by-cpr", Visits.first("cases"), "cases.cpr"),
        inCase("close", "case.close", in("ENROLLED", "PLANNED", "IN_FOLLOW_UP")),
        inCase("notify", "case.notify", view -> view.path("notificationOffered").asBoolean()),
        inCase("receipt", "case.receipt", Opening::waitsForReceipt),
        inCase("withdraw", "case.withdraw", open().and(has("/agreement"))),
        inCase("agree", "case.agree", open().and(has("/agreement").negate())),
        inCase("form", "case.form", has("/file/referral/formReceivedOn").negate()),
        inCase("answer", "eligibility.answer", undecided().and(has("/answers/0").negate())),
        inCase("admit", "eligibility.admit", undecided()),
        inCase("decline", "eligibility.decline", undecided()),
        inCase("approve", "plan.approve", open().and(plan("DRAFT"))),
        inCase("review", "plan.review", open().and(plan("APPROVED"))),
        inCase("reveal-cpr", "cpr.reveal", has("/person/cprMasked")),
        inCase("put-on-agenda", "case.put-on-agenda", undecided()),
        marked("hasten", "fast.hasten", has("/hastens/0")),
        marked("slow", "fast.slow", has("/fastTrack")));
  }

  private static Stream<Opening> ofRecords() {
    Visit record = Visits.first("record");
    return Stream.of(
        new Opening("new-record", Visits.first("records"), "records.new"),
        new Opening("new-record", Visits.first("caseRecords"), "records.new"),
        new Opening("review-record", record, "records.review"),
        new Opening("close-record", record, "records.close"),
        new Opening("attach-file", record, "records.attach"),
        new Opening(
            "move-record", record.one(Visits.recordOf("udviklingsprojekt")), "records.move"),
        new Opening("answer-record", record.one(Visits.recordOf("afklaring")), "records.answer"));
  }

  private static Stream<Opening> ofCatalogue() {
    return Stream.of(
        new Opening("note-delivery", Visits.first("schoolYear"), "year.note"),
        new Opening("begin-measure", Visits.measures(), "measures.begin"),
        new Opening("count-measure", Visits.measures(), "measures.count"),
        new Opening("end-measure", Visits.measures(), "measures.end"));
  }

  private static Stream<Opening> ofCourses() {
    Visit course = Visits.first("course");
    return Stream.of(
        new Opening("keep-contact", course, "contact.keep"),
        onTheWay("escalate", "escalation.request", has("/escalationPaths/0")),
        new Opening(
            "rule-escalation",
            Visit.of("course", "charlotte").one(Source.courseThat(escalation(false))),
            "escalation.rule"),
        onTheWay("take-back", "escalation.take-back", escalation(true)),
        onTheWay("offer-hand-over", "handover.offer", has("/onward/0")),
        onTheWay(
            "reply-hand-over", "handover.reply", way -> way.at("/handOvers/0/mine").asBoolean()),
        onTheWay("exit-step", "exit.record", has("/exit/next/0")),
        onTheWay("board-step", "board.record", has("/board/next/0")),
        onTheWay(
            "youth-contract",
            "contract.agree",
            way -> way.at("/board/contractOffered").asBoolean()),
        onTheWay(
            "end-contract",
            "contract.end",
            has("/contracts/0").and(has("/contracts/0/ending").negate())),
        onTheWay("release", "release.change", has("/release")),
        onTheWay(
            "take-out-notice",
            "notice.take-out",
            has("/notices/0").and(has("/notices/0/notice/ending").negate())));
  }

  private static Opening onTheWay(String dialog, String button, Predicate<JsonNode> fits) {
    return new Opening(dialog, Visits.first("course").one(Source.courseThat(fits)), button);
  }

  private static Predicate<JsonNode> escalation(boolean decided) {
    return way ->
        way.at("/escalations/0/escalation/back").isMissingNode()
            && way.at("/escalations/0/escalation/ruling").isMissingNode() != decided
            && !way.at("/escalations/0").isMissingNode();
  }

  private static Stream<Opening> ofAges() {
    Visit ages = Visits.first("ages");
    Predicate<JsonNode> placed = view -> has("/placements/0/from").test(view);
    return Stream.of(
        new Opening("open-transition", ages, "transitions.open"),
        new Opening("add-need", ages, "needs.add"),
        new Opening("own-need", ages, "needs.own"),
        new Opening("meet-need", ages, "needs.meet"),
        new Opening("place", ages, "placement.add"),
        new Opening(
            "end-placement", ages.one(Source.caseWith("/transitions", placed)), "placement.end"));
  }

  private static Stream<Opening> ofConcerns() {
    Visit concern = Visits.first("concern");
    Predicate<JsonNode> open = view -> view.at("/concern/state").asText().equals("OPEN");
    return Stream.of(
        new Opening("close-concern", concern.one(Source.concernThat(open)), "concerns.close"),
        new Opening("share", concern.one(Source.concernThat(open)), "share"),
        new Opening("consent", concern.one(Source.concernThat(open)), "consent"),
        new Opening("link-effort", concern.one(Source.concernThat(open)), "efforts.link"),
        new Opening(
            "reveal-cpr", concern.one(Source.concernThat(has("/person/cprMasked"))), "cpr.reveal"));
  }

  /** A line somebody said was about somebody. */
  private static Stream<Opening> ofInbox() {
    return Stream.of(
        new Opening(
            "undo-match",
            Visit.of("inboxLine", "tove").one(Source.lineThat("TRIAGED", has("/matched/id"))),
            "undo.open"));
  }

  /** Where each concern has a holder. */
  private static Stream<Opening> ofBatons() {
    Visit held = Visits.held("tilde");
    Visit waits = Visits.held("peder");
    Visit asked = held.one(Source.at("held-concerns", "/asked/0/concern/concern/id"));
    Visit led = Visit.of("concern", "lars").onlyIn(Town.HALSNAES);
    return Stream.of(
        new Opening("react", held, "baton.react"),
        new Opening("offer-baton", held, "baton.offer"),
        new Opening("notify-concern", held, "baton.notify"),
        new Opening("take-baton", asked, "baton.accept"),
        new Opening("end-offer", asked, "baton.decline"),
        new Opening("child-agrees", waits, "baton.child"),
        new Opening("ask-exception", waits, "baton.exception"),
        new Opening("identify", Visits.held("bodil"), "baton.identify"),
        new Opening(
            "rule-exception", led.one(Source.concernThat(says("Er holdt op med"))), "baton.rule"),
        new Opening("hand-on", led.one(Source.concernThat(says("Siger, at han"))), "baton.handon"));
  }

  private static Predicate<JsonNode> says(String beginning) {
    return view -> view.at("/concern/text").asText().startsWith(beginning);
  }

  private static Stream<Opening> ofGroups() {
    Visit group = Visits.first("group");
    Visit concern =
        Visits.first("concern")
            .onlyIn(Town.GLADSAXE)
            .one(Source.concernThat(view -> view.at("/concern/state").asText().equals("OPEN")));
    return Stream.of(
        new Opening("new-group", Visits.first("groups"), "groups.new"),
        new Opening("new-group", concern, "groups.lift"),
        new Opening("assign-actor", concern, "actors.assign"),
        new Opening("add-member", group, "group.add"),
        new Opening("group-concern", group, "group.raise"),
        new Opening("tie-members", group, "group.tie"),
        new Opening("renew-tie", group, "group.renew"),
        new Opening("end-tie", group, "group.end"),
        new Opening("note-activity", group, "group.note"),
        new Opening("assign-group", group, "group.assign"),
        new Opening("close-group", group, "group.close"));
  }

  private static Stream<Opening> ofMeetings() {
    Visit meeting = Visits.first("meeting");
    return Stream.of(
        new Opening("plan-meeting", Visits.first("meetings"), "meetings.plan"),
        new Opening("hold-meeting", meeting, "meetings.held"),
        new Opening("cancel-meeting", meeting, "meetings.cancel"),
        new Opening("move-meeting", meeting, "meetings.move"),
        new Opening("write-minutes", meeting, "minutes.write"),
        new Opening("invite", meeting, "agenda.invite"),
        new Opening("contribute", meeting, "agenda.contribute"),
        new Opening("bid", meeting, "agenda.bid"),
        new Opening("basis", meeting, "agenda.basis"),
        new Opening("conclude", meeting, "agenda.conclude"),
        new Opening("admit-presenter", meeting, "agenda.presenter"),
        new Opening("link-account", Visits.held(), "agenda.link"),
        new Opening("leave", Visits.first("presentation"), "presentation.leave"));
  }

  private static Stream<Opening> ofColleagues() {
    Visit contacts = Visits.first("contacts");
    Visit network = Visits.first("network");
    return Stream.of(
        new Opening("draw-in", network, "network.drawin"),
        new Opening("share", Visits.first("caseSharing"), "share"),
        new Opening("consent", Visits.first("caseSharing"), "consent"),
        new Opening("link-effort", Visits.first("arenas"), "efforts.link"),
        new Opening("write-letter", Visits.first("caseLetters"), "letters.write"),
        new Opening("note-contact", Visits.first("outreach"), "outreach.note"),
        new Opening("became-case", Visits.first("outreach"), "outreach.became"),
        new Opening("public-contact", Visit.of("contacts", "adam"), "point.edit"),
        new Opening("end-partner", network, "network.end"),
        new Opening("link-family", network, "network.link"),
        new Opening(
            "end-family-link",
            network.one(Source.caseWith("/network", has("/family/0"))),
            "network.unlink"),
        new Opening("place-units", network, "network.place"),
        new Opening("contact-details", contacts, "contacts.edit"),
        new Opening("enter-absence", contacts, "absences.enter"),
        new Opening("change-absence", contacts, "absences.change"));
  }

  private static Stream<Opening> ofIncidents() {
    Visit incident = Visits.first("incident");
    return Stream.of(
        new Opening("open-incident", Visits.first("incidents"), "incidents.open"),
        new Opening("log-incident", incident, "log.update"),
        new Opening("bring-in", incident, "member.bring"),
        new Opening("end-member", incident, "member.end"),
        new Opening("attach-young", incident, "young.attach"),
        new Opening("add-incident-task", incident, "task.add"),
        new Opening("settle-task", incident, "task.settle"),
        new Opening("close-incident", incident, "incident.close"),
        new Opening("closed-note", Visits.first("closedNotes"), "notes.write"));
  }

  private static Stream<Opening> ofStaff() {
    Visit units = Visits.first("units");
    return Stream.of(
        new Opening("ask-sparring", Visits.first("sparring"), "sparring.ask"),
        new Opening(
            "answer-sparring",
            Visit.of("sparring", "signe").onlyIn(Town.HALSNAES),
            "sparring.answer"),
        new Opening("add-unit", units, "units.add"),
        new Opening("change-unit", units, "units.change"),
        new Opening("name-adviser", units, "units.adviser"));
  }

  private static Stream<Opening> ofForums() {
    Visit interventions = Visits.first("interventions");
    return Stream.of(
        new Opening("change-forum", Visits.first("forums"), "forums.change"),
        new Opening("appoint-authority", Visits.appointed(), "appointments.appoint"),
        new Opening("end-appointment", Visits.appointed(), "appointments.end"),
        new Opening("add-intervention", interventions, "general.add"),
        new Opening("change-intervention", interventions, "general.change"),
        new Opening("cancel-intervention", interventions, "general.cancel"));
  }

  private static Stream<Opening> ofAdministration() {
    Visit users = Visits.first("users");
    Visit posts = Visits.first("posts");
    return Stream.of(
        new Opening("add-user", users, "users.add"),
        new Opening("appoint", users, "users.appoint"),
        new Opening("end-holding", users, "users.end"),
        new Opening("deactivate", users, "users.deactivate"),
        new Opening("reset-password", users, "users.reset"),
        new Opening("add-post", posts, "posts.add"),
        new Opening("appoint", posts, "posts.appoint"),
        new Opening("end-post", posts, "posts.end"),
        new Opening("breach", Visits.first("audit"), "breach.find"),
        new Opening("replay-messages", Visits.first("feedMessages"), "messages.replay"),
        new Opening("replay-messages", Visits.first("feedMessage"), "messages.replay"));
  }

  private static Opening inCase(String dialog, String button, Predicate<JsonNode> fits) {
    return new Opening(dialog, Visits.first("case").one(Source.caseThat(fits)), button);
  }

  private static Opening marked(String dialog, String button, Predicate<JsonNode> fits) {
    return new Opening(
        dialog,
        Visits.first("case").onlyIn(Town.KOBENHAVN).one(Source.caseWith("/marks", fits)),
        button);
  }

  private static Predicate<JsonNode> in(String... states) {
    return view -> Stream.of(states).anyMatch(view.at("/file/state").asText()::equals);
  }

  private static Predicate<JsonNode> undecided() {
    return in("REFERRED", "ON_AGENDA");
  }

  private static Predicate<JsonNode> open() {
    return in("CLOSED", "HANDED_OVER").negate();
  }

  private static Predicate<JsonNode> has(String pointer) {
    return view -> !view.at(pointer).isMissingNode();
  }

  private static Predicate<JsonNode> plan(String state) {
    return view -> view.at("/plan/state").asText().equals(state);
  }

  private static boolean waitsForReceipt(JsonNode view) {
    return StreamSupport.stream(view.path("notifications").spliterator(), false)
        .anyMatch(notification -> !notification.has("receipt"));
  }
}
