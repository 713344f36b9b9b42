package dk.sporskifte.municipality.spi;

import java.util.List;
import java.util.Objects;

/** How an indicator is counted. Whatever it is, small numbers are hidden by who shows them. */
public sealed interface Counting {
  /** Told, and not counted here. */
  record Told() implements Counting {}

  /** Young people with a case of whom a question is answered yes. */
  record AnsweredYes(String question) implements Counting {
    public AnsweredYes {
      question = Check.text(question, "question that is counted");
    }
  }

  /** Both kinds of work, by age. */
  record WorkByAge() implements Counting {}

  /** How long something takes. */
  record Days(Span span) implements Counting {
    public Days {
      Objects.requireNonNull(span);
    }
  }

  /** Of the seats the model states, those that somebody holds. */
  record SeatsFilled() implements Counting {}

  /** What was written in records of these templates, and how often it was confirmed as read. */
  record Shared(List<String> templates) implements Counting {
    public Shared {
      templates = List.copyOf(templates);
      Check.that(!templates.isEmpty(), "shared knowledge is counted by a template: name one");
    }
  }

  /** What came of it: the records of a template, by what is chosen in a field. */
  record Outcomes(String template, String field) implements Counting {
    public Outcomes {
      template = Check.text(template, "template of outcomes");
      field = Check.text(field, "field of outcomes in " + template);
    }
  }

  /** Of the concerns raised, those somebody has reacted to. */
  record Reacted(Which which) implements Counting {
    public Reacted {
      Objects.requireNonNull(which);
    }
  }

  /** Of the questions asked of the one door to sparring, those it has answered. */
  record SparringAnswered() implements Counting {}

  /** Of the catalogue's measures that ended: how often somebody came, and who went through. */
  record Delivered() implements Counting {}

  /** From what to what. */
  enum Span {
    REFERRAL_TO_DECISION,
    DECISION_TO_FIRST_ACTION,
    CONCERN_TO_REACTION,
    QUESTION_TO_ANSWER
  }

  /** Of which concerns. */
  enum Which {
    ALL,
    /** A child, a young person or a family turned to somebody. */
    REACHING_OUT,
    /** Somebody saw or heard of it. */
    SEEN
  }
}
