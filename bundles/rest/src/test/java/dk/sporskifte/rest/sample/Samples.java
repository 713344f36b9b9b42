package dk.sporskifte.rest.sample;

import static dk.sporskifte.testkit.SyntheticPeople.uuid;

import dk.sporskifte.casework.api.AffectedPeople;
import dk.sporskifte.casework.api.AuditEntry;
import dk.sporskifte.casework.api.Breach;
import dk.sporskifte.casework.api.Page;
import dk.sporskifte.casework.api.view.CaseSummary;
import dk.sporskifte.casework.api.view.ConcernView;
import dk.sporskifte.casework.api.view.PersonView;
import dk.sporskifte.casework.api.view.TaskView;
import dk.sporskifte.casework.api.view.UserView;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.CaseState;
import dk.sporskifte.model.Circumstances;
import dk.sporskifte.model.Concern;
import dk.sporskifte.model.ConcernId;
import dk.sporskifte.model.Door;
import dk.sporskifte.model.GroupId;
import dk.sporskifte.model.InboxLineId;
import dk.sporskifte.model.IncidentId;
import dk.sporskifte.model.IntakeChannel;
import dk.sporskifte.model.Person;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.PostHolding;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.Source;
import dk.sporskifte.model.Task;
import dk.sporskifte.model.TaskId;
import dk.sporskifte.model.UserAccount;
import dk.sporskifte.model.UserId;
import dk.sporskifte.testkit.SyntheticPeople;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One of each thing the API shows, always the same. */
public final class Samples {
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
  public static final Instant NOW = Instant.parse("2026-11-30T08:00:00Z");
  public static final Person PERSON = SyntheticPeople.person(4, LocalDate.of(2009, 5, 17));
  public static final UserId USER = new UserId(uuid(1));
  public static final PostId POST_ID = new PostId(uuid(2));
  public static final CaseId CASE = new CaseId(uuid(10));
  public static final Source SOURCE =
      new Source(
          "HEL-36",
          "tages op på næstkommende SSP+ møde dog max. 4 uger efter indstillingen",
          "SSP+ i Helsingør Kommune");

  private Samples() {}

  public static PersonView person() {
    return PersonView.of(PERSON, TODAY);
  }

  public static Post post() {
    return new Post(
        POST_ID,
        "SSP+ medarbejder",
        Role.CASEWORKER,
        "SSP+",
        Optional.of("ssp-plus-moede"),
        Optional.of("ssp-plus-medarbejder"));
  }

  public static PostHolding holding() {
    return new PostHolding(POST_ID, USER, LocalDate.of(2026, 1, 1), Optional.empty());
  }

  public static UserView user() {
    return new UserView(
        new UserAccount(USER, "naja", "Naja Prøvelund", true, Optional.empty(), 3),
        List.of(holding()));
  }

  public static ConcernView concern() {
    return new ConcernView(
        new Concern(
            new ConcernId(uuid(20)),
            Optional.of(PERSON.id()),
            IntakeChannel.FEED,
            "Set sammen med ældre unge ved stationen flere aftener.",
            Optional.of("Jeg keder mig derhjemme."),
            new Circumstances(
                Optional.of("En dreng på 12-13 år med en rød jakke"),
                Optional.empty(),
                Optional.of(new Door("EMPLOYEE", Optional.of("Skovskolen"), Optional.of(USER))),
                Optional.of("LEISURE")),
            Optional.of(USER),
            Optional.of(new InboxLineId(uuid(60))),
            Concern.State.REFERRED,
            Optional.of(CASE),
            Optional.empty(),
            USER,
            NOW,
            2),
        Optional.of(person()));
  }

  public static CaseSummary summary() {
    return new CaseSummary(
        CASE,
        "2026-0042",
        PERSON.name(),
        17,
        "ssp-plus",
        CaseState.ON_AGENDA,
        LocalDate.of(2026, 11, 2),
        LocalDate.of(2026, 11, 30),
        false,
        true,
        true);
  }

  /** A page that is not the last. */
  public static Page<CaseSummary> cases() {
    return new Page<>(List.of(summary()), Optional.of("2026-11-02~a1/æ"));
  }

  /** A page that is not the last. */
  public static Page<TaskView> tasks() {
    return new Page<>(List.of(task()), Optional.of("2026-11-30~7"));
  }

  public static TaskView task() {
    return new TaskView(
        new Task(
            new TaskId(uuid(30)),
            Task.Kind.TAKE_UP_REFERRAL,
            Optional.of(CASE),
            "Tag indstillingen op",
            POST_ID,
            LocalDate.of(2026, 11, 30),
            "Tages op på næste møde",
            SOURCE,
            Optional.empty(),
            Optional.empty(),
            NOW,
            1),
        false,
        "SSP+ medarbejder",
        Optional.of("Anders And"),
        Optional.of(SampleRecord.RECORD),
        Optional.of(new ConcernId(uuid(20))),
        Optional.of(new IncidentId(uuid(90))),
        Optional.of(new GroupId(uuid(90))),
        Optional.of(new InboxLineId(uuid(60))));
  }

  public static AuditEntry audit() {
    return new AuditEntry(
        uuid(31),
        NOW,
        USER.value(),
        AuditEntry.Action.READ,
        "FindingCases.show",
        "Sagsbehandling",
        "case",
        List.of(CASE.value()),
        List.of(PERSON.id()));
  }

  public static Breach breach() {
    return new Breach(NOW.minusSeconds(86_400), NOW, Optional.of(USER), NOW);
  }

  public static AffectedPeople affected() {
    return new AffectedPeople(
        NOW.plusSeconds(259_200),
        Optional.of(new AffectedPeople.Extent(1, 2)),
        List.of(
            new AffectedPeople.Affected(
                PERSON.id(),
                Optional.of(PERSON.name()),
                Optional.of(PERSON.born()),
                PERSON.addressProtected(),
                List.of(AuditEntry.Action.EXPORT, AuditEntry.Action.READ),
                3,
                NOW.minusSeconds(7_200),
                NOW.minusSeconds(3_600))),
        Optional.empty(),
        new Source(
            "LAW-25",
            "Den dataansvarlige anmelder bruddet om muligt senest 72 timer efter",
            "Databeskyttelsesforordningen, artikel 33, stk. 1"));
  }
}
