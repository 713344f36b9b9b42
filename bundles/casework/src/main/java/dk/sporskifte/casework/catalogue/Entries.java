package dk.sporskifte.casework.catalogue;

import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.view.CatalogueEntryView;
import dk.sporskifte.casework.way.Known;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.RecordVersion;
import dk.sporskifte.municipality.spi.Cataloguing;
import dk.sporskifte.municipality.spi.Staircase;
import dk.sporskifte.municipality.spi.Staircase.Entry;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The catalogue: what the model tells, with what the municipality has written of it and added. */
public final class Entries {
  private final Staircase staircase;
  private final List<Described> described;

  private Entries(Staircase staircase, List<RecordVersion> records) {
    this.staircase = staircase;
    this.described = records.stream().map(Described::new).toList();
  }

  public static Entries of(Work work) {
    Staircase staircase = work.way().staircase();
    return new Entries(
        staircase,
        staircase.described().map(t -> work.stores().records().current(t)).orElse(List.of()));
  }

  public List<CatalogueEntryView> all() {
    return Stream.concat(
            staircase.catalogue().stream().map(this::ofModel),
            described.stream().filter(Described::own).map(this::ofMunicipality))
        .toList();
  }

  public Optional<CatalogueEntryView> find(String code) {
    return all().stream().filter(entry -> entry.code().equals(code)).findFirst();
  }

  /** One that is in use. */
  public Outcome<CatalogueEntryView> inUse(String code) {
    return find(code)
        .filter(entry -> !entry.retired())
        .map(Outcome::done)
        .orElseGet(
            () ->
                Outcome.refused(
                    Refusal.invalid(
                        "unknown-measure",
                        "Kataloget har ikke denne indsats i brug. "
                            + Known.choices(
                                all().stream()
                                    .filter(entry -> !entry.retired())
                                    .map(CatalogueEntryView::code)
                                    .toList()))));
  }

  /** What the model tells stands; a description adds to it, and the last one in use counts. */
  private CatalogueEntryView ofModel(Entry entry) {
    List<Described> written = described.stream().filter(d -> d.describes(entry.code())).toList();
    Optional<Described> current =
        written.stream()
            .filter(d -> !d.retired())
            .reduce((first, second) -> second)
            .or(() -> written.stream().reduce((first, second) -> second));
    return new CatalogueEntryView(
        entry.code(),
        entry.name(),
        entry.kind(),
        entry.steps(),
        entry.tight() || current.filter(Described::tight).isPresent(),
        current.flatMap(d -> d.value(Cataloguing.TARGET)).or(entry::target),
        current.flatMap(d -> d.value(Cataloguing.DESCRIPTION)),
        Stream.concat(entry.link().stream(), current.stream().flatMap(Described::links))
            .distinct()
            .toList(),
        entry.template(),
        current.map(Described::id),
        false,
        current.filter(Described::retired).isPresent(),
        Optional.of(entry.source()));
  }

  private CatalogueEntryView ofMunicipality(Described own) {
    return new CatalogueEntryView(
        own.id().value().toString(),
        own.value(Cataloguing.TITLE).orElse(""),
        own.kind(),
        staircase.steps().stream().filter(own::standsOn).map(Staircase.Step::number).toList(),
        own.tight(),
        own.value(Cataloguing.TARGET),
        own.value(Cataloguing.DESCRIPTION),
        own.links().toList(),
        Optional.empty(),
        Optional.of(own.id()),
        true,
        own.retired(),
        Optional.empty());
  }
}
