package dk.sporskifte.feeds.check;

import com.fasterxml.jackson.databind.JsonNode;
import dk.sporskifte.model.LegalBasis;
import dk.sporskifte.model.MunicipalityCode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/**
 * The envelope of a valid message.
 *
 * @param createdOn the day in Denmark on which the message was made: ages are counted on it, so
 *     that the same message is always judged alike
 */
public record Envelope(
    String feed,
    UUID messageId,
    Optional<UUID> corrects,
    String senderCode,
    String senderCvr,
    MunicipalityCode recipient,
    LocalDate createdOn,
    LegalBasis legalBasis,
    String purpose) {
  private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

  /**
   * @param valid found in keeping with the schema
   */
  static Envelope of(JsonNode valid) {
    return new Envelope(
        text(valid, "/feed"),
        UUID.fromString(text(valid, "/messageId")),
        Optional.of(text(valid, "/correctsMessageId"))
            .filter(id -> !id.isEmpty())
            .map(UUID::fromString),
        text(valid, "/sender/code"),
        text(valid, "/sender/cvr"),
        new MunicipalityCode(text(valid, "/recipientMunicipality")),
        OffsetDateTime.parse(text(valid, "/createdAt")).atZoneSameInstant(DENMARK).toLocalDate(),
        LegalBasis.valueOf(text(valid, "/legalBasis")),
        text(valid, "/purposeText"));
  }

  private static String text(JsonNode node, String pointer) {
    return node.at(pointer).asText();
  }
}
