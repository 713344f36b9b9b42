package dk.sporskifte.casework.catalogue;

import dk.sporskifte.access.Policy;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.view.CatalogueEntryView;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.CprNumber;
import dk.sporskifte.model.GeneralIntervention;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.municipality.spi.Staircase;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What is done for many by the catalogue: a theme, an activity or an evening of a team. */
public final class ByCatalogue {
  private ByCatalogue() {}

  public static Outcome<GeneralIntervention> usable(Work work, GeneralIntervention done) {
    Outcome<GeneralIntervention> known =
        done.entry()
            .map(
                code ->
                    Entries.of(work)
                        .inUse(code)
                        .flatMap(
                            entry ->
                                Policy.allowing(
                                    entry,
                                    List.of(ByCatalogue::forMany, e -> taughtSomewhere(e, done))))
                        .map(entry -> done))
            .orElseGet(
                () ->
                    onlyEmployee(work) ? Outcome.refused(Refusal.forbidden()) : Outcome.done(done));
    return known.flatMap(ByCatalogue::written);
  }

  /** Nobody who took part stands in it. */
  public static Outcome<GeneralIntervention> written(GeneralIntervention done) {
    return Policy.allowing(
        done,
        List.of(
            d ->
                Policy.unless(
                    Stream.of(Optional.of(d.title()), Optional.of(d.theme()), d.place(), d.note())
                        .flatMap(Optional::stream)
                        .noneMatch(CprNumber::standsIn),
                    Refusal.invalid(
                        "cpr-in-text",
                        "Der står et CPR-nummer i teksten. Her må ikke stå noget om nogen, der"
                            + " deltog: fjern det."))));
  }

  /** Every employee may have taught something; what others wrote they leave as it is. */
  public static Optional<Refusal> mayChange(Work work, GeneralIntervention found) {
    return Policy.unless(
        found.recordedBy().equals(work.user()) || !onlyEmployee(work), Refusal.forbidden());
  }

  private static boolean onlyEmployee(Work work) {
    return work.actor() instanceof UserActor user && user.roles().equals(Set.of(Role.EMPLOYEE));
  }

  private static Optional<Refusal> forMany(CatalogueEntryView entry) {
    return Policy.unless(
        entry.kind().forMany(),
        Refusal.invalid(
            "measure-not-for-many",
            "\"" + entry.name() + "\" er ikke et tema, en aktivitet eller et team."));
  }

  /** Otherwise nobody sees which school has not had it. */
  private static Optional<Refusal> taughtSomewhere(
      CatalogueEntryView entry, GeneralIntervention done) {
    return Policy.unless(
        entry.kind() != Staircase.Kind.THEME
            || done.place().isPresent() && done.yearGroup().isPresent(),
        Refusal.invalid(
            "theme-without-school", "Skriv skole og klassetrin: et tema noteres for en årgang."));
  }
}
