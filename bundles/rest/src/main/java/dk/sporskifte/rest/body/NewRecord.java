package dk.sporskifte.rest.body;

import dk.sporskifte.casework.api.KeepingRecords;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.RecordId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.validation.constraints.NotBlank;
import javax.validation.constraints.NotNull;
import javax.validation.constraints.Size;

/**
 * A document to be kept.
 *
 * @param template id in the way of working
 * @param caseId of a template about a case
 * @param forum of a template about a forum
 * @param addressee whom it asks: code of the template's; may be left out where there is one alone
 * @param content values by the key of their field; several where several are chosen
 */
public record NewRecord(
    @NotBlank @Size(max = Limits.LINE) String template,
    Optional<CaseId> caseId,
    Optional<@Size(max = Limits.LINE) String> forum,
    Optional<@Size(max = Limits.LINE) String> addressee,
    @NotNull @Size(max = 100)
        Map<
                @NotBlank @Size(max = Limits.LINE) String,
                @NotNull @Size(max = 100) List<@NotNull @Size(max = Limits.TEXT) String>>
            content) {
  public KeepingRecords.NewRecord record(UUID id) {
    return new KeepingRecords.NewRecord(
        new RecordId(id), template, caseId, forum, addressee, content);
  }

  @Override
  public String toString() {
    return "NewRecord";
  }
}
