package dk.sporskifte.casework.api.port;

/** Makes a file of what is written. */
public interface Typesetting {
  /** PDF, tagged, in Danish, with its font in it. */
  byte[] pdf(Paper paper);
}
