package dk.sporskifte.rest.sample;

import static dk.sporskifte.rest.sample.Samples.CASE;
import static dk.sporskifte.rest.sample.Samples.NOW;
import static dk.sporskifte.rest.sample.Samples.POST_ID;
import static dk.sporskifte.rest.sample.Samples.SOURCE;
import static dk.sporskifte.rest.sample.Samples.USER;
import static dk.sporskifte.testkit.SyntheticPeople.uuid;

import dk.sporskifte.casework.api.view.CourseView;
import dk.sporskifte.casework.api.view.EscalationView;
import dk.sporskifte.casework.api.view.ExitView;
import dk.sporskifte.casework.api.view.HandOverView;
import dk.sporskifte.casework.api.view.NoticeProposal;
import dk.sporskifte.casework.api.view.NoticeView;
import dk.sporskifte.casework.api.view.ReleaseView;
import dk.sporskifte.casework.api.view.ResponsibilityView;
import dk.sporskifte.casework.api.view.YouthBoardView;
import dk.sporskifte.model.Agreement;
import dk.sporskifte.model.Answer;
import dk.sporskifte.model.BoardAcknowledgement;
import dk.sporskifte.model.CaseEscalation;
import dk.sporskifte.model.CaseHandOver;
import dk.sporskifte.model.CaseNotice;
import dk.sporskifte.model.ExitStep;
import dk.sporskifte.model.MunicipalityCode;
import dk.sporskifte.model.PlanId;
import dk.sporskifte.model.RegisterStanding;
import dk.sporskifte.model.ReleaseTrack;
import dk.sporskifte.model.ReleaseTrack.Area;
import dk.sporskifte.model.YoungPersonContact;
import dk.sporskifte.model.YouthBoardStep;
import dk.sporskifte.model.YouthContract;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The way of a case with everything on it. */
final class SampleCourse {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

  private SampleCourse() {}

  static CourseView view() {
    return new CourseView(
        CASE,
        SampleCase.planView().reviews(),
        List.of(
            new YoungPersonContact(
                uuid(70),
                CASE,
                DAY,
                YoungPersonContact.Way.PHONE,
                true,
                "Talte om praktikken.",
                USER,
                NOW)),
        Optional.of(LocalDate.of(2026, 12, 4)),
        false,
        List.of(new EscalationView(escalation(), "Chefniveau", "Centerchef", true)),
        List.of("chefniveau"),
        List.of(new HandOverView(handOver(), "SSP+", "Exit light", Optional.of("SSP+"), true)),
        List.of(
            new CourseView.Onward(
                "exit-light",
                "Exit light",
                Optional.of(SampleCase.proposal()),
                Optional.of(Answer.Value.YES),
                Optional.of("Den unge vil ud af miljøet"),
                Optional.of(SOURCE))),
        Optional.of(responsibility()),
        board(),
        List.of(contract()),
        Optional.of(release()),
        List.of(new NoticeView(notice(), "Tove Modtager", true, false)),
        Optional.of(exit()),
        new RegisterStanding(
            Optional.of(DAY), Optional.of(DAY), Optional.of(new MunicipalityCode("253"))),
        new CourseView.LeadTimes(Optional.of(18L), Optional.of(3L)));
  }

  private static CaseEscalation escalation() {
    return new CaseEscalation(
        uuid(71),
        CASE,
        "chefniveau",
        POST_ID,
        POST_ID,
        Optional.of("CANNOT_BE_SOLVED_LOCALLY"),
        "To centre er uenige.",
        USER,
        NOW,
        Optional.of(new CaseEscalation.Ruling("Centrene deler.", "Den unge venter.", USER, NOW)),
        Optional.of(new CaseEscalation.Return("Praktikken begynder.", USER, NOW)),
        3);
  }

  private static CaseHandOver handOver() {
    return new CaseHandOver(
        uuid(72),
        CASE,
        "ssp-plus",
        Optional.of("exit-light"),
        Optional.empty(),
        Optional.of(POST_ID),
        "Den unge vil ud af gruppen.",
        USER,
        NOW,
        Optional.of(new CaseHandOver.Reply(true, "Vi tager over.", USER, NOW)),
        2);
  }

  private static ResponsibilityView responsibility() {
    return new ResponsibilityView(
        new ResponsibilityView.Part("Politiet", "Politiet har ansvaret", SOURCE),
        Answer.Value.UNKNOWN,
        "den unge er fyldt 18 år",
        new ResponsibilityView.Part("SSP+", "SSP+ koordinerer", SOURCE),
        Optional.of(
            new ResponsibilityView.Part(
                "Center for Job og Uddannelse", "Kommunens bidrag", SOURCE)));
  }

