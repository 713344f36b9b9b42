package dk.sporskifte.itests.ways;

import dk.sporskifte.feeds.Feed;
import dk.sporskifte.feeds.FeedRecord;
import dk.sporskifte.feeds.Grounds;
import dk.sporskifte.feeds.Judgement;
import java.net.URL;
import java.util.Objects;

/** A feed of a partner nobody thought of when the platform was built. */
public final class SchoolNotice implements Feed {
  static final String NAME = "school-notice";
  static final String SCHEMA = "school-notice-1.schema.json";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public URL schema() {
    return Objects.requireNonNull(SchoolNotice.class.getResource(SCHEMA));
  }

  @Override
  public Judgement judge(FeedRecord notice, Grounds grounds) {
    return new Judgement.Keep(notice.fields());
  }
}
