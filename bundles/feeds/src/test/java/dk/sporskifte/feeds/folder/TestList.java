package dk.sporskifte.feeds.folder;

import dk.sporskifte.feeds.Feed;
import dk.sporskifte.feeds.FeedRecord;
import dk.sporskifte.feeds.Grounds;
import dk.sporskifte.feeds.Judgement;
import java.net.URL;

/** A feed of which only its name matters. */
final class TestList implements Feed {
  @Override
  public String name() {
    return "test-list";
  }

  @Override
  public URL schema() {
    return TestList.class.getResource("/test-list-1.schema.json");
  }

  @Override
  public Judgement judge(FeedRecord feedRecord, Grounds grounds) {
    return new Judgement.Keep(feedRecord.fields());
  }
}
