package dk.sporskifte.feeds.sftp;

/** PID {@code dk.sporskifte.feeds.sftp}. */
@interface SftpSettings {
  String PID = "dk.sporskifte.feeds.sftp";

  /** Loopback, unless an operator opens it to the network. */
  String host() default "127.0.0.1";

  int port() default 8184;

  /** At the same time, for each sender. */
  int sessions() default 4;

  int idleSeconds() default 300;
}
