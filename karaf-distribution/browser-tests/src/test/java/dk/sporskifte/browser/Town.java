package dk.sporskifte.browser;

/** A municipality of the example data, with the police district that sends it lists. */
enum Town {
  HELSINGOR("helsingor", "217", "nsp"),
  KOGE("koge", "259", "mvsp");

  final String key;
  final String municipality;
  final String sender;

  Town(String key, String municipality, String sender) {
    this.key = key;
    this.municipality = municipality;
    this.sender = sender;
  }
}
