package dk.sporskifte.casework.meeting;

import dk.sporskifte.access.Seen;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.port.Paper;
import dk.sporskifte.casework.api.port.Paper.Block;
import dk.sporskifte.casework.api.view.MinutesView;
import dk.sporskifte.casework.time.Copenhagen;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.AgendaItem;
import dk.sporskifte.model.Meeting;
import dk.sporskifte.model.MeetingId;
import dk.sporskifte.model.MeetingMinutes;
import dk.sporskifte.model.MeetingMinutes.Said;
import dk.sporskifte.model.Participant;
import dk.sporskifte.model.ParticipantId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What a meeting puts on paper. */
public final class MeetingPapers {
  private MeetingPapers() {}

  /**
   * Who is invited to what.
   *
   * @param items with a number and no name
   */
  public record Invited(
      Participant participant, Meeting meeting, String forumName, List<String> items) {
    public Invited {
      items = List.copyOf(items);
    }
  }

  /** Of a meeting to come. */
  public static Outcome<Invited> invitation(Work work, MeetingId id, ParticipantId participant) {
    return MeetingsInSight.planned(work, id)
        .flatMap(
            meeting ->
                Seen.orNotFound(
                        work.stores()
                            .meetings()
                            .participant(participant)
                            .filter(p -> p.meeting().equals(id)))
                    .map(
                        p ->
                            new Invited(
                                p,
                                meeting,
                                MeetingsInSight.forumName(work, meeting),
                                work.stores().meetings().items(id).stream()
                                    .map(AgendaItem::position)
                                    .map(AgendaLine::label)
                                    .toList())));
  }

  /** One edition, as far as the actor may read it. */
  public static Outcome<Paper> minutes(Work work, MeetingId id, UUID minutes, String sender) {
    return Agendas.meeting(work, id)
        .flatMap(
            meeting ->
                Seen.orNotFound(
                        work.stores().minutes().of(id).stream()
                            .filter(m -> m.id().equals(minutes))
                            .findFirst())
                    .map(found -> paper(work, meeting, Minutes.view(work, found), sender)));
  }

  private static Paper paper(Work work, Meeting meeting, MinutesView view, String sender) {
    List<Block> blocks = new ArrayList<>();
    MeetingMinutes minutes = view.minutes();
    blocks.add(
        Block.text(
            "Mødet den "
                + Copenhagen.danish(MeetingsInSight.day(meeting))
                + ", "
                + meeting.place()
                + ". Referat til "
                + minutes.organisation()
                + ", udgave "
                + minutes.edition()
                + " fra "
                + Copenhagen.danish(Copenhagen.dayOf(minutes.fixedAt()))
                + "."));
    view.lines().forEach(line -> blocks.addAll(line(line)));
    return new Paper("Referat: " + MeetingsInSight.forumName(work, meeting), sender, blocks);
  }

  private static List<Block> line(MinutesView.Line line) {
    return line.named()
        .map(named -> named(line.label(), named))
        .orElseGet(
            () ->
                List.of(
                    Block.heading(line.label()),
                    Block.text("Uden navn: der var intet grundlag for at høre, hvem det var om.")));
  }

  private static List<Block> named(String label, MeetingMinutes.Line line) {
    return Stream.of(
            Stream.of(Block.heading(label + ": " + line.person())),
            line.text().stream().map(Block::text),
            line.said().stream().map(said -> Block.item(told(said))),
            line.outcome().stream().map(outcome -> Block.text("Konklusion: " + outcome)))
        .flatMap(blocks -> blocks)
        .toList();
  }

  private static String told(Said said) {
    String who = said.name() + ", " + said.organisation() + ": ";
    return switch (said.kind()) {
      case NOT_DISCLOSED -> who + "oplysninger videregives ikke";
      case TOLD -> who + joined(said);
      case BID -> who + "byder ind med " + joined(said);
    };
  }

  private static String joined(Said said) {
    return said.second().isBlank() ? said.first() : said.first() + " / " + said.second();
  }
}
