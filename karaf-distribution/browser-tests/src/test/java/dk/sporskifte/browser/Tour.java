package dk.sporskifte.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.sporskifte.model.Person;
import java.util.function.Consumer;

/** One walk through a municipality, about one young person. */
final class Tour {
  private static final int PLANNED_DAYS = 30;

  private final Platform platform;
  private final Town town;
  private final Size size;
  private final String name;
  private String caseAddress;

  Tour(Platform platform, Town town, Size size, Person young) {
    this.platform = platform;
    this.town = town;
    this.size = size;
    this.name = Young.name(young);
  }

  /** Tove triages the police's line; the feed decided nothing. */
  void triage() {
    as(
        "tove",
        tove -> {
          tove.link("nav.inbox").click();
          tove.arriveAt("inbox");
          look(tove, "1-inbox");
          linkTo(tove, name).click();
          tove.arriveAt("inboxLine");
          look(tove, "2-line");
          // The words tell whether anybody looks alike.
          tove.button("inbox.register.new").or(tove.button("inbox.register")).click();
          assertThat(tove.heading("inbox.is")).isVisible();
          // By key: what the register says may still move the form under a pointer.
          tove.choice("outcome.CASE").press("Space");
          assertThat(tove.choice("outcome.CASE")).isChecked();
          tove.field("note").fill("Gentagne hændelser i ugen");
          tove.button("inbox.save").click();
          assertThat(tove.heading("inbox.outcome.done")).isVisible();
          look(tove, "3-triaged");
          tove.link("inbox.concern").click();
          tove.arriveAt("concern");
        });
  }

  /** Signe refers; the case says what is due. */
  void refer() {
    as(
        "signe",
        signe -> {
          signe.link("nav.concerns").click();
          signe.arriveAt("concerns");
          linkTo(signe, name).click();
          signe.arriveAt("concern");
          look(signe, "4-concern");
          signe.link("concerns.refer").click();
          signe.arriveAt("referral");
          signe.field("referral.channel").selectOption("PHONE");
          signe.field("referral.text").fill("Set i selskab med ældre kammerater");
          signe.field("referral.kind").selectOption("PARTNER");
          signe.field("referral.name").fill("Vagthavende");
          signe.field("referral.organisation").fill("Politiet");
          look(signe, "5-referral");
          signe.button("referral.send").click();
          signe.arriveAt("case");
          assertThat(signe.page().locator("h1")).containsText(name);
          assertThat(signe.heading("case.tasks")).isVisible();
          look(signe, "6-referred");
          caseAddress = signe.address();
        });
  }

  /** She asks what this municipality asks; its rule proposes. */
  void assess() {
    inCase(
        signe -> {
          Locator unanswered = signe.buttons("eligibility.answer");
          for (int left = unanswered.count(); left > 0; left--) {
            unanswered.first().click();
            Locator dialog = signe.dialog("answer");
            signe.choice("answer.YES").check();
            signe.field("eligibility.evidence").fill("Samtale på kontoret");
            dialog.locator("button[type=submit]").click();
            assertThat(dialog).hasCount(0);
            assertThat(unanswered).hasCount(left - 1);
          }
          String proposal = town == Town.HELSINGOR ? "proposal.ADMIT" : "proposal.ASK_CASEWORKER";
          Locator proposed = signe.page().locator(".s-proposal");
          assertThat(proposed).containsText(signe.text(proposal));
          assertThat(proposed.locator("blockquote").first()).isVisible();
          look(signe, "7-assessed");
        });
  }

  /** Sanne fills the agenda with what is due; the case stands on it. */
  void prepareMeeting() {
    as(
        "sanne",
        sanne -> {
          sanne.link("nav.meetings").click();
          sanne.arriveAt("meetings");
          look(sanne, "8-meetings");
          Source next = Source.meetingToCome();
          sanne.open(
              platform.client().page("meeting").address(town, next.id(platform, town, "sanne")));
          sanne.arriveAt("meeting");
          sanne.button("agenda.fill").click();
          assertThat(sanne.page().locator(".s-told")).not().isEmpty();
          sanne.settle();
          look(sanne, "9-agenda");
        });
  }

