package dk.sporskifte.casework.moving;

import dk.sporskifte.access.UseCase;
import dk.sporskifte.casework.accounts.OneTimePasswords;
import dk.sporskifte.casework.accounts.Passwords;
import dk.sporskifte.casework.api.MovingIn;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.SpreadsheetFile;
import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.api.port.Spreadsheets;
import dk.sporskifte.casework.api.port.Spreadsheets.Table;
import dk.sporskifte.casework.api.port.UnreadableSpreadsheetException;
import dk.sporskifte.casework.api.view.ImportPreview;
import dk.sporskifte.casework.api.view.ImportProgress;
import dk.sporskifte.casework.api.view.ImportResult;
import dk.sporskifte.casework.api.view.ImportResult.InitialPassword;
import dk.sporskifte.casework.api.view.ImportResult.Made;
import dk.sporskifte.casework.api.view.ImportSheet;
import dk.sporskifte.casework.people.RegisteredMeanwhile;
import dk.sporskifte.casework.people.SightOfNewPost;
import dk.sporskifte.casework.work.AuditedWork;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One file, one transaction: what was previewed is what is done, or nothing is. */
@Component
public final class MovingInFromSpreadsheets implements MovingIn {
  /** A municipality of 100,000 has some hundred open cases. */
  static final Spreadsheets.Limits LIMITS =
      new Spreadsheets.Limits(3 * 1024 * 1024, 48 * 1024 * 1024, 5000, 20_000);

  private final AuditedWork audited;
  private final Spreadsheets spreadsheets;
  private final Passwords passwords;
  private final OneTimePasswords oneTime = new OneTimePasswords();
  private final Underway underway;

  @Activate
  public MovingInFromSpreadsheets(
      @Reference AuditedWork audited,
      @Reference Spreadsheets spreadsheets,
      @Reference Passwords passwords) {
    this(audited, spreadsheets, passwords, new Underway());
  }

  MovingInFromSpreadsheets(
      AuditedWork audited, Spreadsheets spreadsheets, Passwords passwords, Underway underway) {
    this.audited = audited;
    this.spreadsheets = spreadsheets;
    this.passwords = passwords;
    this.underway = underway;
  }

  @Override
  public Outcome<SpreadsheetFile> template(Tenant tenant, Actor actor) {
    return audited.run(
        UseCase.IMPORT_TEMPLATE,
        tenant,
        actor,
        work ->
            Outcome.done(
                spreadsheets.workbook(
                    "indflytning-" + tenant.key(),
                    Reading.GUIDANCE,
                    Templates.guidance(work),
                    Templates.sheets(work).stream()
                        .map(sheet -> Templates.form(work.way(), sheet))
                        .toList())));
  }

  @Override
  public Outcome<SpreadsheetFile> template(Tenant tenant, Actor actor, ImportSheet sheet) {
    return audited.run(
        UseCase.IMPORT_TEMPLATE,
        tenant,
        actor,
        work ->
            work.may(Reading.right(sheet))
                ? Outcome.done(
                    spreadsheets.csv(
                        "indflytning-"
                            + tenant.key()
                            + "-"
                            + Columns.name(sheet).toLowerCase(Locale.ROOT),
                        Templates.form(work.way(), sheet)))
                : Outcome.refused(Refusal.forbidden()));
  }

  @Override
  public Outcome<ImportPreview> preview(Tenant tenant, Actor actor, byte[] file) {
    return read(
        file,
        tables ->
            audited.run(
                UseCase.PREVIEW_IMPORT,
                tenant,
                actor,
                work -> Outcome.done(Plan.of(work, file, tables).preview())));
  }

  @Override
  public Outcome<ImportResult> moveIn(Tenant tenant, Actor actor, byte[] file, String digest) {
    return read(
        file,
        tables ->
            RegisteredMeanwhile.thenAgain(
                () ->
                    audited.run(
                        UseCase.MOVE_IN,
                        tenant,
                        actor,
                        work ->
                            allowed(Plan.of(work, file, tables), digest)
                                .map(
                                    plan ->
                                        underway.during(
                                            key(tenant, actor, digest),
                                            plan.size(),
                                            afterEach -> carryOut(work, plan, afterEach))))));
  }

