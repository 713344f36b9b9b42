package dk.sporskifte.example.data;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dk.sporskifte.casework.accounts.AccountRules;
import dk.sporskifte.casework.accounts.Passwords;
import dk.sporskifte.casework.accounts.UsersAndPosts;
import dk.sporskifte.casework.ages.PlacementsOnRecord;
import dk.sporskifte.casework.ages.TransitionsWithoutHoles;
import dk.sporskifte.casework.agreement.VoluntaryAgreements;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.api.port.StoreUnavailableException;
import dk.sporskifte.casework.api.port.Stores;
import dk.sporskifte.casework.api.port.TenantDatabases;
import dk.sporskifte.casework.api.port.TenantDirectory;
import dk.sporskifte.casework.api.port.TenantStatus;
import dk.sporskifte.casework.api.port.Transactions;
import dk.sporskifte.casework.assigning.ActorsAssigned;
import dk.sporskifte.casework.baton.HeldByPeople;
import dk.sporskifte.casework.cases.CasesInSight;
import dk.sporskifte.casework.catalogue.MeasuresOfCases;
import dk.sporskifte.casework.closing.CasesClosedForStatedReasons;
import dk.sporskifte.casework.colleagues.AbsentColleagues;
import dk.sporskifte.casework.colleagues.ContactDirectory;
import dk.sporskifte.casework.concern.ConcernsNotYetCases;
import dk.sporskifte.casework.course.ContactsKept;
import dk.sporskifte.casework.course.EscalationsToChiefs;
import dk.sporskifte.casework.course.ExitsFollowed;
import dk.sporskifte.casework.course.HandOversToOthers;
import dk.sporskifte.casework.course.ReleasesFollowed;
import dk.sporskifte.casework.course.YouthBoardFollowed;
import dk.sporskifte.casework.eligibility.EligibilityDecidedByPeople;
import dk.sporskifte.casework.figures.FiguresWithoutPeople;
import dk.sporskifte.casework.forums.AuthoritiesAppointed;
import dk.sporskifte.casework.forums.ForumsInTime;
import dk.sporskifte.casework.general.InterventionsForMany;
import dk.sporskifte.casework.groups.GroupsFollowed;
import dk.sporskifte.casework.guidance.GuidanceInForce;
import dk.sporskifte.casework.inbox.CoordinatorsNamed;
import dk.sporskifte.casework.inbox.LinesTriagedByPeople;
import dk.sporskifte.casework.inbox.MatchesUndoneByPeople;
import dk.sporskifte.casework.inbox.MessagesIntoInbox;
import dk.sporskifte.casework.inbox.NoticesTakenByPeople;
import dk.sporskifte.casework.incident.IncidentsWorkedThrough;
import dk.sporskifte.casework.incident.NetworksFormed;
import dk.sporskifte.casework.incident.NotesOfCouncil;
import dk.sporskifte.casework.incident.TasksShared;
import dk.sporskifte.casework.letters.LettersByTemplate;
import dk.sporskifte.casework.marking.CasesMarkedByForums;
import dk.sporskifte.casework.meeting.ForumMeetings;
import dk.sporskifte.casework.meeting.MinutesOfMeetings;
import dk.sporskifte.casework.meeting.RemindersToSilent;
import dk.sporskifte.casework.network.NetworkOfCase;
import dk.sporskifte.casework.notification.NotificationsUnder18;
import dk.sporskifte.casework.outreach.OutreachLog;
import dk.sporskifte.casework.outreach.PublicContactPoint;
import dk.sporskifte.casework.plan.ActionPlansWithOwnWishes;
import dk.sporskifte.casework.presenting.ReferrersPresentOwnText;
import dk.sporskifte.casework.records.RecordsByTemplate;
import dk.sporskifte.casework.referral.ReferralsIntoCases;
import dk.sporskifte.casework.register.RegisterEventsTaken;
import dk.sporskifte.casework.release.ReleaseWatch;
import dk.sporskifte.casework.sharing.EffortsLinked;
import dk.sporskifte.casework.sharing.ReceiptsKept;
import dk.sporskifte.casework.sparring.SparringByOneDoor;
import dk.sporskifte.casework.time.UuidV7;
import dk.sporskifte.casework.units.UnitsInRegister;
import dk.sporskifte.casework.work.AuditedWork;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.TenantKey;
import dk.sporskifte.municipality.spi.WayOfWorking;
import dk.sporskifte.store.jpa.JpaTransactions;
import dk.sporskifte.store.jpa.NoTenantDataSource;
import dk.sporskifte.tenancy.schema.RoleKeys;
import dk.sporskifte.tenancy.schema.TenantRoles;
import dk.sporskifte.tenancy.schema.TenantSchema;
import dk.sporskifte.testkit.SettableClock;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.persistence.EntityManagerFactory;
import javax.persistence.Persistence;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** The use cases on a real database, with one tenant; the database can fail when told to. */
final class Installation implements TenantDirectory, TenantDatabases, Transactions {
  static final SettableClock CLOCK = SettableClock.at("2026-03-02T10:00");
  private static final EmbeddedPostgres POSTGRES = started();
  private static final EntityManagerFactory FACTORY =
      Persistence.createEntityManagerFactory(
          "sporskifte", Map.of("javax.persistence.nonJtaDataSource", new NoTenantDataSource()));

