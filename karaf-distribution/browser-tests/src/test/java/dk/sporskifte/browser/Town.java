package dk.sporskifte.browser;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** A municipality of the example data, with the police district that sends it lists. */
enum Town {
  HELSINGOR("helsingor", "217", "nsp"),
  KOGE("koge", "259", "mvsp"),
  /** Opened before the first test. */
  KOBENHAVN("kobenhavn", "101", "kbhpol"),
  /** Likewise. */
  GLADSAXE("gladsaxe", "159", "kvp"),
  /** Likewise. */
  HALSNAES("halsnaes", "260", "nsp");

  /** Those that are there from the start. */
  static final Set<Town> STARTED = Collections.unmodifiableSet(EnumSet.of(HELSINGOR, KOGE));

  final String key;
  final String municipality;
  final String sender;

  Town(String key, String municipality, String sender) {
    this.key = key;
    this.municipality = municipality;
    this.sender = sender;
  }
}
