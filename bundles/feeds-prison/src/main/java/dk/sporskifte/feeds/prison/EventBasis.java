package dk.sporskifte.feeds.prison;

import static dk.sporskifte.model.LegalBasis.CONSENT;
import static dk.sporskifte.model.LegalBasis.CUSTODY_HOLDER_CONSENT;
import static dk.sporskifte.model.LegalBasis.DBL8_TASK;
import static dk.sporskifte.model.LegalBasis.RPL115_KSP_A;
import static dk.sporskifte.model.LegalBasis.RPL115_KSP_B;
import static dk.sporskifte.model.LegalBasis.RPL115_KSP_C;
import static dk.sporskifte.model.LegalBasis.UKN_ACT;

import dk.sporskifte.model.LegalBasis;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * On which bases each kind of event may be told of (LAW-01, LAW-16). What is not named here is told
 * of on none.
 */
final class EventBasis {
  /** Of somebody who serves a sentence and will be released. */
  private static final Set<LegalBasis> OF_A_SENTENCE = with(RPL115_KSP_A, RPL115_KSP_B);

  /** The same, and of somebody released from remand, which KSP c is about. */
  private static final Set<LegalBasis> OF_A_RELEASE =
      with(RPL115_KSP_A, RPL115_KSP_B, RPL115_KSP_C);

  /** KSP is about release, so what happens outside needs consent or another law. */
  private static final Set<LegalBasis> OUTSIDE_KSP = with();

  private static final Set<LegalBasis> OF_THE_YOUTH_CRIME_ACT = with(UKN_ACT);

  private static final Map<String, Set<LegalBasis>> BY_EVENT =
      Map.ofEntries(
          Map.entry("IMPRISONED", OF_A_SENTENCE),
          Map.entry("PLAN_READY", OF_A_SENTENCE),
          Map.entry("PAROLE_EXPECTED", OF_A_SENTENCE),
          Map.entry("MUNICIPALITY_CONTACT", OF_A_RELEASE),
          Map.entry("RELEASE_MEETING", OF_A_RELEASE),
          Map.entry("RELEASED", OF_A_RELEASE),
          Map.entry("REMANDED", OUTSIDE_KSP),
          Map.entry("TRANSFERRED", OUTSIDE_KSP),
          Map.entry("TAG_START", OUTSIDE_KSP),
          Map.entry("TAG_END", OUTSIDE_KSP),
          Map.entry("COMMUNITY_SERVICE_START", OUTSIDE_KSP),
          Map.entry("COMMUNITY_SERVICE_END", OUTSIDE_KSP),
          Map.entry("SUPERVISION_START", OUTSIDE_KSP),
          Map.entry("SUPERVISION_END", OUTSIDE_KSP),
          Map.entry("CONDITION_BREACH", OUTSIDE_KSP),
          Map.entry("EXIT_TRANSFER", OUTSIDE_KSP),
          Map.entry("YOUTH_SUPERVISION_START", OF_THE_YOUTH_CRIME_ACT),
          Map.entry("YOUTH_SUPERVISION_END", OF_THE_YOUTH_CRIME_ACT));

  private EventBasis() {}

  static boolean allows(String eventType, LegalBasis basis) {
    return BY_EVENT.getOrDefault(eventType, Set.of()).contains(basis);
  }

  /** Consent and the task of an authority carry every kind of event. */
  private static Set<LegalBasis> with(LegalBasis... more) {
    EnumSet<LegalBasis> bases = EnumSet.of(CONSENT, CUSTODY_HOLDER_CONSENT, DBL8_TASK);
    Collections.addAll(bases, more);
    return Collections.unmodifiableSet(bases);
  }
}
