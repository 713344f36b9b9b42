package dk.sporskifte.tenancy;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.ReadingModelVersions;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.api.port.StoreUnavailableException;
import dk.sporskifte.casework.api.port.TenantDatabases;
import dk.sporskifte.casework.api.view.KeptRulebook;
import dk.sporskifte.casework.api.view.ModelVersion;
import dk.sporskifte.model.Source;
import dk.sporskifte.municipality.spi.WayOfWorking;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reads what {@link RulebookSnapshots} kept. It names nobody, so no actor is asked for. */
@Component
public final class KeptRulebooks implements ReadingModelVersions {
  private static final String VERSIONS =
      """
      select version, opened_at, rulebook ->> 'name'
      from way_of_working where code = ? order by opened_at desc, version desc
      """;

  private static final String RULES =
      "select rulebook -> 'rules' from way_of_working where code = ? and version = ?";

  private final TenantDatabases databases;

  @Activate
  public KeptRulebooks(@Reference TenantDatabases databases) {
    this.databases = databases;
  }

  @Override
  public Outcome<List<ModelVersion>> versions(Tenant tenant) {
    return Outcome.done(all(tenant));
  }

  @Override
  public Outcome<KeptRulebook> version(Tenant tenant, String version) {
    return all(tenant).stream()
        .filter(kept -> kept.version().equals(version))
        .findFirst()
        .map(kept -> Outcome.done(new KeptRulebook(kept, rules(tenant, kept))))
        .orElseGet(() -> Outcome.refused(Refusal.notFound()));
  }

  private List<ModelVersion> all(Tenant tenant) {
    return read(
        tenant, VERSIONS, row -> version(tenant, row), tenant.wayOfWorking().code().value());
  }

  private List<WayOfWorking.Rule> rules(Tenant tenant, ModelVersion kept) {
    return read(tenant, RULES, row -> rules(row.getString(1)), kept.code(), kept.version()).get(0);
  }

  private <T> List<T> read(Tenant tenant, String sql, Reading<T> reading, String... parameters) {
    try (Connection connection = databases.dataSource(tenant.key()).getConnection();
        PreparedStatement select = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.length; i++) {
        select.setString(i + 1, parameters[i]);
      }
      try (ResultSet row = select.executeQuery()) {
        List<T> read = new ArrayList<>();
        while (row.next()) {
          read.add(reading.of(row));
        }
        return read;
      }
    } catch (SQLException e) {
      throw new StoreUnavailableException("rulebooks of " + tenant + " cannot be read", e);
    }
  }

  private static ModelVersion version(Tenant tenant, ResultSet row) throws SQLException {
    WayOfWorking now = tenant.wayOfWorking();
    String version = row.getString(1);
    return new ModelVersion(
        now.code().value(),
        row.getString(3),
        version,
        row.getObject(2, OffsetDateTime.class).toInstant(),
        version.equals(now.version()));
  }

  private static List<WayOfWorking.Rule> rules(String json) {
    return StreamSupport.stream(JsonParser.parseString(json).getAsJsonArray().spliterator(), false)
        .map(JsonElement::getAsJsonObject)
        .map(KeptRulebooks::rule)
        .toList();
  }

  private static WayOfWorking.Rule rule(JsonObject line) {
    return new WayOfWorking.Rule(
        text(line, "kind"),
        text(line, "id"),
        text(line, "statement"),
        new Source(text(line, "requirement"), text(line, "quote"), text(line, "document")));
  }

  private static String text(JsonObject line, String name) {
    return line.get(name).getAsString();
  }

  private interface Reading<T> {
    T of(ResultSet row) throws SQLException;
  }
}
