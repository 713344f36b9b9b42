package dk.sporskifte.feeds.http;

/** PID {@code dk.sporskifte.feeds.http}. */
@interface HttpSettings {
  String PID = "dk.sporskifte.feeds.http";

  int tokenMinutes() default 10;

  /** Wrong secrets until a sender is locked out for a while. */
  int maxFailures() default 5;

  int lockMinutes() default 15;

  /** Name of the header in which a proxy that ends TLS passes the client's certificate. */
  String certificateHeader() default "";

  /**
   * What that proxy sends as {@code X-Sporskifte-Proxy}: an address can be claimed by anybody who
   * may set a header, a secret cannot.
   */
  String proxySecret() default "";
}
