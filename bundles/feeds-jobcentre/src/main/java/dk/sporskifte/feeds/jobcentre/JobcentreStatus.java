package dk.sporskifte.feeds.jobcentre;

import dk.sporskifte.feeds.ErrorCode;
import dk.sporskifte.feeds.Feed;
import dk.sporskifte.feeds.FeedRecord;
import dk.sporskifte.feeds.Grounds;
import dk.sporskifte.feeds.Judgement;
import java.net.URL;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;

/** What changes in somebody's course at the job centre. NO_SHOW is a need for support. */
@Component(service = Feed.class)
public final class JobcentreStatus implements Feed {
  private static final String NAME = "jobcentre-status";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public URL schema() {
    return resource("jobcentre-status-1.schema.json");
  }

  @Override
  public Optional<URL> xmlSchema() {
    return Optional.of(resource("jobcentre-status-1.xsd"));
  }

  /** What was told of without a basis is not kept: not even what changed. */
  @Override
  public Judgement judge(FeedRecord status, Grounds grounds) {
    boolean allowed =
        grounds.legalBasis().consent() || grounds.rules().allows(NAME, grounds.legalBasis());
    if (!allowed) {
      return new Judgement.SetAside(
          ErrorCode.NO_LEGAL_BASIS,
          "legalBasis",
          "Kommunen modtager kun jobcentrets oplysninger med samtykke, ikke på denne hjemmel.",
          Map.of());
    }
    LocalDate day = status.day("from").orElse(grounds.sentOn());
    return new CodeLists(grounds.rules())
        .problem(status, day)
        .<Judgement>map(
            problem ->
                new Judgement.SetAside(
                    ErrorCode.SCHEMA, problem.field(), problem.reason(), status.fields()))
        .orElseGet(() -> new Judgement.Keep(status.fields()));
  }

  private static URL resource(String name) {
    return Objects.requireNonNull(JobcentreStatus.class.getResource(name));
  }
}
