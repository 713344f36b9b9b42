package dk.sporskifte.store.jpa.inbox;

import dk.sporskifte.casework.api.port.NoticeStore;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.CaseNotice;
import dk.sporskifte.model.InboxLineId;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.UserId;
import dk.sporskifte.store.jpa.columns.ArrayLiteral;
import dk.sporskifte.store.jpa.rows.Rows;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which cases a line can go into comes from the guard's functions; what went stands in rows. */
public record JpaNoticeStore(Rows rows) implements NoticeStore {
  @Override
  public List<OpenCase> openCases(InboxLineId line, Set<String> tighter) {
    return cases(
        "select id, number, programme, answers"
            + " from open_cases_of_line(?1, cast(?2 as text[]))",
        line.value(),
        ArrayLiteral.of(tighter.stream()));
  }

  @Override
  public boolean consented(InboxLineId line, String reference, LocalDate day) {
    return rows.value("select consent_of_line_lives(?1, ?2, ?3)", line.value(), reference, day)
        .filter(Boolean.TRUE::equals)
        .isPresent();
  }

  @Override
  public void add(CaseNotice notice) {
    rows.add(new CaseNoticeRow(notice));
  }

  @Override
  public void save(CaseNotice notice) {
    rows.save(CaseNoticeRow.class, notice.id(), notice.version(), row -> row.take(notice));
  }

  @Override
  public List<CaseNotice> ofCase(CaseId caseId) {
    return rows
        .select(CaseNoticeRow.class, "select n.* from case_notice n")
        .where("n.case_id = ?", caseId.value())
        .inOrder("n.taken_at, n.id")
        .stream()
        .map(CaseNoticeRow::notice)
        .toList();
  }

  @Override
  public List<CaseNotice> ofLine(InboxLineId line) {
    return rows
        .select(CaseNoticeRow.class, "select n.* from case_notice n")
        .where("n.line_id = ?", line.value())
        .inOrder("n.taken_at, n.id")
        .stream()
        .map(CaseNoticeRow::notice)
        .toList();
  }

  @Override
  public Set<UUID> takenBack(CaseId caseId) {
    return rows.table("select n, true from notices_taken_back(?1) n", caseId.value()).stream()
        .map(r -> (UUID) r[0])
        .collect(Collectors.toSet());
  }

  @Override
  public List<OpenCase> standingOn(String sender, UUID message) {
    return cases(
        "select id, number, programme, answers from cases_on_message(?1, ?2)", sender, message);
  }

  @Override
  public List<PastConsent> pastConsent(LocalDate day) {
    return rows
        .table("select case_id, notice_id, over_on, recorded_by from notices_past_consent(?1)", day)
        .stream()
        .map(
            r ->
                new PastConsent(
                    new CaseId((UUID) r[0]),
                    (UUID) r[1],
                    ((Date) r[2]).toLocalDate(),
                    new UserId((UUID) r[3])))
        .toList();
  }

  @Override
  public List<CaseId> withRelease() {
    return rows
        .table(
            """
            select f.id, f.number from case_file f
            where f.state not in ('CLOSED', 'HANDED_OVER')
              and (exists (select from release_track r where r.case_id = f.id)
                or exists (select from case_notice n
                  where n.case_id = f.id and n.feed = 'prison-notice'))
            order by f.id
            """)
        .stream()
        .map(r -> new CaseId((UUID) r[0]))
        .toList();
  }

  private List<OpenCase> cases(String sql, Object... parameters) {
    return rows.table(sql, parameters).stream()
        .map(
            r ->
                new OpenCase(
                    new CaseId((UUID) r[0]),
                    (String) r[1],
                    (String) r[2],
                    Optional.ofNullable((UUID) r[3]).map(PostId::new)))
        .toList();
  }
}
