package dk.sporskifte.feeds.check;

/** The feed's bundle is away, perhaps because it is being replaced: what came waits. */
public final class FeedNotInstalledException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public FeedNotInstalledException(String feed) {
    super("feed " + feed + " is not installed");
  }
}
