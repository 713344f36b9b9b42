package dk.sporskifte.model;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A letter that was made, as it was made.
 *
 * @param template id in the way of working
 * @param kind of the template
 * @param recipient to whom it is written
 * @param caseId of a letter of a case
 * @param meeting of a letter of a meeting
 * @param line of a letter that follows from a line of a list
 * @param model whose template it was
 * @param modelVersion of the way of working the template stood in
 * @param size in bytes
 * @param digest of the file
 */
public record Letter(
    UUID id,
    String template,
    String kind,
    String title,
    String recipient,
    Optional<CaseId> caseId,
    Optional<MeetingId> meeting,
    Optional<InboxLineId> line,
    MunicipalityCode model,
    String modelVersion,
    int size,
    String digest,
    UserId madeBy,
    Instant madeAt) {
  public Letter {
    Objects.requireNonNull(id);
    template = Require.text(template, "template");
    kind = Require.text(kind, "kind");
    title = Require.text(title, "title");
    recipient = Require.text(recipient, "recipient");
    Objects.requireNonNull(caseId);
    Objects.requireNonNull(meeting);
    Objects.requireNonNull(line);
    Require.that(
        Stream.of(caseId, meeting, line).filter(Optional::isPresent).count() == 1,
        "a letter is of a case, of a meeting or of a line");
    Objects.requireNonNull(model);
    modelVersion = Require.text(modelVersion, "modelVersion");
    Require.that(size > 0, "a letter says something");
    digest = Require.text(digest, "digest");
    Objects.requireNonNull(madeBy);
    Objects.requireNonNull(madeAt);
  }
}
