package dk.sporskifte.rest.problem;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.rest.server.Answer;
import dk.sporskifte.rest.server.ApiTest;
import dk.sporskifte.rest.server.Client;
import dk.sporskifte.rest.server.Pretending;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ApiTest
class InputTest {
  private static final String TOLD =
      "'person':{'told':{'givenName':'Malik','familyName':'Sporbæk','born':'2009-05-17',"
          + "'addressProtected':false}}";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "{'note':                            | # | Ikke gyldig JSON ved linje 1, tegn ",
        "{'note':'a'} x                      | # | Ikke gyldig JSON ved linje 1, tegn ",
        "{'note':'a','note':'b'}             | # | Ikke gyldig JSON ved linje 1, tegn ",
        "{'note':'a','nota':'b'}             | #/nota | Feltet findes ikke.",
        "{'note':'a','a/b~c æ':1}            | #/a~1b~0c%20%C3%A6 | Feltet findes ikke.",
        "{'note':7}                          | #/note | Her skal stå en tekst uden skjulte tegn.",
        "{'note':true}                       | #/note | Her skal stå en tekst uden skjulte tegn.",
        "{'note':'\\u0000'}                  | #/note | Her skal stå en tekst uden skjulte tegn.",
        "{'note':'\\ud800'}                  | #/note | Her skal stå en tekst uden skjulte tegn.",
        "{'note':['a']}                      | #/note | Her skal stå en tekst uden skjulte tegn.",
        "[]                                  | # | Her skal stå noget af en anden slags.",
        "null                                | # | Her skal stå noget af en anden slags.",
      })
  void a_body_that_cannot_be_read_says_where(
      String body, String pointer, String message, Client client) {
    Answer answer = client.post("/concerns/" + id() + "/closing", json(body), "If-Match", "\"1\"");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.code()).isEqualTo("malformed-body");
    assertThat(answer.at("/errors/0/pointer")).isEqualTo(pointer);
    assertThat(answer.at("/errors/0/message")).startsWith(message);
  }

  @Test
  void an_empty_body_is_missing(Client client) {
    Answer answer = client.post("/concerns/" + id() + "/closing", "", "If-Match", "\"1\"");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.at("/errors/0/message")).isEqualTo("Der mangler et indhold.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "'channel':'PIGEON'         | #/channel | Vælg en af: FORM, MAIL, PHONE, SELF",
        "'channel':3                | #/channel | Vælg en af: FORM, MAIL, PHONE, SELF",
        "'receivedOn':'3.3.2025'    | #/receivedOn | Skriv en dato som 2026-11-30.",
        "'receivedOn':'2025-02-30'  | #/receivedOn | Skriv en dato som 2026-11-30.",
        "'receivedOn':''            | #/receivedOn | Skriv en dato som 2026-11-30.",
        "'receivedOn':20250303      | #/receivedOn | Skriv en dato som 2026-11-30.",
        "'receivedOn':'+52025-01-01' | #/receivedOn | Skriv en dato som 2026-11-30.",
        "'concern':'4711'           | #/concern | Skriv et UUID på 36 tegn.",
        "'concern':''               | #/concern | Skriv et UUID på 36 tegn.",
        "'formReceived':'ja'        | #/formReceived | Skriv true eller false.",
        "'person':{'told':{'cpr':'3102094000'}} | #/person/told/cpr | Et CPR-nummer har ti cifre",
        "'targetGroups':[true]      | #/targetGroups/0 | Her skal stå en tekst uden skjulte tegn.",
      })
  void a_field_of_the_wrong_form_says_what_form_it_must_have(
      String field, String pointer, String message, Client client) {
    Answer answer = client.post("/referrals", json("{" + field + "}"));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.at("/errors/0/pointer")).isEqualTo(pointer);
    assertThat(answer.at("/errors/0/message")).startsWith(message);
  }

  @Test
  void everything_that_is_missing_is_named_at_once(Client client, Pretending useCases) {
    Answer answer =
        client.post(
            "/referrals",
            json("{'person':{'told':{'givenName':' '}},'referrer':{'name':'B'},'text':'t'}"));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.code()).isEqualTo("invalid-input");
    assertThat(answer.json().at("/errors").findValuesAsText("pointer"))
        .containsExactly(
            "#/channel",
            "#/person/told",
            "#/person/told/addressProtected",
            "#/person/told/familyName",
            "#/person/told/givenName",
            "#/receivedOn",
            "#/referrer/kind");
    assertThat(answer.json().at("/errors").findValuesAsText("message"))
        .contains("Skal udfyldes.", "Udfyld de felter, der hører sammen.");
    assertThat(useCases.methods()).containsExactly("LoggingIn.actorOf");
  }

  @Test
  void a_list_names_the_element(Client client) {
    Answer answer =
        client.post(
            "/cases/" + id() + "/plan",
            json(
                "{'purpose':'PREVENT','ownWishes':'','actions':[{'domain':'JOB','goal':'g',"
                    + "'action':'a','owner':'','due':'2026-12-01'}]}"));

    assertThat(answer.at("/errors/0/pointer")).isEqualTo("#/actions/0/owner");
  }

  @Test
  void a_text_that_is_too_long_says_how_long_it_may_be(Client client) {
    Answer answer =
        client.post(
            "/concerns",
            json("{" + TOLD + ",'channel':'MAIL','text':'" + "x".repeat(20_001) + "'}"),
            "Accept-Language",
            "en");

    assertThat(answer.at("/errors/0/pointer")).isEqualTo("#/text");
    assertThat(answer.at("/errors/0/message")).isEqualTo("At most 20000.");
  }

  @Test
  void an_optional_text_may_not_be_too_long_either(Client client) {
    Answer answer =
        client.post(
            "/concerns",
            json(
                "{"
                    + TOLD
                    + ",'channel':'MAIL','text':'t','childsWords':'"
                    + "x".repeat(20_001)
                    + "'}"));

    assertThat(answer.at("/errors/0/pointer")).isEqualTo("#/childsWords");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/concerns | {'person':{},'channel':'MAIL','text':'t'} | #/person",
        "/posts | {'title':'t','role':'LEADER','unit':'u','forum':'f'} | #",
      })
  void fields_that_belong_together_come_together(
      String path, String body, String pointer, Client client) {
    Answer answer = client.post(path, json(body));

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.at("/errors/0/pointer")).isEqualTo(pointer);
  }

  @Test
  void nothing_that_was_sent_is_echoed(Client client) {
    Answer answer = client.post("/cases/search", json("{'cpr':'1705094006x'}"));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body()).doesNotContain("170509");
  }

  private static String id() {
    return "01900000-0000-7000-8000-000000000014";
  }

  private static String json(String text) {
    return text.replace('\'', '"');
  }
}
