package dk.sporskifte.casework.catalogue;

import dk.sporskifte.access.Seen;
import dk.sporskifte.access.UseCase;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.ReadingCatalogue;
import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.api.view.CatalogueEntryView;
import dk.sporskifte.casework.api.view.MeasureParticipantView;
import dk.sporskifte.casework.api.view.SchoolYearView;
import dk.sporskifte.casework.work.AuditedWork;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.Actor;
import dk.sporskifte.model.GeneralIntervention;
import dk.sporskifte.model.MeasureParticipation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The catalogue as everybody at work reads it; who takes part is for those who coordinate. */
@Component
public final class CatalogueOfMunicipality implements ReadingCatalogue {
  private final AuditedWork audited;

  @Activate
  public CatalogueOfMunicipality(@Reference AuditedWork audited) {
    this.audited = audited;
  }

  @Override
  public Outcome<List<CatalogueEntryView>> entries(Tenant tenant, Actor actor) {
    return audited.run(
        UseCase.READ_CATALOGUE, tenant, actor, work -> Outcome.done(Entries.of(work).all()));
  }

  @Override
  public Outcome<CatalogueEntryView> entry(Tenant tenant, Actor actor, String code) {
    return audited.run(
        UseCase.SHOW_MEASURE, tenant, actor, work -> Seen.orNotFound(Entries.of(work).find(code)));
  }

  @Override
  public Outcome<List<MeasureParticipantView>> participants(
      Tenant tenant, Actor actor, String entry) {
    return audited.run(
        UseCase.LIST_PARTICIPANTS,
        tenant,
        actor,
        work ->
            Outcome.done(
                work.stores().measures().ofEntry(entry).stream()
                    .flatMap(one -> participant(work, one))
                    .toList()));
  }

  @Override
  public Outcome<SchoolYearView> schoolYear(Tenant tenant, Actor actor, Optional<Integer> year) {
    return audited.run(
        UseCase.SHOW_SCHOOL_YEAR,
        tenant,
        actor,
        work -> {
          SchoolYear asked = year.map(SchoolYear::new).orElse(SchoolYear.on(work.today()));
          List<GeneralIntervention> done = asked.done(work);
          return Outcome.done(
              new SchoolYearView(asked.year(), work.today(), asked.schools(work, done), done));
        });
  }

  private static Stream<MeasureParticipantView> participant(
      Work work, MeasureParticipation participation) {
    return work.stores().cases().find(participation.caseId()).stream()
        .flatMap(
            file ->
                work.stores().people().find(file.person()).stream()
                    .map(
                        person -> {
                          work.trace().of(file.id()).about(person.id());
                          return new MeasureParticipantView(
                              participation, file.number(), person.name());
                        }));
  }
}
