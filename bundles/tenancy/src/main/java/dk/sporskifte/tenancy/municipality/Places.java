package dk.sporskifte.tenancy.municipality;

import dk.sporskifte.model.MunicipalityCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Who holds which code. The first to come holds it; while its bundle is being replaced the place is
 * kept, and only when it stays away does the next in line get it.
 */
final class Places {
  private final LongSupplier nanos;
  private final long grace;
  private final List<Offer> line = new ArrayList<>();
  private final Map<MunicipalityCode, Place> places = new HashMap<>();

  /**
   * @param grace how long a place is kept, nanoseconds
   */
  Places(LongSupplier nanos, long grace) {
    this.nanos = nanos;
    this.grace = grace;
  }

  private record Place(String bundle, Optional<Offer> holder, long leftAt) {}

  /** Whether it now holds its code. */
  boolean arrive(Offer offer) {
    line.add(offer);
    return offer.code().map(code -> take(code, offer)).orElse(false);
  }

  /** The code it held, if it held one. */
  Optional<MunicipalityCode> leave(long service) {
    Optional<Offer> leaving = line.stream().filter(o -> o.service() == service).findFirst();
    leaving.ifPresent(line::remove);
    return leaving.filter(this::holds).flatMap(Offer::code).map(this::vacate);
  }

  /** Gives up places kept in vain; the codes that somebody else holds now. */
  List<MunicipalityCode> expire() {
    List<MunicipalityCode> passedOn = new ArrayList<>();
    for (MunicipalityCode code : List.copyOf(places.keySet())) {
      Place place = places.get(code);
      if (place.holder().isEmpty() && expired(place)) {
        places.remove(code);
        line.stream()
            .filter(offer -> offer.offers(code))
            .findFirst()
            .filter(next -> take(code, next))
            .ifPresent(next -> passedOn.add(code));
      }
    }
    return passedOn;
  }

  Optional<Offer> holder(MunicipalityCode code) {
    return Optional.ofNullable(places.get(code)).flatMap(Place::holder);
  }

  List<Offer> refused() {
    return line.stream().filter(offer -> !holds(offer)).toList();
  }

  /** Danish is for caseworkers; this is for operators. */
  String reason(Offer refused) {
    return refused
        .code()
        .map(places::get)
        .map(
            place ->
                "municipality %s is already offered by bundle %s"
                    .formatted(refused.code().orElseThrow(), place.bundle()))
        .orElse(refused.problem());
  }

  private boolean take(MunicipalityCode code, Offer offer) {
    Place place = places.get(code);
    boolean free =
        place == null
            || place.holder().isEmpty()
                && (expired(place) || place.bundle().equals(offer.bundle()));
    if (free) {
      places.put(code, new Place(offer.bundle(), Optional.of(offer), 0));
    }
    return free;
  }

  private MunicipalityCode vacate(MunicipalityCode code) {
    places.computeIfPresent(
        code, (c, place) -> new Place(place.bundle(), Optional.empty(), nanos.getAsLong()));
    return code;
  }

  private boolean holds(Offer offer) {
    return offer.code().flatMap(this::holder).filter(offer::equals).isPresent();
  }

  private boolean expired(Place place) {
    return nanos.getAsLong() - place.leftAt() >= grace;
  }
}
