package dk.sporskifte.casework.network;

import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.Refusal;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.NetworkReason;
import dk.sporskifte.model.NetworkReason.What;
import dk.sporskifte.municipality.spi.Few;
import java.util.Optional;

/**
 * One more meeting or professional than the municipality finds enough asks for a reason, which is
 * kept; it is refused for want of a reason alone (HEL-19).
 */
public record Enough(Work work, CaseFile file, Optional<String> reason) {
  public Outcome<CaseFile> oneMoreMeeting() {
    return oneMore(What.MEETING);
  }

  Outcome<CaseFile> oneMoreProfessional() {
    return oneMore(What.PROFESSIONAL);
  }

  private Outcome<CaseFile> oneMore(What what) {
    Optional<Few> few = work.way().reach().few();
    if (few.isEmpty()) {
      return Outcome.done(file);
    }
    Around around = Around.of(work, file);
    int meetings = around.meetings().size();
    int professionals = around.professionals().size();
    boolean enough =
        what == What.MEETING
            ? meetings >= few.get().meetings()
            : professionals >= few.get().professionals();
    if (!enough) {
      return Outcome.done(file);
    }
    Optional<String> given = reason.map(String::strip).filter(text -> !text.isEmpty());
    if (given.isEmpty()) {
      return Outcome.refused(
          Refusal.rule(
              "reason-needed",
              "Den unge har allerede %d åbne møder og %d fagpersoner. Skriv, hvorfor der er behov for endnu %s."
                  .formatted(
                      meetings, professionals, what == What.MEETING ? "et møde" : "en fagperson"),
              few.get().source()));
    }
    work.stores()
        .network()
        .add(
            new NetworkReason(
                work.newId(),
                file.id(),
                what,
                meetings,
                professionals,
                given.get(),
                work.user(),
                work.now()));
    return Outcome.done(file);
  }
}
