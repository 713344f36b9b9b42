package dk.sporskifte.casework.api.view;

import dk.sporskifte.model.CaseHandOver;
import java.util.Objects;
import java.util.Optional;

/**
 * @param from name of the programme that gives the case
 * @param to name of the programme or party that receives it
 * @param receiver title of the post that replies
 * @param mine whether it is the reader's to reply
 */
public record HandOverView(
    CaseHandOver handOver, String from, String to, Optional<String> receiver, boolean mine) {
  public HandOverView {
    Objects.requireNonNull(handOver);
    Objects.requireNonNull(from);
    Objects.requireNonNull(to);
    Objects.requireNonNull(receiver);
  }
}
