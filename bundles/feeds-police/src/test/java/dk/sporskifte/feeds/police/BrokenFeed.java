package dk.sporskifte.feeds.police;

import dk.sporskifte.feeds.Feed;
import dk.sporskifte.feeds.FeedRecord;
import dk.sporskifte.feeds.Grounds;
import dk.sporskifte.feeds.Judgement;
import java.net.URL;

/** A bundle somebody built wrongly. */
final class BrokenFeed implements Feed {
  @Override
  public String name() {
    return "broken";
  }

  @Override
  public URL schema() {
    throw new IllegalStateException("no schema");
  }

  @Override
  public Judgement judge(FeedRecord feedRecord, Grounds grounds) {
    throw new IllegalStateException("no judgement");
  }
}
