package dk.sporskifte.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import dk.sporskifte.itest.support.Karaf;
import dk.sporskifte.testkit.Proves;
import org.junit.jupiter.api.Test;

/** A concern on phones: a teacher, a nurse, a leader, a club worker, triage and a caseworker. */
@InBrowser
class BatonNightIT {
  private final Platform platform;

  BatonNightIT(Karaf karaf, Browsers browsers) {
    platform = new Platform(karaf, browsers);
  }

  @Test
  @Proves({"HAL-05", "HAL-08", "HAL-12", "HAL-14", "HAL-27", "HAL-44"})
  void a_concern_is_raised_handed_over_escalated_and_closed_by_six_on_phones() {
    try (Screen teacher = phone("tilde");
        Screen nurse = phone("susan");
        Screen leader = phone("lars");
        Screen club = phone("klara");
        Screen triage = phone("tove");
        Screen caseworker = phone("signe")) {
      String concern = raise(teacher);
      handOver(teacher, nurse, concern);
      escalate(nurse, leader, concern);
      nobodyCloses(triage, concern);
      close(club, concern);
      caseworker.open(concern);
      caseworker.arriveAt("concern");
      assertThat(caseworker.heading("concerns.closed")).isVisible();
      caseworker.inspect("baton/closed");
    }
  }

  private Screen phone(String user) {
    return platform.screen(Town.HALSNAES, user, Size.PHONE);
  }

  private String raise(Screen teacher) {
    teacher.open(platform.client().page("newConcern").address(Town.HALSNAES, ""));
    teacher.arriveAt("newConcern");
    teacher.choice("concerns.unknown.check").check();
    teacher.field("concerns.called").fill("En pige fra 5. b");
    teacher.field("concerns.channel").selectOption("SELF");
    teacher.field("concerns.text").fill("Vil ikke hjem efter skole.");
    teacher.field("concerns.words").fill("Jeg vil hellere blive her.");
    teacher.button("concerns.raise").click();
    teacher.arriveAt("concern");
    teacher.inspect("baton/raised");
    return teacher.address();
  }

  private static void handOver(Screen teacher, Screen nurse, String concern) {
    offer(teacher, "Susan");
    nurse.open(concern);
    nurse.arriveAt("concern");
    answer(nurse, "baton.accept", "take-baton", "baton.accept.how", "Jeg taler med hende i dag");
    teacher.open(concern);
    teacher.arriveAt("concern");
    teacher.button("baton.child").click();
    teacher.field("baton.child.who").fill("Hun selv");
    teacher.field("baton.child.how").fill("Hun vil helst tale med Susan");
    send(teacher, "child-agrees");
    teacher.arriveAt("concerns");
    teacher.inspect("baton/receipt");
  }

  private static void escalate(Screen nurse, Screen leader, String concern) {
    nurse.open(concern);
    nurse.arriveAt("concern");
    offer(nurse, "Klara");
    answer(nurse, "baton.exception", "ask-exception", "baton.why", "Hun er flyttet til mormor");
    nurse.inspect("baton/waiting");
    leader.open(concern);
    leader.arriveAt("concern");
    leader.button("baton.rule").click();
    leader.choice("baton.rule.yes").check();
    leader.field("baton.why").fill("Hun ser Klara hver dag");
    send(leader, "rule-exception");
    leader.inspect("baton/ruled");
  }

  /** Triage sees it, and has no way to close what nobody reacted to. */
  private static void nobodyCloses(Screen triage, String concern) {
    triage.open(concern);
    triage.arriveAt("concern");
    assertThat(triage.heading("baton.course")).isVisible();
    assertThat(triage.button("concerns.close")).hasCount(0);
  }

  private static void close(Screen club, String concern) {
    club.open(concern);
    club.arriveAt("concern");
    club.button("baton.react").click();
    club.field("baton.react.done").fill("Spiste sammen og talte om det");
    club.field("baton.react.with").fill("Mormor");
    club.field("baton.react.part").fill("Hun bestemte selv, hvem der skulle med");
    send(club, "react");
    club.button("concerns.close").click();
    club.field("concerns.close.note").fill("Mormor og klubben klarer det sammen");
    send(club, "close-concern");
    assertThat(club.heading("concerns.closed")).isVisible();
  }

  private static void offer(Screen from, String to) {
    from.button("baton.offer").click();
    Locator receiver = from.field("baton.receiver");
    Locator option =
        receiver.locator("option").filter(new Locator.FilterOptions().setHasText(to)).first();
    receiver.selectOption(new SelectOption().setLabel(option.textContent()));
    from.field("baton.reason").fill("Hun er tryg der");
    send(from, "offer-baton");
  }

  private static void answer(Screen by, String button, String dialog, String field, String words) {
    by.button(button).click();
    by.field(field).fill(words);
    send(by, dialog);
  }

  private static void send(Screen by, String dialog) {
    by.dialog(dialog).locator("button[type=submit]").click();
    assertThat(by.dialog(dialog)).hasCount(0);
    by.settle();
  }
}
