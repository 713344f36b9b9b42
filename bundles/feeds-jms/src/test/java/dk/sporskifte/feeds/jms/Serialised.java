package dk.sporskifte.feeds.jms;

import java.io.ObjectInputStream;
import java.io.Serializable;

/** What tells when somebody makes an object of it. */
final class Serialised implements Serializable {
  private static final long serialVersionUID = 1L;

  static volatile boolean made;

  private void readObject(ObjectInputStream in) {
    made = true;
  }
}
