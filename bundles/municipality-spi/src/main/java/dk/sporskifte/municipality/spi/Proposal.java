package dk.sporskifte.municipality.spi;

import dk.sporskifte.model.Source;
import java.util.List;
import java.util.Objects;

/** What a rule proposes to a caseworker, with its reasons in the order they were found. */
public sealed interface Proposal {
  List<Reason> reasons();

  /** The code stored with the decision. */
  String code();

  /**
   * @param text Danish, shown and stored
   * @param source the sentence it stands on
   */
  record Reason(String text, Source source) {
    public Reason {
      text = Check.text(text, "reason");
      Objects.requireNonNull(source);
    }
  }

  /** All conditions are met. */
  record Admit(List<Reason> reasons) implements Proposal {
    public Admit {
      reasons = reasoned(reasons);
    }

    @Override
    public String code() {
      return "ADMIT";
    }
  }

  /** A condition is not met. */
  record Decline(List<Reason> reasons) implements Proposal {
    public Decline {
      reasons = reasoned(reasons);
    }

    @Override
    public String code() {
      return "DECLINE";
    }
  }

  /** The facts do not settle it: a caseworker is asked. */
  record AskCaseworker(List<Reason> reasons) implements Proposal {
    public AskCaseworker {
      reasons = reasoned(reasons);
    }

    @Override
    public String code() {
      return "ASK_CASEWORKER";
    }
  }

  private static List<Reason> reasoned(List<Reason> reasons) {
    Check.that(!reasons.isEmpty(), "a proposal has a reason");
    return List.copyOf(reasons);
  }
}
