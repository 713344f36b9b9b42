package dk.sporskifte.rest.sample;

import com.fasterxml.jackson.core.JsonProcessingException;
import dk.sporskifte.casework.api.Page;
import dk.sporskifte.model.TenantKey;
import dk.sporskifte.municipality.spi.WayOfWorking;
import dk.sporskifte.rest.json.Json;
import dk.sporskifte.rest.protocol.Download;
import dk.sporskifte.rest.resource.AffectedFile;
import dk.sporskifte.rest.resource.FiguresFile;
import dk.sporskifte.rest.resource.LoggedIn;
import dk.sporskifte.rest.resource.Me;
import dk.sporskifte.rest.resource.RevealedCpr;
import dk.sporskifte.rest.server.Endpoint;
import dk.sporskifte.testkit.WaysOfWorking;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Everything the API answers, by the name of its schema. */
public final class Shapes {
  private Shapes() {}

  public static Map<String, Object> all() {
    Map<String, Object> shapes = new TreeMap<>();
    shapes.put("AbsenceView", SampleColleagues.absence());
    shapes.put("AffectedFile", AffectedFile.of(Samples.breach(), Samples.affected()));
    shapes.put("AffectedPeople", Samples.affected());
    shapes.put("AgePreview", SampleAges.preview());
    shapes.put("AgendaMark", SampleMeeting.mark());
    shapes.put("AgendaView", SampleMeeting.agenda());
    shapes.put("CatalogueEntryView", SampleCatalogue.entry());
    shapes.put("CaseCounts", SampleCounts.cases());
    shapes.put("CaseView", SampleCase.view());
    shapes.put("ClosedNote", SampleIncident.note());
    shapes.put("Colleague", SampleColleagues.colleague());
    shapes.put("ConcernView", Samples.concern());
    shapes.put("CourseView", SampleCourse.view());
    shapes.put("EndedPost", SampleColleagues.ended());
    shapes.put("FiguresFile", FiguresFile.of(SampleFigures.figures()));
    shapes.put("FiguresView", SampleFigures.figures());
    shapes.put("ForumChange", SampleForums.change());
    shapes.put("GeneralIntervention", SampleFigures.intervention());
    shapes.put("BatonView", SampleBaton.view());
    shapes.put("HeldConcerns", SampleBaton.held());
    shapes.put("GroupView", SampleGroups.view());
    shapes.put("PageOfAssignedActorView", page(SampleGroups.assigned()));
    shapes.put("PageOfGroupSummary", page(SampleGroups.summary()));
    shapes.put("ImportPreview", SampleImport.preview());
    shapes.put("ImportProgress", SampleImport.progress());
    shapes.put("ImportResult", SampleImport.result());
    shapes.put("InboxCounts", SampleCounts.inbox());
    shapes.put("InboxLineView", SampleInbox.view());
    shapes.put("IncidentReadiness", SampleIncident.readiness());
    shapes.put("IncidentView", SampleIncident.view());
    shapes.put("KeptRulebook", SampleModels.kept());
    shapes.put("LoggedIn", new LoggedIn("q4t7…", Samples.NOW.plusSeconds(28_800), me()));
    shapes.put("Me", me());
    shapes.put("MatchView", SampleInbox.match());
    shapes.put("RegisterView", SampleInbox.register());
    shapes.put("MarksView", SampleMarks.view());
    shapes.put("MeasureParticipation", SampleCatalogue.participation());
    shapes.put("PageOfCatalogueEntryView", page(SampleCatalogue.entry()));
    shapes.put("PageOfMeasureParticipantView", page(SampleCatalogue.participant()));
    shapes.put("PageOfMeasureParticipation", page(SampleCatalogue.participation()));
    shapes.put("SchoolYearView", SampleCatalogue.year());
    shapes.put("MeetingCounts", SampleCounts.meetings());
    shapes.put("Appointment", SampleForums.appointment());
    shapes.put("SparringView", SampleSparring.mine());
    shapes.put("SparringQuestionView", SampleSparring.question());
    shapes.put("GuidanceView", SampleSparring.guidance());
    shapes.put("PageOfGuidanceReaders", page(SampleSparring.readers()));
    shapes.put("UnitView", SampleUnits.unit());
    shapes.put("UnitsView", SampleUnits.units());
    shapes.put("PageOfCoordinatorView", page(SampleInbox.coordinator()));
    shapes.put("ListAgenda", SampleInbox.agenda());
    shapes.put("SettledLine", SampleInbox.settled());
    shapes.put("Letter", SampleLetters.letter());
    shapes.put("PageOfLetter", page(SampleLetters.letter()));
    shapes.put("PageOfAppointment", page(SampleForums.appointment()));
    shapes.put("PageOfMinutesView", page(SampleMeeting.minutes()));
    shapes.put("PageOfProposedMeeting", page(SampleMeeting.proposed()));
    shapes.put("MeetingView", SampleMeeting.view());
    shapes.put("NamedContact", SampleOutreach.named());
    shapes.put("NetworkView", SampleNetwork.view());
    shapes.put("SharingView", SampleSharing.view());
    shapes.put("EffortsView", SampleSharing.efforts());
    shapes.put("ArenasView", SampleSharing.arenas());
    shapes.put("PageOfSharedWithMeView", page(SampleSharing.mine()));
    shapes.put("OneTimePassword", SampleColleagues.password());
    shapes.put("OutreachContact", SampleOutreach.contact());
    shapes.put("PageOfAbsenceView", page(SampleColleagues.absence()));
    shapes.put("ModelComparison", SampleModels.comparison());
    shapes.put("PageOfAuditEntry", page(Samples.audit()));
    shapes.put("PageOfCaseSummary", page(Samples.summary()));
    shapes.put("PageOfClosedNote", page(SampleIncident.note()));
    shapes.put("PageOfColleague", page(SampleColleagues.colleague()));
    shapes.put("PageOfConcernView", page(Samples.concern()));
    shapes.put("PageOfForumView", page(SampleForums.view()));
    shapes.put("PageOfGeneralIntervention", page(SampleFigures.intervention()));
    shapes.put("PageOfInboxSummary", page(SampleInbox.summary()));
    shapes.put("PageOfIncidentSummary", page(SampleIncident.summary()));
    shapes.put("PageOfLeftAlone", page(SampleColleagues.leftAlone()));
    shapes.put("PageOfMeetingView", page(SampleMeeting.view()));
    shapes.put("PageOfModelJar", page(SampleModels.jar()));
    shapes.put("PageOfModelVersion", page(SampleModels.version()));
    shapes.put("PageOfOutreachContact", page(SampleOutreach.contact()));
    shapes.put("PageOfPartnershipView", page(SampleNetwork.partnership()));
    shapes.put("PageOfPost", page(Samples.post()));
    shapes.put("PageOfRecordSummary", page(SampleRecord.summary()));
    shapes.put("PageOfRefusedMessage", page(SampleInbox.refused()));
    shapes.put("PageOfFeedMessageSummary", page(SampleFeeds.message()));
    shapes.put("FeedMessageRoad", SampleFeeds.road());
    shapes.put("FeedsOverview", SampleFeeds.overview());
    shapes.put("ReplayView", SampleFeeds.replay());
    shapes.put("UploadView", SampleFeeds.upload());
    shapes.put("PageOfWayOfWorkingRule", rulebook());
    shapes.put("PageOfTaskView", Samples.tasks());
    shapes.put("PageOfUserView", page(Samples.user()));
    shapes.put("PlainPlanView", SampleCase.plainPlan());
    shapes.put("PlanView", SampleCase.planView());
    shapes.put("Post", Samples.post());
    shapes.put("PostHolding", Samples.holding());
    shapes.put("PresentationView", SampleMeeting.presentation());
    shapes.put("ProposalView", SampleCase.proposal());
    shapes.put("RecordVersionView", SampleRecord.version());
    shapes.put("RecordView", SampleRecord.view());
    shapes.put("RefusedMessage", SampleInbox.refused());
    shapes.put("RevealedCpr", new RevealedCpr(Samples.PERSON.cpr().orElseThrow().value()));
    shapes.put("TaskCounts", SampleCounts.tasks());
    shapes.put("TaskView", Samples.task());
    shapes.put("TransitionsView", SampleAges.transitions());
    shapes.put("UserView", Samples.user());
    shapes.put("WayOfWorking", WaysOfWorking.whole("217", "2026.1"));
    return shapes;
  }

  /** What the OpenAPI document shows as the answer of that endpoint. */
  public static String documented(Endpoint endpoint) {
    if (endpoint.shown() == Download.class) {
      return new String(file(endpoint), StandardCharsets.UTF_8);
    }
    try {
      return Json.mapper().writeValueAsString(all().get(schema(endpoint.shown())));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] file(Endpoint endpoint) {
    return endpoint.name().equals("Import")
        ? SampleImport.file().content()
        : SampleRecord.content().content();
  }

  private static String schema(Type type) {
    return type instanceof ParameterizedType generic
        ? "PageOf" + schema(generic.getActualTypeArguments()[0])
        : ((Class<?>) type).getName().replaceFirst(".*\\.", "").replace("$", "");
  }

  private static Page<WayOfWorking.Rule> rulebook() {
    return new Page<>(WaysOfWorking.whole("217", "2026.1").rulebook(), Optional.empty());
  }

  private static Me me() {
    return new Me(
        Samples.USER,
        "Naja Prøvelund",
        new TenantKey("helsingor"),
        "Helsingør",
        List.of(Samples.post()));
  }

  private static <T> Page<T> page(T item) {
    return new Page<>(List.of(item), Optional.empty());
  }
}
