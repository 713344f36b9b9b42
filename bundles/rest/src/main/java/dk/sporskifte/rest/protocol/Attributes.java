package dk.sporskifte.rest.protocol;

/** What the layers of one request leave for each other. */
public final class Attributes {
  /** The request's own id: a UUID. */
  public static final String REQUEST = "dk.sporskifte.rest.request";

  /** The open tenant. */
  public static final String TENANT = "dk.sporskifte.rest.tenant";

  /** Who calls. */
  public static final String CALLER = "dk.sporskifte.rest.caller";

  /** The bytes of the body. */
  public static final String BODY = "dk.sporskifte.rest.body";

  /** Template of the matched path, below the API's root. */
  public static final String ROUTE = "dk.sporskifte.rest.route";

  private Attributes() {}
}
