package dk.sporskifte.casework.api.view;

import dk.sporskifte.model.CaseNotice;
import java.util.Objects;

/**
 * Something a partner told that stands in a case.
 *
 * @param by the name of who put it there
 * @param takenBack whether its sender has corrected or withdrawn it since
 * @param support whether it tells of a need for support
 */
public record NoticeView(CaseNotice notice, String by, boolean takenBack, boolean support) {
  public NoticeView {
    Objects.requireNonNull(notice);
    Objects.requireNonNull(by);
  }
}
