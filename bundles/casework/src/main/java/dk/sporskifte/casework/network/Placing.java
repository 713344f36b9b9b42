package dk.sporskifte.casework.network;

import dk.sporskifte.access.Policy;
import dk.sporskifte.casework.api.BuildingNetwork.At;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.api.port.AccessGrants.Grant;
import dk.sporskifte.casework.work.Given;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.CaseUnit;
import dk.sporskifte.model.CaseUnit.Part;
import dk.sporskifte.model.Role;
import dk.sporskifte.municipality.spi.Unit;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Places a case with the unit that owns it, and with another that owns it too (HEL-05). */
record Placing(Work work, CaseFile file, At owner, Optional<At> coOwner, String because) {
  private static final Set<Role> RESPONSIBLE =
      EnumSet.of(Role.CASEWORKER, Role.LEADER, Role.PARTNER);

  private static final List<Policy<Placing>> POLICIES =
      List.of(
          p -> Given.text(p.because, "begrundelse"),
          Placing::unitsAreKnown,
          Placing::unitsDiffer,
          Placing::postsAnswer);

  Outcome<CaseFile> place() {
    return Policy.allowing(this, POLICIES)
        .map(
            allowed -> {
              replace(Part.OWNER, Optional.of(owner));
              replace(Part.CO_OWNER, coOwner);
              return file;
            });
  }

  private void replace(Part part, Optional<At> at) {
    Optional<CaseUnit> present =
        work.stores().network().units(file.id()).stream()
            .filter(unit -> unit.part() == part && unit.endedAt().isEmpty())
            .findFirst();
    if (present.map(unit -> new At(unit.unit(), unit.post())).equals(at)) {
      return;
    }
    present.ifPresent(unit -> work.stores().network().save(unit.endedAt(work.now())));
    at.ifPresent(
        to -> {
          work.stores().network().add(unit(part, to));
          work.stores()
              .access()
              .grant(
                  new Grant(
                      file.id().value(),
                      file.person(),
                      to.post().value(),
                      work.now(),
                      Optional.empty(),
                      "Ansvarlig i enheden " + name(to)));
        });
  }

  private CaseUnit unit(Part part, At at) {
    return new CaseUnit(
        work.newId(),
        file.id(),
        at.unit(),
        part,
        at.post(),
        because,
        work.user(),
        work.now(),
        Optional.empty(),
        1);
  }

  private String name(At at) {
    return work.way().reach().unit(at.unit()).map(Unit::name).orElse(at.unit());
  }

  private Stream<At> all() {
    return Stream.concat(Stream.of(owner), coOwner.stream());
  }

  private Optional<Refusal> unitsAreKnown() {
    return Policy.unless(
        all().allMatch(at -> work.way().reach().unit(at.unit()).isPresent()),
        Refusal.invalid(
            "unknown-unit",
            "Enheden findes ikke. Vælg en af: "
                + work.way().reach().units().stream()
                    .map(Unit::name)
                    .collect(Collectors.joining(", "))
                + "."));
  }

  private Optional<Refusal> unitsDiffer() {
    return Policy.unless(
        coOwner.filter(other -> other.unit().equals(owner.unit())).isEmpty(),
        Refusal.invalid("same-unit", "Vælg to forskellige enheder, eller kun den ene."));
  }

  private Optional<Refusal> postsAnswer() {
    return Policy.unless(
        all()
            .allMatch(
                at -> work.post(at.post()).filter(p -> RESPONSIBLE.contains(p.role())).isPresent()),
        Refusal.invalid(
            "post-not-responsible",
            "Den ansvarlige skal have en stilling som sagsbehandler, leder eller"
                + " samarbejdspartner."));
  }
}
