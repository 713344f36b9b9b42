package dk.sporskifte.store.jpa;

import dk.sporskifte.casework.api.port.LiveTokens;
import dk.sporskifte.casework.api.port.TenantDatabases;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.TenantKey;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.model.UserId;
import dk.sporskifte.store.jpa.columns.InstantColumn;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Account and posts in one answer to one statement, without a transaction around it: most requests
 * ask for nothing else of this kind.
 */
@Component
public final class JdbcLiveTokens implements LiveTokens {
  private static final String ACTOR =
      "select user_id, name, post_id, title, role, unit, forum, seat"
          + " from actor_of_token(?, ?, cast(? as date))";

  private final TenantDatabases databases;

  @Activate
  public JdbcLiveTokens(@Reference TenantDatabases databases) {
    this.databases = databases;
  }

  @Override
  public Optional<UserActor> actorOf(
      TenantKey tenant, byte[] tokenHash, Instant now, LocalDate today) {
    try (Connection connection = databases.dataSource(tenant).getConnection();
        PreparedStatement find = connection.prepareStatement(ACTOR)) {
      find.setBytes(1, tokenHash);
      find.setTimestamp(2, InstantColumn.of(now));
      find.setString(3, today.toString());
      try (ResultSet found = find.executeQuery()) {
        return found.next() ? Optional.of(actor(found)) : Optional.empty();
      }
    } catch (SQLException failure) {
      throw SqlFailure.withoutPersonalData(new IllegalStateException(failure));
    }
  }

  private static UserActor actor(ResultSet row) throws SQLException {
    UserId user = new UserId(row.getObject("user_id", UUID.class));
    String name = row.getString("name");
    List<Post> posts = new ArrayList<>();
    do {
      UUID post = row.getObject("post_id", UUID.class);
      if (post != null) {
        posts.add(post(post, row));
      }
    } while (row.next());
    return new UserActor(user, name, posts);
  }

  private static Post post(UUID id, ResultSet row) throws SQLException {
    return new Post(
        new PostId(id),
        row.getString("title"),
        Role.valueOf(row.getString("role")),
        row.getString("unit"),
        Optional.ofNullable(row.getString("forum")),
        Optional.ofNullable(row.getString("seat")));
  }
}
