package dk.sporskifte.rest.resource;

import static dk.sporskifte.testkit.SyntheticPeople.uuid;
import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.rest.protocol.Caller;
import dk.sporskifte.rest.protocol.Created;
import dk.sporskifte.rest.protocol.Creating;
import dk.sporskifte.rest.protocol.ExpectedVersion;
import dk.sporskifte.rest.sample.Shapes;
import dk.sporskifte.rest.server.Answer;
import dk.sporskifte.rest.server.ApiTest;
import dk.sporskifte.rest.server.Client;
import dk.sporskifte.rest.server.Endpoint;
import dk.sporskifte.rest.server.Pretending;
import dk.sporskifte.rest.server.Sending;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.ws.rs.PathParam;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for each endpoint, tried with the request its documentation shows. */
@ApiTest
class EveryEndpointTest {
  private static final Map<String, Integer> SAMPLED =
      Map.ofEntries(
          Map.entry("absencesEnter", 60),
          Map.entry("agendaItemsBid", 56),
          Map.entry("agendaItemsContribute", 55),
          Map.entry("agendaPut", 51),
          Map.entry("appointmentsAppoint", 81),
          Map.entry("agreementAgree", 42),
          Map.entry("batonAgree", 22),
          Map.entry("batonAskException", 22),
          Map.entry("batonEndOffer", 22),
          Map.entry("batonHandOn", 22),
          Map.entry("batonNotifyAuthority", 22),
          Map.entry("batonOffer", 22),
          Map.entry("batonReact", 22),
          Map.entry("batonRule", 22),
          Map.entry("caseLettersWrite", 82),
          Map.entry("meetingLettersWrite", 82),
          Map.entry("courseKeepContact", 70),
          Map.entry("escalationsRequest", 71),
          Map.entry("exitRecordStep", 77),
          Map.entry("handOversOffer", 72),
          Map.entry("caseNetworkDrawIn", 70),
          Map.entry("caseNetworkLinkFamily", 73),
          Map.entry("sharingsShare", 96),
          Map.entry("sharingsConsented", 97),
          Map.entry("effortsLink", 98),
          Map.entry("forumsChange", 80),
          Map.entry("generalInterventionsRecord", 70),
          Map.entry("closedNotesWrite", 94),
          Map.entry("concernActorsAssign", 95),
          Map.entry("groupsAdd", 91),
          Map.entry("groupsNote", 94),
          Map.entry("groupsOpen", 90),
          Map.entry("unitsAdd", 90),
          Map.entry("sparringAsk", 97),
          Map.entry("groupsRaiseConcern", 20),
          Map.entry("groupsTie", 93),
          Map.entry("inboxDecide", 20),
          Map.entry("incidentNetworkAttach", 92),
          Map.entry("incidentNetworkBringIn", 91),
          Map.entry("incidentTasksAdd", 30),
          Map.entry("incidentsLog", 93),
          Map.entry("inboxRegisterPerson", 4),
          Map.entry("lineIntoCaseTake", 78),
          Map.entry("marksHasten", 79),
          Map.entry("matchUndo", 63),
          Map.entry("registerLookUp", 64),
          Map.entry("measuresBegin", 100),
          Map.entry("meetingsInvite", 52),
          Map.entry("placementsPlace", 72),
          Map.entry("outreachNote", 80),
          Map.entry("planDraft", 40),
          Map.entry("planReview", 44),
          Map.entry("postsAdd", 2),
          Map.entry("recordFilesAttach", 71),
          Map.entry("recordsCreate", 70),
          Map.entry("statutoryNotificationsNotifyAuthority", 45),
          Map.entry("transitionsAddNeed", 71),
          Map.entry("transitionsOpen", 70),
          Map.entry("usersAdd", 1),
          Map.entry("youthBoardAcknowledge", 75),
          Map.entry("youthBoardAgreeContract", 74),
          Map.entry("youthBoardRecordStep", 73));

