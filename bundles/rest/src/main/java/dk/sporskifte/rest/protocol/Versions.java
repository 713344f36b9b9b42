package dk.sporskifte.rest.protocol;

import dk.sporskifte.casework.api.view.AbsenceView;
import dk.sporskifte.casework.api.view.AgendaView;
import dk.sporskifte.casework.api.view.CaseView;
import dk.sporskifte.casework.api.view.ConcernView;
import dk.sporskifte.casework.api.view.GroupView;
import dk.sporskifte.casework.api.view.InboxLineView;
import dk.sporskifte.casework.api.view.IncidentView;
import dk.sporskifte.casework.api.view.MeetingView;
import dk.sporskifte.casework.api.view.PlanView;
import dk.sporskifte.casework.api.view.PresentationView;
import dk.sporskifte.casework.api.view.RecordView;
import dk.sporskifte.casework.api.view.SparringQuestionView;
import dk.sporskifte.casework.api.view.TaskView;
import dk.sporskifte.casework.api.view.UnitView;
import dk.sporskifte.casework.api.view.UserView;
import dk.sporskifte.model.GeneralIntervention;
import dk.sporskifte.model.MeasureParticipation;
import dk.sporskifte.model.OutreachContact;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;

/** Which version a change of what is shown must name. */
public final class Versions {
  private static final Map<Class<?>, Function<Object, Integer>> OF =
      Map.ofEntries(
          entry(AbsenceView.class, a -> a.absence().version()),
          entry(AgendaView.class, a -> a.meeting().version()),
          entry(CaseView.class, c -> c.file().version()),
          entry(ConcernView.class, c -> c.concern().version()),
          entry(GeneralIntervention.class, GeneralIntervention::version),
          entry(GroupView.class, g -> g.summary().group().version()),
          entry(InboxLineView.class, l -> l.line().version()),
          entry(IncidentView.class, v -> v.incident().version()),
          entry(MeasureParticipation.class, MeasureParticipation::version),
          entry(MeetingView.class, m -> m.meeting().version()),
          entry(OutreachContact.class, OutreachContact::version),
          entry(PlanView.class, p -> p.plan().version()),
          entry(PresentationView.class, p -> p.presentation().version()),
          entry(RecordView.class, r -> r.record().version()),
          entry(SparringQuestionView.class, s -> s.question().version()),
          entry(TaskView.class, t -> t.task().version()),
          entry(UnitView.class, u -> u.unit().version()),
          entry(UserView.class, u -> u.account().version()));

  private Versions() {}

  /** Empty for what has none, a list for example. */
  public static OptionalInt of(Object shown) {
    var version = OF.get(shown.getClass());
    return version == null ? OptionalInt.empty() : OptionalInt.of(version.apply(shown));
  }

  /** Whether what is of that class carries a version. */
  public static boolean has(Class<?> type) {
    return OF.containsKey(type);
  }

  private static <T> Map.Entry<Class<?>, Function<Object, Integer>> entry(
      Class<T> type, Function<T, Integer> version) {
    return Map.entry(type, shown -> version.apply(type.cast(shown)));
  }
}
