package dk.sporskifte.feeds.way;

import java.util.Optional;

/**
 * What the sender is told, without personal data.
 *
 * @param status {@code accepted}, {@code accepted-with-rejects} or {@code rejected}
 * @param code why all of it was refused, for example {@code E01}
 * @param ending of the receipt's file, and so its format: that of the message
 * @param receipt to be sent as it is
 */
public record Answer(String status, Optional<String> code, String ending, byte[] receipt) {
  public boolean isRejected() {
    return code.isPresent();
  }
}
