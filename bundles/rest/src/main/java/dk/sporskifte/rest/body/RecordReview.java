package dk.sporskifte.rest.body;

import java.util.Optional;
import javax.validation.constraints.Size;

/** That a document was looked at again and holds; with what there is to say about it. */
public record RecordReview(Optional<@Size(max = Limits.TEXT) String> note) {
  @Override
  public String toString() {
    return "RecordReview";
  }
}