  static List<Endpoint> all() {
    return Endpoint.all();
  }

  static Stream<Endpoint> creating() {
    return Endpoint.all().stream().filter(e -> e.takes(Creating.class));
  }

  static Stream<Endpoint> changing() {
    return Endpoint.all().stream().filter(e -> e.takes(ExpectedVersion.class));
  }

  static Stream<Endpoint> sending() {
    return Endpoint.all().stream().filter(e -> e.body().isPresent());
  }

  static Stream<Endpoint> closed() {
    return Endpoint.all().stream().filter(e -> e.takes(Caller.class));
  }

  static Stream<Endpoint> withIds() {
    return Endpoint.all().stream()
        .filter(e -> e.parameters(PathParam.class).anyMatch(p -> p.getType() != String.class));
  }

  @ParameterizedTest
  @MethodSource("all")
  void the_documented_request_is_answered_as_documented(Endpoint endpoint, Client client) {
    Answer answer = Sending.of(endpoint).by(client, "If-Match", "\"7\"");

    Class<?> answered = endpoint.method().getReturnType();
    assertThat(answer.status())
        .isEqualTo(answered == Created.class ? 201 : answered == void.class ? 204 : 200);
    if (answer.status() != 204) {
      assertThat(answer.body()).isEqualTo(Shapes.documented(endpoint));
    }
  }

  @ParameterizedTest
  @MethodSource("closed")
  void nobody_gets_in_without_a_token(Endpoint endpoint, Client client, Pretending useCases) {
    Sending sending = Sending.of(endpoint);

    Answer answer = client.anonymous(sending.verb(), sending.path(), sending.body().orElse(null));

    assertThat(answer.status()).isEqualTo(401);
    assertThat(useCases.methods()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("changing")
  void nothing_is_changed_without_a_version(Endpoint endpoint, Client client, Pretending useCases) {
    assertThat(Sending.of(endpoint).by(client).status()).isEqualTo(428);
    assertThat(useCases.methods()).containsExactly("LoggingIn.actorOf");
  }

  @ParameterizedTest
  @MethodSource("sending")
  void a_field_nobody_knows_is_refused(Endpoint endpoint, Client client) {
    Sending sending = Sending.of(endpoint);
    String more = sending.body().orElseThrow().replaceFirst("\\{", "{\"nobodyKnows\":1,");

    Answer answer = client.send(sending.verb(), sending.path(), more, "If-Match", "\"7\"");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.at("/errors/0/pointer")).isEqualTo("#/nobodyKnows");
  }

  @ParameterizedTest
  @MethodSource("withIds")
  void an_id_that_is_none_is_refused(Endpoint endpoint, Client client) {
    Answer answer = Sending.of(endpoint).withIds("4711").by(client, "If-Match", "\"7\"");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.at("/errors/0/parameter")).isNotBlank();
  }

  /** Under the identity of what the samples show, so that it is found there. */
  @ParameterizedTest
  @MethodSource("creating")
  void what_is_created_is_created_once(Endpoint endpoint, Client client, Pretending useCases) {
    Sending sending = Sending.of(endpoint);
    String[] headers = {"If-Match", "\"7\"", "Idempotency-Key", UUID.randomUUID().toString()};
    client.claims(uuid(SAMPLED.getOrDefault(endpoint.id(), 99)));
    Answer first = sending.by(client, headers);
    String created = useCases.last().method();

    Answer second = sending.by(client, headers);

    assertThat(first.status()).isEqualTo(201);
    assertThat(first.header("Location")).contains("/api/v1/helsingor/");
    assertThat(second.status()).isEqualTo(201);
    assertThat(second.body()).isEqualTo(first.body());
    assertThat(second.header("Location")).isEqualTo(first.header("Location"));
    assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
    assertThat(useCases.methods()).containsOnlyOnce(created);
  }
}