  private static ExitView exit() {
    return new ExitView(
        List.of(
            new ExitStep(
                uuid(77),
                uuid(77),
                CASE,
                ExitStep.Stage.CONSENT,
                DAY,
                Optional.of(Agreement.GivenBy.YOUNG_PERSON),
                "Vi må tale med politi og kriminalforsorg.",
                USER,
                NOW)),
        List.of(ExitStep.Stage.SCREENING, ExitStep.Stage.ENDED),
        Optional.of(SOURCE),
        SOURCE);
  }

  private static YouthBoardView board() {
    YouthBoardStep referred =
        new YouthBoardStep(
            uuid(73),
            uuid(73),
            CASE,
            YouthBoardStep.Stage.REFERRED,
            DAY,
            Optional.empty(),
            "Henvist af politiet.",
            Optional.empty(),
            USER,
            NOW);
    YouthBoardStep decision =
        new YouthBoardStep(
            uuid(76),
            uuid(73),
            CASE,
            YouthBoardStep.Stage.DECISION,
            DAY,
            Optional.of(YouthBoardStep.Reaction.IMPROVEMENT_PROGRAMME),
            "Forbedringsforløb i to år.",
            Optional.of("Sag 26-1234 i journalen"),
            USER,
            NOW);
    return new YouthBoardView(
        List.of(referred, decision),
        List.of(YouthBoardStep.Stage.SUPERVISION, YouthBoardStep.Stage.ENDED),
        Optional.of(decision),
        List.of(
            new BoardAcknowledgement(
                uuid(75),
                CASE,
                decision.id(),
                new PlanId(uuid(40)),
                4,
                "Planen følger forløbet.",
                USER,
                NOW)),
        true,
        true,
        SOURCE);
  }

  private static YouthContract contract() {
    return new YouthContract(
        uuid(74),
        CASE,
        DAY,
        DAY.plusYears(1),
        "Møder i skole hver dag.",
        USER,
        NOW,
        Optional.of(new YouthContract.Ending(DAY.plusDays(9), true, "Holdt hele vejen.")),
        2);
  }

  private static ReleaseView release() {
    return new ReleaseView(
        new ReleaseTrack(
            uuid(77),
            CASE,
            Optional.of(DAY.minusDays(90)),
            Optional.of(DAY.minusDays(60)),
            Optional.of(DAY.minusDays(59)),
            Optional.of(DAY.plusDays(200)),
            Optional.of(DAY.plusDays(300)),
            Optional.of(DAY.minusDays(1)),
            List.of(new ReleaseTrack.Check(Area.HOUSING, "Skrevet op til en bolig.")),
            USER,
            NOW,
            2),
        Optional.of(DAY.minusDays(32)),
        Optional.of(DAY.minusDays(32)),
        Optional.of(DAY.plusDays(210)),
        List.of(due()),
        List.of(domain()),
        List.of("Dagen for mulig prøveløsladelse"),
        List.of(Area.HEALTH),
        Optional.of(group()),
        SOURCE);
  }

  private static ReleaseView.Due due() {
    return new ReleaseView.Due(
        ReleaseView.Step.PLAN,
        DAY.minusDays(32),
        ReleaseView.Due.State.MET,
        Optional.of(DAY.minusDays(40)),
        Optional.of(uuid(78)));
  }

  private static ReleaseView.Domain domain() {
    return new ReleaseView.Domain(
        Area.HOUSING,
        ReleaseView.Domain.Need.NEED,
        Optional.of("Har ingen bolig."),
        DAY,
        uuid(78),
        1,
        Optional.of(new ReleaseView.Domain.Asked(DAY.plusDays(14), false)));
  }

  private static ReleaseView.Group group() {
    return new ReleaseView.Group(
        "AWAITING_OR_SERVING",
        "Afventer eller er i afsoning",
        false,
        "Kriminalforsorgen har indsat den unge",
        SOURCE);
  }

  private static CaseNotice notice() {
    return new CaseNotice(
        uuid(78),
        CASE,
        SampleInbox.LINE,
        "prison-notice",
        "PLAN_READY",
        DAY.minusDays(40),
        DAY.minusDays(39),
        Map.of("domainHousing", "NEED"),
        USER,
        NOW,
        Optional.of(new CaseNotice.Ending(USER, NOW, "Sendt ved en fejl.")),
        2);
  }

  static NoticeProposal proposal() {
    return new NoticeProposal(
        List.of(new NoticeProposal.Open(CASE, "2026-0042", "ssp-plus")),
        List.of(new NoticeProposal.Day(NoticeProposal.Day.Kind.RELEASE, DAY.plusDays(300))),
        List.of(due()),
        List.of(domain()),
        Optional.of(ReleaseView.Step.PLAN),
        Optional.of(group()),
        false,
        SOURCE);
  }
}