  final Tenant tenant;
  final UseCases useCases;
  final AuditedWork audited;
  final Passwords passwords = new Passwords(quick());
  private final DataSource pool;
  private final Transactions transactions;
  private int failsAfter = Integer.MAX_VALUE;

  Installation(String key, WayOfWorking way) throws SQLException {
    tenant = new Tenant(new TenantKey(key), "Korsbæk", way);
    TenantRoles roles = new TenantRoles(tenant.key());
    TenantSchema schema = new TenantSchema(roles);
    schema.prepare(as("postgres"), marks -> new RoleKeys("owner", "app", "0a"));
    schema.migrate(as(roles.owner()));
    pool = pool(roles.app());
    UuidV7 ids = new UuidV7(CLOCK);
    transactions = new JpaTransactions(this, FACTORY, CLOCK, ids);
    audited = new AuditedWork(this, CLOCK, ids);
    useCases =
        new UseCases(
            new UsersAndPosts(audited, passwords),
            new ContactDirectory(audited),
            new AbsentColleagues(audited),
            new NetworkOfCase(audited),
            new OutreachLog(audited),
            new IncidentUseCases(
                new IncidentsWorkedThrough(audited),
                new NetworksFormed(audited),
                new TasksShared(audited),
                new NotesOfCouncil(audited)),
            new PublicContactPoint(this, audited),
            new ConcernsNotYetCases(audited),
            new HeldByPeople(audited),
            new ReferralsIntoCases(audited),
            new EligibilityDecidedByPeople(audited),
            new VoluntaryAgreements(audited),
            new ForumMeetings(audited),
            new ReferrersPresentOwnText(audited),
            new ActionPlansWithOwnWishes(audited),
            new CasesClosedForStatedReasons(audited),
            new NotificationsUnder18(audited),
            new CasesInSight(audited),
            new RecordsByTemplate(audited),
            new CourseUseCases(
                new ContactsKept(audited),
                new EscalationsToChiefs(audited),
                new HandOversToOthers(audited),
                new YouthBoardFollowed(audited),
                new ReleasesFollowed(audited),
                new ExitsFollowed(audited),
                new CasesMarkedByForums(audited)),
            new TransitionsWithoutHoles(audited),
            new PlacementsOnRecord(audited),
            new InterventionsForMany(audited),
            new FiguresWithoutPeople(audited),
            new ForumsInTime(audited),
            new AuthoritiesAppointed(audited),
            new MinutesOfMeetings(audited),
            new RemindersToSilent(audited, this, CLOCK),
            new LettersByTemplate(audited, paper -> paper.title().getBytes(StandardCharsets.UTF_8)),
            new GroupsFollowed(audited),
            new ActorsAssigned(audited),
            new StaffUseCases(
                new UnitsInRegister(audited),
                new SparringByOneDoor(audited),
                new GuidanceInForce(audited)),
            new MatterUseCases(new ReceiptsKept(audited), new EffortsLinked(audited)),
            new InboxUseCases(
                new MessagesIntoInbox(audited),
                new LinesTriagedByPeople(audited),
                new MatchesUndoneByPeople(audited),
                new NoticesTakenByPeople(audited, new ReleaseWatch(audited, null)),
                new CoordinatorsNamed(audited),
                new RegisterEventsTaken(audited)),
            new MeasuresOfCases(audited));
  }

  /** From now on so many transactions, and then the database is gone. */
  void failAfter(int number) {
    failsAfter = number;
  }

  @Override
  public <T> Outcome<T> in(TenantKey key, Actor actor, Function<Stores, Outcome<T>> work) {
    if (failsAfter-- <= 0) {
      throw new StoreUnavailableException("gone", new SQLException());
    }
    return transactions.in(key, actor, work);
  }

  @Override
  public Tenant open(TenantKey key) {
    return tenant;
  }

  @Override
  public DataSource dataSource(TenantKey key) {
    return pool;
  }

  @Override
  public Optional<TenantStatus> status(TenantKey key) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<TenantStatus> all() {
    throw new UnsupportedOperationException();
  }

  DataSource admin() {
    return as("postgres");
  }

  private static DataSource as(String user) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setURL("jdbc:postgresql://127.0.0.1:" + POSTGRES.getPort() + "/postgres");
    source.setUser(user);
    return source;
  }

  private static DataSource pool(String user) {
    HikariConfig config = new HikariConfig();
    config.setDataSource(as(user));
    config.setMaximumPoolSize(4);
    config.setMinimumIdle(0);
    return new HikariDataSource(config);
  }

  private static EmbeddedPostgres started() {
    try {
      // Ends with this process.
      return EmbeddedPostgres.builder()
          .setLocaleConfig("locale", "C")
          .setLocaleConfig("locale-provider", "icu")
          .setLocaleConfig("icu-locale", "da-DK")
          .start();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** As configured, but for a hash that costs little. */
  private static AccountRules quick() {
    return (AccountRules)
        Proxy.newProxyInstance(
            AccountRules.class.getClassLoader(),
            new Class<?>[] {AccountRules.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "argonMemory" -> 64;
                  case "argonIterations" -> 1;
                  default -> method.getDefaultValue();
                });
  }
}
