package dk.sporskifte.bench.part;

/**
 * A message as it is dropped.
 *
 * @param ending of its file: {@code json}, {@code csv} or {@code xml}
 */
record SentList(String ending, String text, int records) {
  /** Every record of it was taken: what is set aside or refused costs less. */
  boolean isTakenWhole(String receipt) {
    return switch (ending) {
      case "json" -> receipt.contains("\"accepted\" : " + records);
      case "csv" -> receipt.contains(";accepted;" + records + ";" + records + ";");
      default -> receipt.contains("<accepted>" + records + "</accepted>");
    };
  }
}
