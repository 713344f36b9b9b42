package dk.sporskifte.casework.records;

import dk.sporskifte.access.Right;
import dk.sporskifte.access.Seen;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.view.RecordSummary;
import dk.sporskifte.casework.api.view.RecordVersionView;
import dk.sporskifte.casework.api.view.RecordView;
import dk.sporskifte.casework.api.view.RecordView.Asked;
import dk.sporskifte.casework.api.view.RecordView.Done;
import dk.sporskifte.casework.api.view.RecordView.May;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.KeptRecord;
import dk.sporskifte.model.RecordId;
import dk.sporskifte.model.RecordQuestion;
import dk.sporskifte.model.RecordReceipt;
import dk.sporskifte.model.RecordVersion;
import dk.sporskifte.model.UserAccount;
import dk.sporskifte.model.UserId;
import dk.sporskifte.municipality.spi.AnswerRule.Addressee;
import dk.sporskifte.municipality.spi.ArtefactTemplate;
import dk.sporskifte.municipality.spi.TemplateState;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Records as the actor may read them. */
final class RecordViews {
  private final Work work;
  private final KeptRecord record;
  private final Optional<ArtefactTemplate> template;
  private final Map<UserId, String> names = new HashMap<>();

  private RecordViews(Work work, KeptRecord record) {
    this.work = work;
    this.record = record;
    this.template = work.way().template(record.template());
  }

  /** Reads the record again, so that the view carries its present version. */
  static Outcome<RecordView> show(Work work, RecordId id) {
    return of(work, id).map(RecordViews::whole);
  }

  static Outcome<RecordVersionView> show(Work work, RecordId id, int version) {
    return of(work, id)
        .flatMap(
            views ->
                Seen.orNotFound(
                        work.stores().records().versions(id).stream()
                            .filter(v -> v.version() == version)
                            .findFirst())
                    .map(views::version));
  }

  static RecordSummary summary(Work work, KeptRecord record) {
    Optional<ArtefactTemplate> template = work.way().template(record.template());
    work.trace().of(record.id());
    return new RecordSummary(
        record,
        template.map(ArtefactTemplate::name).orElse(record.template()),
        template
            .flatMap(t -> t.state(record.state()))
            .map(TemplateState::name)
            .orElse(record.state()));
  }

  private static Outcome<RecordViews> of(Work work, RecordId id) {
    return Seen.orNotFound(work.stores().records().find(id))
        .flatMap(
            record -> {
              work.trace().of(id);
              return AboutCase.seen(work, record.caseId(), record);
            })
        .map(record -> new RecordViews(work, record));
  }

  private RecordView whole() {
    List<RecordVersion> versions = work.stores().records().versions(record.id());
    List<RecordReceipt> receipts = receipts(versions);
    boolean mine = receipts.stream().anyMatch(r -> r.user().value().equals(work.actor().id()));
    return new RecordView(
        record,
        version(versions.get(0)),
        versions.stream().map(this::done).toList(),
        work.stores().records().files(record.id()),
        record.asked().map(this::asked),
        template.filter(ArtefactTemplate::receipts).map(t -> receipts.size()),
        mine,
        template
            .filter(t -> record.open())
            .map(t -> may(new Keeper(work, t), mine))
            .orElse(new May(false, Optional.empty(), false, false, false, false, false)));
  }

  private List<RecordReceipt> receipts(List<RecordVersion> versions) {
    return work.stores().records().receipts(record.id(), Receipts.textOf(versions));
  }

  private May may(Keeper keeper, boolean read) {
    ArtefactTemplate by = keeper.template();
    return new May(
        keeper.writes(),
        by.after(record.state()).map(TemplateState::id).filter(keeper::moves),
        keeper.answers(record),
        keeper.writes() && by.review().isPresent(),
        keeper.closes(record),
        keeper.writes() && by.files(),
        by.receipts() && !read);
  }

  private RecordVersionView version(RecordVersion version) {
    return new RecordVersionView(
        version,
        name(version.by()),
        record.caseId().isPresent() && work.may(Right.COORDINATE)
            ? work.stores().records().special(record.id(), version.version())
            : Map.of(),
        links(version));
  }

  private Map<String, String> links(RecordVersion version) {
    Map<String, String> titles = new LinkedHashMap<>();
    version.form().lines().stream()
        .filter(line -> line.kind().equals("LINK"))
        .flatMap(line -> version.content().getOrDefault(line.key(), List.of()).stream())
        .forEach(
            id ->
                work.stores()
                    .records()
                    .find(new RecordId(UUID.fromString(id)))
                    .ifPresent(linked -> titles.put(id, linked.title())));
    return titles;
  }

  private Done done(RecordVersion version) {
    return new Done(
        version.version(),
        version.act(),
        version.form().state(version.state()),
        version.note(),
        name(version.by()),
        version.at(),
        version.model() + ", version " + version.modelVersion());
  }

  private Asked asked(RecordQuestion question) {
    return new Asked(
        template
            .flatMap(ArtefactTemplate::answer)
            .flatMap(rule -> rule.addressee(question.addressee()))
            .map(Addressee::name)
            .orElse(question.addressee()),
        question.answer().isEmpty() && record.open() && question.due().isBefore(work.today()),
        question.answeredBy().map(this::name),
        question.answeredAt().map(at -> Duration.between(record.createdAt(), at).toMinutes()));
  }

  private String name(UserId user) {
    return names.computeIfAbsent(
        user, id -> work.stores().accounts().find(id).map(UserAccount::name).orElse(""));
  }
}
