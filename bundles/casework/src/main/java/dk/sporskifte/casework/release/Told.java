package dk.sporskifte.casework.release;

import dk.sporskifte.casework.api.view.ReleaseView.Domain;
import dk.sporskifte.casework.time.Copenhagen;
import dk.sporskifte.model.CaseNotice;
import dk.sporskifte.model.ReleaseTrack.Area;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One notice of the prison service, read for what it tells of a release (LAW-16). */
record Told(CaseNotice notice) {
  private static final Map<Area, String> FIELDS =
      Map.of(
          Area.HEALTH, "domainHealth",
          Area.HOUSING, "domainHousing",
          Area.EDUCATION_WORK, "domainEducationWork",
          Area.ECONOMY, "domainEconomy",
          Area.NETWORK, "domainNetwork",
          Area.SUBSTANCE, "domainSubstance");

  boolean is(String event) {
    return notice.event().equals(event);
  }

  Optional<LocalDate> imprisonedOn() {
    return when("IMPRISONED");
  }

  /** Two thirds of the sentence; where only that is told, the day a parole is expected. */
  Optional<LocalDate> paroleOn() {
    return day("twoThirdsDate")
        .or(() -> is("PAROLE_EXPECTED") ? day("expectedReleaseDate") : Optional.empty());
  }

  Optional<LocalDate> releaseOn() {
    return when("RELEASED").or(() -> day("expectedReleaseDate"));
  }

  Optional<LocalDate> imprisonmentNotice() {
    return is("IMPRISONED") ? Optional.of(notice.toldOn()) : Optional.empty();
  }

  Optional<LocalDate> releaseNotice() {
    return is("PAROLE_EXPECTED") || is("RELEASE_MEETING") || is("RELEASED")
        ? Optional.of(notice.toldOn())
        : Optional.empty();
  }

  Optional<LocalDate> planOn() {
    return when("PLAN_READY");
  }

  Optional<LocalDate> contactOn() {
    return when("MUNICIPALITY_CONTACT");
  }

  Optional<LocalDate> meetingOn() {
    return is("RELEASE_MEETING")
        ? day("meetingAt").or(() -> Optional.of(notice.on()))
        : Optional.empty();
  }

  List<Domain> domains() {
    return Arrays.stream(Area.values()).flatMap(area -> domain(area).stream()).toList();
  }

  private Optional<Domain> domain(Area area) {
    String field = FIELDS.get(area);
    return text(field)
        .flatMap(
            told ->
                Arrays.stream(Domain.Need.values()).filter(n -> n.name().equals(told)).findAny())
        .map(
            need ->
                new Domain(
                    area,
                    need,
                    text(field + "Note"),
                    notice.toldOn(),
                    notice.id(),
                    notice.version(),
                    Optional.empty()));
  }

  private Optional<LocalDate> when(String event) {
    return is(event) ? Optional.of(notice.on()) : Optional.empty();
  }

  private Optional<String> text(String field) {
    return Optional.ofNullable(notice.told().get(field));
  }

  private Optional<LocalDate> day(String field) {
    return text(field).flatMap(Told::parsed);
  }

  /** A date, or the day in Denmark of a time with its offset. */
  private static Optional<LocalDate> parsed(String told) {
    try {
      return Optional.of(
          told.indexOf('T') < 0
              ? LocalDate.parse(told)
              : Copenhagen.dayOf(OffsetDateTime.parse(told).toInstant()));
    } catch (DateTimeException unreadable) {
      return Optional.empty();
    }
  }
}
