package dk.sporskifte.example.data;

import dk.sporskifte.casework.api.KeepingRecords;
import dk.sporskifte.casework.api.KeepingRecords.NewFile;
import dk.sporskifte.casework.api.KeepingRecords.NewRecord;
import dk.sporskifte.casework.api.view.RecordView;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.RecordId;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.municipality.spi.ArtefactTemplate;
import dk.sporskifte.municipality.spi.ArtefactTemplate.About;
import dk.sporskifte.municipality.spi.TemplateField;
import dk.sporskifte.municipality.spi.TemplateState;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Keeps the documents that fit a template of the municipality. */
final class Filing {
  private static final byte[] PDF =
      """
      %PDF-1.4
      1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
      2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
      3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
      trailer<</Root 1 0 R>>
      %%EOF
      """
          .getBytes(StandardCharsets.US_ASCII);

  private final Office office;
  private final KeepingRecords records;

  Filing(Office office) {
    this.office = office;
    this.records = office.useCases().records();
  }

  void file(List<Story> stories) {
    Stream.of(Papers.shared(), LocalPapers.shared())
        .flatMap(List::stream)
        .forEach(paper -> file(paper, Optional.empty()));
    stories.forEach(
        story ->
            LocalPapers.of(story.name())
                .forEach(paper -> file(paper, Optional.of(story.id(office)))));
    stories.stream()
        .filter(story -> story.name().equals(Papers.STORY))
        .map(story -> story.id(office))
        .forEach(id -> Papers.ofCase().forEach(paper -> file(paper, Optional.of(id))));
  }

  private void file(Paper paper, Optional<CaseId> caseId) {
    office
        .way()
        .template(paper.template())
        .filter(template -> fits(template, paper))
        .ifPresent(
            template -> {
              RecordId id = new RecordId(office.id(Paper.id(paper.name())));
              create(template, paper, id, caseId);
              template.states().stream()
                  .skip(1)
                  .limit(paper.moves())
                  .forEach(s -> move(template, id, s));
              paper.answer().ifPresent(text -> answer(id, text));
              if (template.files()) {
                attach(template, paper, id);
              }
            });
  }

  /** Another municipality may mean something else by the same name. */
  private static boolean fits(ArtefactTemplate template, Paper paper) {
    return template.fields().stream()
            .filter(TemplateField::required)
            .allMatch(f -> paper.values().containsKey(f.key()))
        && (template.about() == About.FORUM) == paper.forum().isPresent()
        && paper.values().keySet().stream().allMatch(key -> template.field(key).isPresent());
  }

  private void create(
      ArtefactTemplate template, Paper paper, RecordId id, Optional<CaseId> caseId) {
    office.once(
        "keep " + paper.name(),
        records.create(
            office.tenant(),
            actor(askers(template), template.writerSeats()),
            new NewRecord(
                id,
                template.id(),
                caseId,
                paper.forum(),
                paper.addressee(),
                paper.content(office))));
  }

  private void move(ArtefactTemplate template, RecordId id, TemplateState state) {
    UserActor actor =
        template
            .yearly()
            .filter(rule -> state.equals(template.last()))
            .flatMap(rule -> seatedIn(rule.answers()))
            .orElseGet(() -> actor(state.movers(), state.seats()));
    RecordView view = show(actor, id);
    office.once(
        "move on", records.moveOn(office.tenant(), actor, id, view.record().version(), state.id()));
  }

  private void answer(RecordId id, String text) {
    UserActor caseworker = office.staff().caseworker().actor();
    RecordView view = show(caseworker, id);
    office.once(
        "answer", records.answer(office.tenant(), caseworker, id, view.record().version(), text));
  }

  private void attach(ArtefactTemplate template, Paper paper, RecordId id) {
    UserActor actor = actor(template.writers(), template.writerSeats());
    if (show(actor, id).files().isEmpty()) {
      NewFile file =
          new NewFile(
              office.id("file " + paper.name()), paper.name() + ".pdf", "application/pdf", PDF);
      office.once("attach", records.attach(office.tenant(), actor, id, file));
    }
  }

  private RecordView show(UserActor actor, RecordId id) {
    return office.done("show record", records.show(office.tenant(), actor, id));
  }

  /** Questions come from outside the office where they can. */
  private static Set<Role> askers(ArtefactTemplate template) {
    return template.answer().isPresent() && template.writers().contains(Role.PARTNER)
        ? Set.of(Role.PARTNER)
        : template.writers();
  }

  private UserActor actor(Set<Role> roles, Set<String> seats) {
    return office.staff().all().stream()
        .filter(m -> m.post().filter(post -> fits(post, roles, seats)).isPresent())
        .findFirst()
        .orElseThrow()
        .actor();
  }

  private static boolean fits(Post post, Set<Role> roles, Set<String> seats) {
    return roles.contains(post.role())
        && (seats.isEmpty() || post.seat().filter(seats::contains).isPresent());
  }

  /** Whoever leads there. */
  private Optional<UserActor> seatedIn(String forum) {
    return office.staff().all().stream()
        .filter(
            m ->
                m.post()
                    .filter(post -> post.role() == Role.LEADER)
                    .flatMap(Post::forum)
                    .filter(forum::equals)
                    .isPresent())
        .findFirst()
        .map(Member::actor);
  }
}
