package dk.sporskifte.casework.inbox;

import dk.sporskifte.casework.api.view.RegisterView;
import dk.sporskifte.casework.time.Copenhagen;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.InboxLine;
import dk.sporskifte.model.MunicipalityCode;
import dk.sporskifte.model.PersonBlock;
import dk.sporskifte.model.RegisterEntry;
import dk.sporskifte.model.RegisterLookUp;
import dk.sporskifte.model.RegisterStanding;
import dk.sporskifte.model.UserAccount;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the civil registration told about the person of a line, without a whole number. */
final class RegisterViews {
  private RegisterViews() {}

  static RegisterView of(Work work, InboxLine line, Optional<String> whyNot) {
    line.matched().ifPresent(work.trace()::about);
    List<RegisterLookUp> lookUps = work.stores().register().lookUps(line.id());
    RegisterStanding standing =
        line.matched().map(work.stores().register()::standing).orElse(RegisterStanding.NOTHING);
    return new RegisterView(
        line.id(),
        whyNot,
        lookUps.stream().map(lookUp -> shown(work, line, lookUp)).toList(),
        standing,
        movedTo(work, line, standing, lookUps));
  }

  /** Another municipality than this one. */
  static Optional<MunicipalityCode> movedTo(Work work, InboxLine line) {
    return movedTo(
        work,
        line,
        line.matched().map(work.stores().register()::standing).orElse(RegisterStanding.NOTHING),
        work.stores().register().lookUps(line.id()));
  }

  /**
   * Whom the sender wrote about, with what the latest look-up found where the sender was silent.
   */
  static PersonBlock completed(Work work, InboxLine line) {
    PersonBlock told = line.person();
    return work.stores().register().lookUps(line.id()).stream()
        .flatMap(lookUp -> lookUp.found().stream())
        .reduce((earlier, later) -> later)
        .map(
            entry ->
                new PersonBlock(
                    Optional.of(entry.number()),
                    told.givenName().or(() -> Optional.of(entry.givenName())),
                    told.familyName().or(() -> Optional.of(entry.familyName())),
                    Optional.empty(),
                    told.addressProtected() || entry.addressProtected(),
                    Optional.of(entry.municipality().value()),
                    told.address(),
                    told.phone()))
        .orElse(told);
  }

  private static Optional<MunicipalityCode> movedTo(
      Work work, InboxLine line, RegisterStanding standing, List<RegisterLookUp> lookUps) {
    Optional<MunicipalityCode> lookedUp =
        lookUps.stream()
            .filter(lookUp -> !isBefore(lookUp, standing.movedOn()))
            .flatMap(lookUp -> lookUp.found().stream())
            .map(RegisterEntry::municipality)
            .reduce((earlier, later) -> later);
    Optional<MunicipalityCode> told = line.person().homeMunicipality().flatMap(RegisterViews::code);
    return Stream.of(lookedUp, standing.movedTo(), told)
        .flatMap(Optional::stream)
        .findFirst()
        .filter(where -> !where.equals(work.way().code()));
  }

  /** What was looked up before somebody moved tells no longer where they live. */
  private static boolean isBefore(RegisterLookUp lookUp, Optional<LocalDate> moved) {
    return moved.filter(day -> Copenhagen.dayOf(lookUp.at()).isBefore(day)).isPresent();
  }

  private static Optional<MunicipalityCode> code(String told) {
    try {
      return Optional.of(new MunicipalityCode(told));
    } catch (IllegalArgumentException notACode) {
      return Optional.empty();
    }
  }

  private static RegisterView.LookUp shown(Work work, InboxLine line, RegisterLookUp lookUp) {
    return new RegisterView.LookUp(
        lookUp.id(),
        lookUp.purpose(),
        work.stores().accounts().find(lookUp.by()).map(UserAccount::name).orElse(""),
        lookUp.at(),
        lookUp.found().map(entry -> found(line, entry)));
  }

  private static RegisterView.Found found(InboxLine line, RegisterEntry entry) {
    return new RegisterView.Found(
        entry.givenName() + " " + entry.familyName(),
        entry.number().masked(),
        line.person().cpr().filter(entry.number()::equals).isEmpty(),
        entry.addressProtected(),
        entry.municipality(),
        entry.diedOn());
  }
}