  /** The custody holder agrees, the young person was heard, and Signe decides. */
  void agreeAndAdmit() {
    inCase(
        signe -> {
          signe.button("case.agree").click();
          signe.field("agree.heard").fill("Vil gerne, hvis det ikke bliver for mange møder");
          signe.field("agree.ready").check();
          look(signe, "10-agreement");
          submit(signe, "agree");
          signe.button("eligibility.admit").click();
          signe.field("reason").fill("Ønsker hjælp og er i risiko");
          look(signe, "11-admission");
          submit(signe, "admit");
          assertThat(signe.page().locator(".s-tags .s-pill").first())
              .hasText(signe.text("state.ENROLLED"));
          look(signe, "12-enrolled");
        });
  }

  /** Helsingør approves no plan without the young person's own wishes (HEL-40). */
  void plan() {
    inCase(
        signe -> {
          signe.link("plan.draft").click();
          signe.arriveAt("plan");
          signe.choice("purpose.PREVENT").check();
          signe.button("plan.add").click();
          signe.field("plan.due").fill(Young.today().plusDays(PLANNED_DAYS).toString());
          signe.field("plan.goal").fill("Tilbage i skole");
          signe.field("plan.action").fill("Samtale med UU-vejleder");
          signe.field("plan.owner").fill("UU Øresund");
          look(signe, "13-plan");
          signe.button("plan.save").click();
          signe.arriveAt("case");
          if (town == Town.HELSINGOR) {
            refused(signe);
            signe.link("plan.edit").click();
            signe.arriveAt("plan");
            signe.field("plan.wishes").fill("Jeg vil gerne være mekaniker");
            signe.button("plan.save").click();
            signe.arriveAt("case");
          }
          approve(signe);
          submit(signe, "approve");
          assertThat(signe.page().getByText(signe.text("plan.APPROVED")).first()).isVisible();
          look(signe, "15-approved");
        });
  }

  private void refused(Screen signe) {
    signe.watch().expect(409);
    approve(signe);
    signe.dialog("approve").locator("button[type=submit]").click();
    assertThat(signe.state("error")).isFocused();
    assertThat(signe.state("error").locator("blockquote").first()).isVisible();
    look(signe, "14-refused");
    signe.dialog("approve").getByText(signe.text("form.cancel")).click();
    signe.button("discard.leave").click();
    assertThat(signe.dialog("approve")).hasCount(0);
  }

  private static void approve(Screen signe) {
    signe.button("plan.approve").click();
    signe.field("reason").fill("Aftalt på mødet");
  }

  /** The deployed way of working, each rule with its sentence. */
  void lookIntoTheRules() {
    as(
        "adam",
        adam -> {
          adam.link("nav.administration").click();
          adam.arriveAt("users");
          look(adam, "16-users");
          adam.link("rulebook").click();
          adam.arriveAt("rulebook");
          adam.page().locator("summary").first().click();
          assertThat(adam.page().locator("details[open] blockquote").first()).isVisible();
          look(adam, "17-rules");
        });
  }

  private void inCase(Consumer<Screen> work) {
    as(
        "signe",
        signe -> {
          signe.open(caseAddress);
          signe.arriveAt("case");
          work.accept(signe);
        });
  }

  private void as(String user, Consumer<Screen> work) {
    try (Screen screen = platform.screen(town, user, size)) {
      screen.open("/" + town.key);
      screen.settle();
      work.accept(screen);
    }
  }

  private void look(Screen screen, String stop) {
    screen.inspect("tour/" + town.key + "/" + stop);
  }

  private static void submit(Screen screen, String dialog) {
    screen.dialog(dialog).locator("button[type=submit]").click();
    assertThat(screen.dialog(dialog)).hasCount(0);
  }

  private static Locator linkTo(Screen screen, String name) {
    return screen
        .page()
        .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true))
        .first();
  }
}