  @Override
  public Outcome<ImportProgress> progress(Tenant tenant, Actor actor, String digest) {
    return audited.count(
        UseCase.COUNT_IMPORTED, tenant, actor, work -> underway.of(key(tenant, actor, digest)));
  }

  private static Underway.Key key(Tenant tenant, Actor actor, String digest) {
    return new Underway.Key(tenant.key(), actor.id(), digest);
  }

  private static Outcome<Plan> allowed(Plan plan, String digest) {
    if (!plan.preview().digest().equals(digest)) {
      return Outcome.refused(
          Refusal.conflict(
              "import-not-as-previewed",
              "Filen eller det, der er her i forvejen, er ændret siden gennemgangen. Gennemgå filen"
                  + " igen."));
    }
    return plan.preview().importable()
        ? Outcome.done(plan)
        : Outcome.refused(
            Refusal.invalid(
                "import-has-problems",
                "Der er problemer i filen, så intet er indlæst. Ret dem, og gennemgå filen igen."));
  }

  private ImportResult carryOut(Work work, Plan plan, Runnable afterEach) {
    List<InitialPassword> handedOut = employ(work, plan.staff(), afterEach);
    new Settling(work, afterEach).settle(plan.youth(), plan.cases());
    return new ImportResult(
        List.of(
            new Made(ImportSheet.ACCOUNTS, plan.staff().newAccounts().size()),
            new Made(ImportSheet.POSTS, plan.staff().newPosts().size()),
            new Made(ImportSheet.HOLDINGS, plan.staff().newHoldings().size()),
            new Made(ImportSheet.PEOPLE, plan.youth().added().size()),
            new Made(ImportSheet.CASES, plan.cases().added().size())),
        handedOut);
  }

  private List<InitialPassword> employ(Work work, Staff staff, Runnable afterEach) {
    List<InitialPassword> handedOut = new ArrayList<>();
    staff
        .newAccounts()
        .forEach(
            account -> {
              String password = oneTime.fresh();
              String hash = passwords.hash(password.toCharArray());
              work.stores().accounts().add(account, hash);
              // Handed out by somebody: good for choosing one's own alone.
              work.stores().accounts().setPassword(account.id(), hash);
              work.trace().of(account.id());
              handedOut.add(new InitialPassword(account.username(), account.name(), password));
              afterEach.run();
            });
    staff
        .newPosts()
        .forEach(
            post -> {
              work.stores().accounts().add(post);
              work.trace().of(post.id());
              afterEach.run();
            });
    work.staffChanged();
    // All of them first: whose cases a post sees depends on who else sits in its forum.
    staff.newPosts().forEach(post -> SightOfNewPost.open(work, post));
    staff
        .newHoldings()
        .forEach(
            holding -> {
              work.stores().accounts().add(holding);
              afterEach.run();
            });
    return handedOut;
  }

  private <T> Outcome<T> read(byte[] file, Function<List<Table>, Outcome<T>> use) {
    List<Table> tables;
    try {
      tables = spreadsheets.read(file, LIMITS);
    } catch (UnreadableSpreadsheetException unreadable) {
      return Outcome.refused(refusal(unreadable.why()));
    }
    return use.apply(tables);
  }

  private static Refusal refusal(UnreadableSpreadsheetException.Cause why) {
    return why == UnreadableSpreadsheetException.Cause.TOO_LARGE
        ? Refusal.invalid(
            "import-too-large",
            "Filen er for stor: højst 3 MB og 5000 linjer på et ark. Del den i flere.")
        : Refusal.invalid(
            "import-unreadable",
            "Filen kan ikke læses. Gem den som Excel-projektmappe (.xlsx) eller som CSV.");
  }
}
