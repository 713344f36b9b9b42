package dk.sporskifte.model;

/** As the last digit of a CPR number tells it. */
public enum Sex {
  FEMALE,
  MALE
}
