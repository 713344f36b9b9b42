package dk.sporskifte.tenancy;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dk.sporskifte.model.TenantKey;
import dk.sporskifte.municipality.spi.WayOfWorking;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the rulebook of each version as it was when that version first opened, so that a decision
 * can be read with the rules it stood on.
 */
final class RulebookSnapshots {
  private static final Logger LOG = LoggerFactory.getLogger(RulebookSnapshots.class);
  private static final String KEEP =
      """
      insert into way_of_working (code, version, opened_at, rulebook) values (?, ?, ?, ?::jsonb)
      on conflict do nothing
      """;
  private static final String SAME =
      "select rulebook = ?::jsonb from way_of_working where code = ? and version = ?";

  private RulebookSnapshots() {}

  static void keep(TenantKey tenant, DataSource app, WayOfWorking way, Instant now)
      throws SQLException {
    String rulebook = json(way);
    try (Connection connection = app.getConnection()) {
      boolean first = insert(connection, way, now, rulebook);
      if (!first && !same(connection, way, rulebook)) {
        LOG.warn(
            "Tenant {}: version {} of {} is not what it was when it first opened; decisions refer to it by its version: raise that with every change",
            tenant,
            way.version(),
            way.name());
      }
    }
  }

  private static boolean insert(
      Connection connection, WayOfWorking way, Instant now, String rulebook) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(KEEP)) {
      insert.setString(1, way.code().value());
      insert.setString(2, way.version());
      insert.setObject(3, now.atOffset(ZoneOffset.UTC));
      insert.setString(4, rulebook);
      return insert.executeUpdate() == 1;
    }
  }

  private static boolean same(Connection connection, WayOfWorking way, String rulebook)
      throws SQLException {
    try (PreparedStatement compare = connection.prepareStatement(SAME)) {
      compare.setString(1, rulebook);
      compare.setString(2, way.code().value());
      compare.setString(3, way.version());
      try (ResultSet row = compare.executeQuery()) {
        return row.next() && row.getBoolean(1);
      }
    }
  }

  private static String json(WayOfWorking way) {
    JsonArray rules = new JsonArray();
    for (WayOfWorking.Rule rule : way.rulebook()) {
      JsonObject line = new JsonObject();
      line.addProperty("kind", rule.kind());
      line.addProperty("id", rule.id());
      line.addProperty("statement", rule.statement());
      line.addProperty("requirement", rule.source().requirement());
      line.addProperty("quote", rule.source().quote());
      line.addProperty("document", rule.source().document());
      rules.add(line);
    }
    JsonObject rulebook = new JsonObject();
    rulebook.addProperty("name", way.name());
    rulebook.add("rules", rules);
    return rulebook.toString();
  }
}
