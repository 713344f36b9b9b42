package dk.sporskifte.rest.sample;

import dk.sporskifte.casework.api.AffectedPeople;
import dk.sporskifte.casework.api.AuditEntry;
import dk.sporskifte.casework.api.LoggingIn.Attempt;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Page;
import dk.sporskifte.casework.api.SpreadsheetFile;
import dk.sporskifte.casework.api.view.AbsenceView;
import dk.sporskifte.casework.api.view.AgePreview;
import dk.sporskifte.casework.api.view.AgendaMark;
import dk.sporskifte.casework.api.view.AgendaView;
import dk.sporskifte.casework.api.view.ArenasView;
import dk.sporskifte.casework.api.view.AssignedActorView;
import dk.sporskifte.casework.api.view.BatonView;
import dk.sporskifte.casework.api.view.CaseCounts;
import dk.sporskifte.casework.api.view.CaseSummary;
import dk.sporskifte.casework.api.view.CaseView;
import dk.sporskifte.casework.api.view.CatalogueEntryView;
import dk.sporskifte.casework.api.view.Colleague;
import dk.sporskifte.casework.api.view.ConcernView;
import dk.sporskifte.casework.api.view.CoordinatorView;
import dk.sporskifte.casework.api.view.CourseView;
import dk.sporskifte.casework.api.view.EffortsView;
import dk.sporskifte.casework.api.view.EndedPost;
import dk.sporskifte.casework.api.view.FeedMessageRoad;
import dk.sporskifte.casework.api.view.FeedMessageSummary;
import dk.sporskifte.casework.api.view.FeedsOverview;
import dk.sporskifte.casework.api.view.FiguresView;
import dk.sporskifte.casework.api.view.ForumView;
import dk.sporskifte.casework.api.view.GroupSummary;
import dk.sporskifte.casework.api.view.GroupView;
import dk.sporskifte.casework.api.view.GuidanceReaders;
import dk.sporskifte.casework.api.view.GuidanceView;
import dk.sporskifte.casework.api.view.HeldConcerns;
import dk.sporskifte.casework.api.view.ImportPreview;
import dk.sporskifte.casework.api.view.ImportProgress;
import dk.sporskifte.casework.api.view.ImportResult;
import dk.sporskifte.casework.api.view.InboxCounts;
import dk.sporskifte.casework.api.view.InboxLineView;
import dk.sporskifte.casework.api.view.InboxSummary;
import dk.sporskifte.casework.api.view.IncidentReadiness;
import dk.sporskifte.casework.api.view.IncidentSummary;
import dk.sporskifte.casework.api.view.IncidentView;
import dk.sporskifte.casework.api.view.KeptRulebook;
import dk.sporskifte.casework.api.view.LeftAlone;
import dk.sporskifte.casework.api.view.LetterFile;
import dk.sporskifte.casework.api.view.ListAgenda;
import dk.sporskifte.casework.api.view.MarksView;
import dk.sporskifte.casework.api.view.MatchView;
import dk.sporskifte.casework.api.view.MeasureParticipantView;
import dk.sporskifte.casework.api.view.MeetingCounts;
import dk.sporskifte.casework.api.view.MeetingView;
import dk.sporskifte.casework.api.view.MinutesView;
import dk.sporskifte.casework.api.view.ModelComparison;
import dk.sporskifte.casework.api.view.ModelJar;
import dk.sporskifte.casework.api.view.ModelVersion;
import dk.sporskifte.casework.api.view.NetworkView;
import dk.sporskifte.casework.api.view.OneTimePassword;
import dk.sporskifte.casework.api.view.PartnershipView;
import dk.sporskifte.casework.api.view.PlainPlanView;
import dk.sporskifte.casework.api.view.PlanView;
import dk.sporskifte.casework.api.view.PresentationView;
import dk.sporskifte.casework.api.view.ProposalView;
import dk.sporskifte.casework.api.view.ProposedMeeting;
import dk.sporskifte.casework.api.view.RecordFileContent;
import dk.sporskifte.casework.api.view.RecordSummary;
import dk.sporskifte.casework.api.view.RecordVersionView;
import dk.sporskifte.casework.api.view.RecordView;
import dk.sporskifte.casework.api.view.RefusedMessage;
import dk.sporskifte.casework.api.view.RegisterView;
import dk.sporskifte.casework.api.view.ReplayView;
import dk.sporskifte.casework.api.view.SchoolYearView;
import dk.sporskifte.casework.api.view.SettledLine;
import dk.sporskifte.casework.api.view.SharedWithMeView;
import dk.sporskifte.casework.api.view.SharingView;
import dk.sporskifte.casework.api.view.SparringQuestionView;
import dk.sporskifte.casework.api.view.SparringView;
import dk.sporskifte.casework.api.view.TaskCounts;
import dk.sporskifte.casework.api.view.TaskView;
import dk.sporskifte.casework.api.view.TransitionsView;
import dk.sporskifte.casework.api.view.UnitView;
import dk.sporskifte.casework.api.view.UnitsView;
import dk.sporskifte.casework.api.view.UploadView;
import dk.sporskifte.casework.api.view.UserView;
import dk.sporskifte.model.Appointment;
import dk.sporskifte.model.ClosedNote;
import dk.sporskifte.model.ContactPoint;
import dk.sporskifte.model.CprNumber;
import dk.sporskifte.model.ForumChange;
import dk.sporskifte.model.GeneralIntervention;
import dk.sporskifte.model.Letter;
import dk.sporskifte.model.MeasureParticipation;
import dk.sporskifte.model.OutreachContact;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.PostHolding;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.municipality.spi.WayOfWorking;
import dk.sporskifte.testkit.WaysOfWorking;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A sample of whatever a use case answers. */
public final class Answers {
  private static final UserActor ACTOR =
      new UserActor(Samples.USER, "Naja Prøvelund", List.of(Samples.post()));

