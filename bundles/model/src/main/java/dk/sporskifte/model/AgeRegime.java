package dk.sporskifte.model;

import java.time.LocalDate;

/** Whether children's or adults' law holds for a person on a day. */
public enum AgeRegime {
  MINOR,
  ADULT;

  public static AgeRegime on(LocalDate born, LocalDate day) {
    return AgeSpan.yearsOn(born, day) < 18 ? MINOR : ADULT;
  }
}
