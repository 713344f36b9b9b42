package dk.sporskifte.casework.moving;

import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.view.ImportPreview;
import dk.sporskifte.casework.api.view.ImportPreview.Line;
import dk.sporskifte.casework.api.view.ImportPreview.Problem;
import dk.sporskifte.casework.api.view.ImportResult;
import dk.sporskifte.casework.api.view.ImportSheet;
import dk.sporskifte.casework.korsbaek.Korsbaek;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.testkit.SyntheticPeople;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Korsbæk about to move in. */
final class House {
  final Korsbaek korsbaek;
  final MovingInFromSpreadsheets moving;

  House(Korsbaek korsbaek) {
    this.korsbaek = korsbaek;
    moving = new MovingInFromSpreadsheets(korsbaek.audited, new Typed(), korsbaek.passwords);
  }

  House() {
    this(Korsbaek.plusBesideOrdinary());
  }

  /** Of the programme that takes referrals up, and so of the cases that move in. */
  UserActor leader() {
    return korsbaek.employ(
        "linda",
        korsbaek.post(
            "Leder af SSP+",
            Role.LEADER,
            korsbaek.tenant.wayOfWorking().intake().takeUp().forum(),
            "medarbejder"));
  }

  ImportPreview preview(UserActor actor, byte[] file) {
    return moving.preview(korsbaek.tenant, actor, file).orThrow();
  }

  /** As it was previewed just before. */
  Outcome<ImportResult> moveIn(UserActor actor, byte[] file) {
    return moving.moveIn(korsbaek.tenant, actor, file, preview(actor, file).digest());
  }

  /** Everything that stands in the way, as sheet, line, column and code. */
  static List<String> problems(ImportPreview preview) {
    List<String> all = new ArrayList<>();
    preview.problems().forEach(p -> all.add("file " + named(p)));
    for (ImportPreview.Sheet sheet : preview.sheets()) {
      sheet.problems().forEach(p -> all.add(sheet.name() + " " + named(p)));
      for (Line line : sheet.lines()) {
        line.problems().forEach(p -> all.add(sheet.name() + " " + line.number() + " " + named(p)));
      }
    }
    return all;
  }

  static List<String> verdicts(ImportPreview preview) {
    return preview.sheets().stream()
        .flatMap(
            s ->
                Stream.concat(Stream.of(s.name()), s.lines().stream().map(l -> l.verdict().name())))
        .toList();
  }

  private static String named(Problem problem) {
    return problem.column().map(c -> c + ": ").orElse("") + problem.code();
  }

  /** A young person of 17 with a case in SSP+, and the case as told. */
  byte[] oneCase(UnaryOperator<CaseLine> how) {
    return Typed.file(
        Typed.heading(ImportSheet.PEOPLE),
        person(1),
        Typed.heading(ImportSheet.CASES),
        how.apply(new CaseLine(this, 1)).toString());
  }

  String person(int number) {
    return "|" + cpr(number) + "|Emil|Prøvelund||Nej|Opdigtet Allé 7|";
  }

  String cpr(int number) {
    return SyntheticPeople.cpr(number, korsbaek.today().minusYears(17)).value();
  }
}
