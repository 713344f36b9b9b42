package dk.sporskifte.rest.sample;

import static dk.sporskifte.rest.sample.Samples.NOW;
import static dk.sporskifte.rest.sample.Samples.PERSON;
import static dk.sporskifte.rest.sample.Samples.USER;
import static dk.sporskifte.testkit.SyntheticPeople.uuid;

import dk.sporskifte.casework.api.view.CoordinatorView;
import dk.sporskifte.casework.api.view.InboxLineView;
import dk.sporskifte.casework.api.view.InboxLineView.Candidate.Reason;
import dk.sporskifte.casework.api.view.InboxSummary;
import dk.sporskifte.casework.api.view.ListAgenda;
import dk.sporskifte.casework.api.view.ListLine;
import dk.sporskifte.casework.api.view.MatchView;
import dk.sporskifte.casework.api.view.RefusedMessage;
import dk.sporskifte.casework.api.view.RegisterView;
import dk.sporskifte.casework.api.view.SettledLine;
import dk.sporskifte.model.ConcernId;
import dk.sporskifte.model.FeedMessageId;
import dk.sporskifte.model.InboxLine;
import dk.sporskifte.model.InboxLineId;
import dk.sporskifte.model.MatchUndo;
import dk.sporskifte.model.MunicipalityCode;
import dk.sporskifte.model.PersonBlock;
import dk.sporskifte.model.RegisterStanding;
import dk.sporskifte.model.Routing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A line of a police list. */
public final class SampleInbox {
  public static final InboxLineId LINE = new InboxLineId(uuid(60));

  private SampleInbox() {}

  public static InboxSummary summary() {
    return new InboxSummary(
        LINE,
        "police-list",
        "NSP",
        1,
        PERSON.name(),
        InboxLine.State.QUARANTINED,
        true,
        Optional.of("Sigtet under 15 år"),
        NOW);
  }

  public static InboxLineView view() {
    return new InboxLineView(
        line(),
        Optional.of(Samples.person()),
        List.of(
            new InboxLineView.Candidate(
                Samples.person(), List.of(Reason.SAME_NAME, Reason.SAME_BIRTH_DATE))),
        List.of(
            new InboxLineView.Corrected(
                new InboxLineId(uuid(62)), InboxLine.State.SUPERSEDED, Optional.empty())),
        Optional.of(17),
        List.of(
            new InboxLineView.Route(
                InboxLineView.Route.Kind.PROGRAMME,
                Optional.of("ssp-plus"),
                "SSP+",
                "17 år: inden for målgruppens alder")),
        false,
        true,
        Optional.of(SampleCourse.proposal()),
        Optional.of(uuid(78)));
  }

  static ListAgenda agenda() {
    return new ListAgenda(
        Optional.of("Mandagsgruppen"),
        Optional.of(SampleMeeting.agenda().meeting()),
        Samples.TODAY,
        List.of(listLine()),
        List.of(new ListAgenda.Owner(Samples.POST_ID, "Modtagelse", false)),
        true);
  }

  static CoordinatorView coordinator() {
    return new CoordinatorView(Samples.POST_ID, "Infohus-koordinator", "SSP", true);
  }

  static SettledLine settled() {
    return new SettledLine(listLine(), false);
  }

  private static ListLine listLine() {
    return new ListLine(
        LINE,
        2,
        "NSP",
        1,
        Samples.TODAY,
        PERSON.name(),
        Optional.of(17),
        true,
        true,
        true,
        false,
        Optional.of(InboxLine.Outcome.Code.CONCERN_CONVERSATION),
        Optional.of(new ConcernId(uuid(20))),
        true,
        true);
  }

  public static MatchView match() {
    MatchView.Reading read = new MatchView.Reading("Vurdere modtagne oplysninger", 3, 2, NOW);
    return new MatchView(
        LINE,
        2,
        true,
        List.of(
            new MatchView.Consequence(MatchView.Kind.CONCERN, MatchView.Fate.ENDS, 1),
            new MatchView.Consequence(MatchView.Kind.LETTER, MatchView.Fate.STAYS, 2)),
        List.of(read),
        List.of(
            new MatchView.Undone(
                new MatchUndo(
                    uuid(63),
                    LINE,
                    PERSON.id(),
                    Optional.of(new ConcernId(uuid(20))),
                    Optional.of(InboxLine.Outcome.Code.CONCERN_CONVERSATION),
                    "Navnet var det samme, men det var hans fætter.",
                    USER,
                    NOW),
                "Tove Triage",
                List.of(read))));
  }

  public static RegisterView register() {
    return new RegisterView(
        LINE,
        Optional.of("Opslag i CPR er ikke sat op."),
        List.of(
            new RegisterView.LookUp(
                uuid(64),
                "Linjen har intet navn.",
                "Tove Triage",
                NOW,
                Optional.of(
                    new RegisterView.Found(
                        PERSON.name(),
                        PERSON.cpr().orElseThrow().masked(),
                        false,
                        true,
                        new MunicipalityCode("253"),
                        Optional.of(PERSON.born().plusYears(17)))))),
        new RegisterStanding(
            Optional.of(PERSON.born().plusYears(17)),
            Optional.of(PERSON.born().plusYears(16)),
            Optional.of(new MunicipalityCode("253"))),
        Optional.of(new MunicipalityCode("253")));
  }

  public static RefusedMessage refused() {
    return new RefusedMessage(
        uuid(61),
        "police-list",
        "NSP",
        "E02",
        "Meddelelsen er til en anden kommune.",
        NOW,
        Optional.of(new RefusedMessage.Seen(USER, NOW, "Sendt videre til den rigtige kommune.")));
  }

  private static InboxLine line() {
    return new InboxLine(
        LINE,
        new FeedMessageId(uuid(61)),
        "police-list",
        "NSP",
        1,
        new PersonBlock(
            PERSON.cpr(),
            Optional.of(PERSON.givenName()),
            Optional.of(PERSON.familyName()),
            Optional.of(PERSON.born()),
            false,
            Optional.of("217"),
            PERSON.address(),
            Optional.of("+45 00 00 00 00")),
        details(),
        Routing.ORDINARY,
        InboxLine.State.TRIAGED,
        Optional.of(PERSON.id()),
        Optional.of(new InboxLine.Problem("E07", "Sigtet under 15 år")),
        Optional.of(
            new InboxLine.Outcome(
                InboxLine.Outcome.Code.CONCERN_CONVERSATION, "Tales med.", USER, NOW)),
        Optional.of(new ConcernId(uuid(20))),
        NOW,
        2);
  }

  private static Map<String, String> details() {
    Map<String, String> details = new LinkedHashMap<>();
    details.put("role", "MET");
    details.put("eventPlace", "3000");
    return details;
  }
}
