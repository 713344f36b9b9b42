package dk.sporskifte.casework.letters;

import dk.sporskifte.casework.api.Tenant;
import dk.sporskifte.casework.api.port.Paper;
import dk.sporskifte.casework.api.port.Typesetting;
import dk.sporskifte.casework.work.Sha256;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.InboxLineId;
import dk.sporskifte.model.Letter;
import dk.sporskifte.model.MeetingId;
import dk.sporskifte.municipality.spi.LetterTemplate;
import java.util.Optional;
import java.util.UUID;

/** Sets a letter and keeps it as it was made. */
record MadeLetter(
    Work work,
    Tenant tenant,
    Typesetting typesetting,
    LetterTemplate template,
    UUID id,
    String recipient,
    Paper paper) {
  Letter ofCase(CaseId caseId) {
    return kept(Optional.of(caseId), Optional.empty(), Optional.empty());
  }

  Letter ofMeeting(MeetingId meeting) {
    return kept(Optional.empty(), Optional.of(meeting), Optional.empty());
  }

  Letter ofLine(InboxLineId line) {
    return kept(Optional.empty(), Optional.empty(), Optional.of(line));
  }

  private Letter kept(
      Optional<CaseId> caseId, Optional<MeetingId> meeting, Optional<InboxLineId> line) {
    byte[] content = typesetting.pdf(paper);
    Letter letter =
        new Letter(
            id,
            template.id(),
            template.kind().name(),
            paper.title(),
            recipient,
            caseId,
            meeting,
            line,
            tenant.wayOfWorking().code(),
            tenant.wayOfWorking().version(),
            content.length,
            Sha256.hex(content),
            work.user(),
            work.now());
    work.stores().letters().add(letter, content);
    return letter;
  }
}