  private static final Map<Class<?>, Object> SAMPLES =
      Map.ofEntries(
          Map.entry(AbsenceView.class, SampleColleagues.absence()),
          Map.entry(AffectedPeople.class, Samples.affected()),
          Map.entry(AgePreview.class, SampleAges.preview()),
          Map.entry(AgendaMark.class, SampleMeeting.mark()),
          Map.entry(AgendaView.class, SampleMeeting.agenda()),
          Map.entry(
              Attempt.class, new Attempt.Accepted("q4t7…", Samples.NOW.plusSeconds(28_800), ACTOR)),
          Map.entry(AuditEntry.class, Samples.audit()),
          Map.entry(CaseCounts.class, SampleCounts.cases()),
          Map.entry(CaseSummary.class, Samples.summary()),
          Map.entry(CaseView.class, SampleCase.view()),
          Map.entry(Colleague.class, SampleColleagues.colleague()),
          Map.entry(ConcernView.class, Samples.concern()),
          Map.entry(CourseView.class, SampleCourse.view()),
          Map.entry(ContactPoint.class, SampleOutreach.point()),
          Map.entry(ClosedNote.class, SampleIncident.note()),
          Map.entry(CprNumber.class, Samples.PERSON.cpr().orElseThrow()),
          Map.entry(EndedPost.class, SampleColleagues.ended()),
          Map.entry(FiguresView.class, SampleFigures.figures()),
          Map.entry(ForumChange.class, SampleForums.change()),
          Map.entry(ForumView.class, SampleForums.view()),
          Map.entry(GeneralIntervention.class, SampleFigures.intervention()),
          Map.entry(AssignedActorView.class, SampleGroups.assigned()),
          Map.entry(BatonView.class, SampleBaton.view()),
          Map.entry(HeldConcerns.class, SampleBaton.held()),
          Map.entry(GroupSummary.class, SampleGroups.summary()),
          Map.entry(GroupView.class, SampleGroups.view()),
          Map.entry(ImportPreview.class, SampleImport.preview()),
          Map.entry(ImportProgress.class, SampleImport.progress()),
          Map.entry(ImportResult.class, SampleImport.result()),
          Map.entry(SpreadsheetFile.class, SampleImport.file()),
          Map.entry(InboxCounts.class, SampleCounts.inbox()),
          Map.entry(InboxLineView.class, SampleInbox.view()),
          Map.entry(InboxSummary.class, SampleInbox.summary()),
          Map.entry(MatchView.class, SampleInbox.match()),
          Map.entry(IncidentReadiness.class, SampleIncident.readiness()),
          Map.entry(IncidentSummary.class, SampleIncident.summary()),
          Map.entry(IncidentView.class, SampleIncident.view()),
          Map.entry(LeftAlone.class, SampleColleagues.leftAlone()),
          Map.entry(MarksView.class, SampleMarks.view()),
          Map.entry(CatalogueEntryView.class, SampleCatalogue.entry()),
          Map.entry(MeasureParticipantView.class, SampleCatalogue.participant()),
          Map.entry(MeasureParticipation.class, SampleCatalogue.participation()),
          Map.entry(SchoolYearView.class, SampleCatalogue.year()),
          Map.entry(MeetingCounts.class, SampleCounts.meetings()),
          Map.entry(KeptRulebook.class, SampleModels.kept()),
          Map.entry(ModelComparison.class, SampleModels.comparison()),
          Map.entry(ModelJar.class, SampleModels.jar()),
          Map.entry(ModelVersion.class, SampleModels.version()),
          Map.entry(Appointment.class, SampleForums.appointment()),
          Map.entry(Letter.class, SampleLetters.letter()),
          Map.entry(CoordinatorView.class, SampleInbox.coordinator()),
          Map.entry(ListAgenda.class, SampleInbox.agenda()),
          Map.entry(SettledLine.class, SampleInbox.settled()),
          Map.entry(LetterFile.class, SampleLetters.file()),
          Map.entry(MinutesView.class, SampleMeeting.minutes()),
          Map.entry(ProposedMeeting.class, SampleMeeting.proposed()),
          Map.entry(MeetingView.class, SampleMeeting.view()),
          Map.entry(NetworkView.class, SampleNetwork.view()),
          Map.entry(SharingView.class, SampleSharing.view()),
          Map.entry(SharedWithMeView.class, SampleSharing.mine()),
          Map.entry(EffortsView.class, SampleSharing.efforts()),
          Map.entry(ArenasView.class, SampleSharing.arenas()),
          Map.entry(OneTimePassword.class, SampleColleagues.password()),
          Map.entry(PlainPlanView.class, SampleCase.plainPlan()),
          Map.entry(OutreachContact.class, SampleOutreach.contact()),
          Map.entry(PartnershipView.class, SampleNetwork.partnership()),
          Map.entry(PlanView.class, SampleCase.planView()),
          Map.entry(Post.class, Samples.post()),
          Map.entry(PostHolding.class, Samples.holding()),
          Map.entry(PresentationView.class, SampleMeeting.presentation()),
          Map.entry(ProposalView.class, SampleCase.proposal()),
          Map.entry(RecordFileContent.class, SampleRecord.content()),
          Map.entry(RecordSummary.class, SampleRecord.summary()),
          Map.entry(RecordVersionView.class, SampleRecord.version()),
          Map.entry(RecordView.class, SampleRecord.view()),
          Map.entry(RefusedMessage.class, SampleInbox.refused()),
          Map.entry(RegisterView.class, SampleInbox.register()),
          Map.entry(FeedMessageSummary.class, SampleFeeds.message()),
          Map.entry(FeedMessageRoad.class, SampleFeeds.road()),
          Map.entry(FeedsOverview.class, SampleFeeds.overview()),
          Map.entry(ReplayView.class, SampleFeeds.replay()),
          Map.entry(UploadView.class, SampleFeeds.upload()),
          Map.entry(SparringView.class, SampleSparring.mine()),
          Map.entry(SparringQuestionView.class, SampleSparring.question()),
          Map.entry(GuidanceView.class, SampleSparring.guidance()),
          Map.entry(GuidanceReaders.class, SampleSparring.readers()),
          Map.entry(TaskCounts.class, SampleCounts.tasks()),
          Map.entry(TaskView.class, Samples.task()),
          Map.entry(TransitionsView.class, SampleAges.transitions()),
          Map.entry(UserActor.class, ACTOR),
          Map.entry(UnitView.class, SampleUnits.unit()),
          Map.entry(UnitsView.class, SampleUnits.units()),
          Map.entry(UserView.class, Samples.user()),
          Map.entry(WayOfWorking.class, WaysOfWorking.whole("217", "2026.1")));

  private Answers() {}

  /** Null for nothing. */
  public static Object of(Type type) {
    if (type == void.class) {
      return null;
    }
    if (type instanceof ParameterizedType generic) {
      Object one = of(generic.getActualTypeArguments()[0]);
      return wrapped((Class<?>) generic.getRawType(), one);
    }
    return SAMPLES.get(type);
  }

  private static Object wrapped(Class<?> wrapper, Object one) {
    if (wrapper == Outcome.class) {
      return Outcome.done(one);
    }
    if (wrapper == Optional.class) {
      return Optional.of(one);
    }
    if (wrapper == Page.class) {
      return one instanceof TaskView ? Samples.tasks() : new Page<>(List.of(one), Optional.empty());
    }
    return List.of(one);
  }
}
