package dk.sporskifte.casework.moving;

import dk.sporskifte.casework.way.Channels;
import dk.sporskifte.model.Agreement;
import dk.sporskifte.model.CaseState;
import dk.sporskifte.model.IntakeChannel;
import dk.sporskifte.model.Referrer;
import dk.sporskifte.model.Role;
import dk.sporskifte.municipality.spi.Forum;
import dk.sporskifte.municipality.spi.Programme;
import dk.sporskifte.municipality.spi.Seat;
import dk.sporskifte.municipality.spi.WayOfWorking;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What can be chosen in a column, by the word that stands in the spreadsheet. */
final class Words {
  static final Map<String, Role> ROLES =
      ordered(
          Map.entry("Sagsbehandler", Role.CASEWORKER),
          Map.entry("Visitation", Role.TRIAGE),
          Map.entry("Sekretariat", Role.SECRETARIAT),
          Map.entry("Leder", Role.LEADER),
          Map.entry("Samarbejdspartner", Role.PARTNER),
          Map.entry("Medlem af styregruppe eller råd", Role.BOARD_MEMBER),
          Map.entry("Administrator", Role.ADMINISTRATOR),
          Map.entry("Revisor", Role.AUDITOR));

  /** Further on a case comes here, where its plan is laid. */
  static final Map<String, CaseState> STATES =
      ordered(
          Map.entry("Indstillet", CaseState.REFERRED), Map.entry("Optaget", CaseState.ENROLLED));

  static final Map<String, Referrer.Kind> REFERRERS =
      ordered(
          Map.entry("Fagperson", Referrer.Kind.PROFESSIONAL),
          Map.entry("Samarbejdspartner", Referrer.Kind.PARTNER),
          Map.entry("Pårørende", Referrer.Kind.RELATIVE),
          Map.entry("Borger", Referrer.Kind.CITIZEN),
          Map.entry("Den unge selv", Referrer.Kind.YOUNG_PERSON));

  static final Map<String, Agreement.GivenBy> GIVERS =
      ordered(
          Map.entry("Den unge", Agreement.GivenBy.YOUNG_PERSON),
          Map.entry("Forældremyndighedsindehaveren", Agreement.GivenBy.CUSTODY_HOLDER));

  static final Map<String, Boolean> YES_OR_NO =
      ordered(Map.entry("Ja", true), Map.entry("Nej", false));

  private Words() {}

  static Map<String, IntakeChannel> channels(WayOfWorking way) {
    Map<String, IntakeChannel> open = new LinkedHashMap<>();
    way.intake()
        .channels()
        .keySet()
        .forEach(channel -> open.put(Channels.danish(channel), channel));
    return open;
  }

  static Map<String, Programme> programmes(WayOfWorking way) {
    Map<String, Programme> all = new LinkedHashMap<>();
    way.programmes().forEach(p -> all.put(p.name(), p));
    return all;
  }

  static Map<String, String> targetGroups(WayOfWorking way) {
    Map<String, String> all = new LinkedHashMap<>();
    way.targetGroups().forEach(g -> all.put(g.name(), g.code()));
    return all;
  }

  /** Forum and seat in one word: a seat is of no use without its forum. */
  static Map<String, Place> seats(WayOfWorking way) {
    Map<String, Place> all = new LinkedHashMap<>();
    for (Forum forum : way.forums()) {
      for (Seat seat : forum.seats()) {
        if (seat.type() != Seat.Type.PRESENTER) {
          all.put(forum.name() + ": " + seat.name(), new Place(forum.id(), seat.id()));
        }
      }
    }
    way.secretariat()
        .ifPresent(
            office ->
                office
                    .roles()
                    .forEach(
                        seat ->
                            all.put(
                                office.name() + ": " + seat.name(),
                                new Place(office.id(), seat.id()))));
    return all;
  }

  static List<String> of(Map<String, ?> choices) {
    return List.copyOf(choices.keySet());
  }

  /** A seat of a forum or of the secretariat. */
  record Place(String forum, String seat) {}

  @SafeVarargs
  private static <T> Map<String, T> ordered(Map.Entry<String, T>... entries) {
    Map<String, T> ordered = new LinkedHashMap<>();
    for (Map.Entry<String, T> entry : entries) {
      ordered.put(entry.getKey(), entry.getValue());
    }
    return ordered;
  }
}
