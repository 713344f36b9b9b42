package dk.sporskifte.feeds.check;

import dk.sporskifte.model.TenantKey;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Who may send what to whom, as an operator configured it: the identity the transport vouches for.
 *
 * @param code lower case letters, digits, hyphens and underscores: it names a folder
 * @param cvr eight digits
 * @param feeds names of the feeds it may send
 */
public record Sender(TenantKey tenant, String code, String cvr, Set<String> feeds) {
  private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9_-]{0,40}");
  private static final Pattern CVR = Pattern.compile("\\d{8}");

  public Sender {
    Objects.requireNonNull(tenant);
    demand(CODE.matcher(code).matches(), "not a sender code: " + code);
    demand(CVR.matcher(cvr).matches(), "not a CVR number: " + cvr);
    feeds = Set.copyOf(feeds);
    demand(!feeds.isEmpty(), "sender " + code + " may send no feed");
  }

  private static void demand(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise);
    }
  }

  /** For logs and health: {@code helsingor/nsp}. */
  @Override
  public String toString() {
    return tenant + "/" + code;
  }
}
