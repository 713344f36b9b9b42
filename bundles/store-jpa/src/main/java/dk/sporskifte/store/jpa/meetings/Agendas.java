package dk.sporskifte.store.jpa.meetings;

import dk.sporskifte.model.AgendaItem;
import dk.sporskifte.model.AgendaItemId;
import dk.sporskifte.model.Bid;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.Contribution;
import dk.sporskifte.model.DisclosureBasis;
import dk.sporskifte.model.MeetingId;
import dk.sporskifte.model.Reminder;
import dk.sporskifte.store.jpa.rows.Rows;
import java.util.List;
import java.util.Optional;

/** The items of agendas in rows, and what is recorded at them. */
record Agendas(Rows rows) {
  void add(AgendaItem item) {
    rows.add(new AgendaItemRow(item));
  }

  void save(AgendaItem item) {
    rows.save(AgendaItemRow.class, item.id().value(), item.version(), row -> row.take(item));
  }

  Optional<AgendaItem> item(AgendaItemId id) {
    return rows.find(AgendaItemRow.class, id.value()).map(AgendaItemRow::item);
  }

  List<AgendaItem> items(MeetingId meeting) {
    return rows
        .list(
            AgendaItemRow.class,
            "select i from AgendaItemRow i where i.meeting = ?1 order by i.position, i.id",
            meeting.value())
        .stream()
        .map(AgendaItemRow::item)
        .toList();
  }

  List<AgendaItem> itemsOf(CaseId caseId) {
    return rows
        .list(
            AgendaItemRow.class,
            "select i from AgendaItemRow i where i.caseId = ?1 order by i.id",
            caseId.value())
        .stream()
        .map(AgendaItemRow::item)
        .toList();
  }

  List<DisclosureBasis> bases(MeetingId meeting) {
    return ofItems(DisclosureBasisRow.class, meeting).stream()
        .map(DisclosureBasisRow::disclosureBasis)
        .toList();
  }

  List<Contribution> contributions(MeetingId meeting) {
    return ofItems(ContributionRow.class, meeting).stream()
        .map(ContributionRow::contribution)
        .toList();
  }

  List<Bid> bids(MeetingId meeting) {
    return ofItems(BidRow.class, meeting).stream().map(BidRow::bid).toList();
  }

  List<Reminder> reminders(MeetingId meeting) {
    return ofItems(ReminderRow.class, meeting).stream().map(ReminderRow::reminder).toList();
  }

  private <R> List<R> ofItems(Class<R> type, MeetingId meeting) {
    return rows.list(
        type,
        "select r from "
            + type.getSimpleName()
            + " r, AgendaItemRow i where r.item = i.id and i.meeting = ?1"
            + " order by r.recordedAt, r.id",
        meeting.value());
  }
}
