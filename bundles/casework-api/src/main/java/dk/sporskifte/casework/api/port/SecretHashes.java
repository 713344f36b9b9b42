package dk.sporskifte.casework.api.port;

/** Hashes secrets as passwords are hashed; slow on purpose. */
public interface SecretHashes {
  /** With its salt and parameters. */
  String hash(char[] secret);

  boolean match(char[] secret, String hash);
}
