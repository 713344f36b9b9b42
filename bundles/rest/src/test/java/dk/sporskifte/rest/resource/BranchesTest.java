package dk.sporskifte.rest.resource;

import static dk.sporskifte.testkit.SyntheticPeople.uuid;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.casework.api.PresentingReferral;
import dk.sporskifte.casework.api.PreviewingAge;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.TaskFilter;
import dk.sporskifte.model.InboxLine.Outcome.Code;
import dk.sporskifte.model.Task;
import dk.sporskifte.rest.sample.SampleMeeting;
import dk.sporskifte.rest.server.Answer;
import dk.sporskifte.rest.server.ApiTest;
import dk.sporskifte.rest.server.Client;
import dk.sporskifte.rest.server.Pretending;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where one address stands for several commands. */
@ApiTest
class BranchesTest {
  private static final String MEETING = "/meetings/" + SampleMeeting.MEETING.value();

  @Test
  void nobody_is_obliged_to_disclose(Client client, Pretending useCases) {
    Answer answer =
        client.post(
            MEETING + "/agenda/" + SampleMeeting.ITEM.value() + "/contributions",
            "{\"participant\":\"%s\",\"notDisclosed\":true}"
                .formatted(SampleMeeting.PARTICIPANT.value()));

    assertThat(answer.status()).isEqualTo(201);
    assertThat(useCases.last().method()).isEqualTo("HoldingMeetings.notDisclosed");
  }

  @Test
  void who_discloses_nothing_says_nothing(Client client, Pretending useCases) {
    Answer answer =
        client.post(
            MEETING + "/agenda/" + SampleMeeting.ITEM.value() + "/contributions",
            "{\"participant\":\"%s\",\"notDisclosed\":true,\"challenges\":\"Alligevel.\"}"
                .formatted(SampleMeeting.PARTICIPANT.value()));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(useCases.methods()).containsExactly("LoggingIn.actorOf");
  }

  @Test
  void a_meeting_can_be_cancelled(Client client, Pretending useCases) {
    client.put(
        MEETING + "/state", "{\"state\":\"CANCELLED\",\"reason\":\"Sygdom\"}", "If-Match", "\"5\"");

    assertThat(useCases.last().method()).isEqualTo("HoldingMeetings.cancel");
    assertThat(useCases.last().arguments()).contains("Sygdom");
  }

  @Test
  void an_outcome_that_opens_no_concern_claims_no_identity_for_one(
      Client client, Pretending useCases) {
    client.post(
        "/inbox/" + uuid(60) + "/outcome",
        "{\"outcome\":\"NONE\",\"note\":\"\"}",
        "If-Match",
        "\"2\"");

    assertThat(useCases.last().arguments()).contains(Code.NONE, Optional.empty());
  }

  @Test
  void who_presents_nothing_gets_nothing(Client client, Pretending useCases) {
    useCases.does(PresentingReferral.class, "mine", Optional.empty());

    Answer answer = client.get("/presentations/mine");

    assertThat(answer.status()).isEqualTo(204);
    assertThat(answer.body()).isEmpty();
  }

  @Test
  void tasks_are_asked_for_by_what_they_have_in_common(Client client, Pretending useCases) {
    client.get("/tasks?mine=true&recent=true&dueBefore=2026-12-07&kind=REVIEW_PLAN");

    assertThat(useCases.last().arguments())
        .contains(
            new TaskFilter(
                true,
                true,
                Optional.of(LocalDate.of(2026, 12, 7)),
                Optional.of(Task.Kind.REVIEW_PLAN)));
  }

  @Test
  void a_day_that_is_none_is_refused(Client client) {
    Answer answer = client.get("/tasks?dueBefore=7.12.2026");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.at("/errors/0/parameter")).isEqualTo("dueBefore");
    assertThat(answer.at("/errors/0/message")).isEqualTo("Skriv en dato som 2026-11-30.");
  }

  @Test
  void meetings_of_one_forum_are_asked_for_by_its_id(Client client, Pretending useCases) {
    client.get("/meetings?forum=ssp-plus-moede");

    assertThat(useCases.last().arguments()).contains(Optional.of("ssp-plus-moede"));
  }

  @Test
  void ages_are_looked_at_on_the_day_that_is_asked_for(Client client, Pretending useCases) {
    client.get("/young-people/01900000-0000-7000-8000-000000000004/age-preview?on=2027-05-17");

    assertThat(useCases.last().arguments()).contains(Optional.of(LocalDate.of(2027, 5, 17)));
  }

  @Test
  void ages_are_not_looked_at_on_a_day_that_is_none(Client client) {
    Answer answer =
        client.get("/young-people/01900000-0000-7000-8000-000000000004/age-preview?on=2027-02-29");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.at("/errors/0/parameter")).isEqualTo("on");
  }

  @Test
  void ages_of_somebody_who_is_not_seen_are_not_there(Client client, Pretending useCases) {
    useCases.refuses(PreviewingAge.class, "preview", Refusal.notFound());

    Answer answer = client.get("/young-people/01900000-0000-7000-8000-000000000004/age-preview");

    assertThat(answer.status()).isEqualTo(404);
  }
}
