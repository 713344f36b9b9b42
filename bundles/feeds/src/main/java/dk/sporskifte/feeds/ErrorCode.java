package dk.sporskifte.feeds;

/** The codes of the receipts. */
public enum ErrorCode {
  SCHEMA("E01"),
  WRONG_MUNICIPALITY("E02"),
  NO_LEGAL_BASIS("E03"),
  NOT_IDENTIFIABLE("E04"),
  OUTSIDE_TARGET_GROUP("E05"),
  OTHER_CONTENT("E06"),
  CHARGED_UNDER_15("E07"),
  TOO_LARGE("E08"),
  IDENTITY("E09");

  private final String code;

  ErrorCode(String code) {
    this.code = code;
  }

  /** As partners read it, for example {@code E05}. */
  public String code() {
    return code;
  }
}
