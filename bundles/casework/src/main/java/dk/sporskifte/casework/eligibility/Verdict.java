package dk.sporskifte.casework.eligibility;

import dk.sporskifte.access.Policy;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.work.Given;
import dk.sporskifte.model.CaseFile;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a person says about a decision.
 *
 * @param on the day it was decided: a meeting decides, and somebody writes it down later
 */
record Verdict(String reason, LocalDate on) {
  Optional<Refusal> problem(CaseFile file, LocalDate today) {
    return Given.text(reason, "begrundelse")
        .or(() -> Given.notInTheFuture(on, today, "besluttet den"))
        .or(
            () ->
                Policy.unless(
                    !on.isBefore(file.referral().receivedOn()),
                    Refusal.invalid(
                        "decided-before-referral",
                        "Sagen kan ikke være afgjort, før den blev indstillet.")));
  }
}
