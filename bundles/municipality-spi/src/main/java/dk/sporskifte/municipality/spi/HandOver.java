package dk.sporskifte.municipality.spi;

import dk.sporskifte.model.AgeSpan;
import dk.sporskifte.model.OrganisationKind;
import dk.sporskifte.model.Source;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * How what one answers for goes to another. Exactly one answers at any time: the giver, until the
 * hand-over is recorded.
 *
 * @param at the age at which it is proposed; absent where no age decides
 * @param when what must hold of the case; absent where nothing more is stated
 * @param agreedBy who must all agree; until they do the giver answers
 * @param leaderMayExcept whether a leader may approve it without them, with a reason
 * @param statement Danish
 */
public record HandOver(
    String id,
    Giver from,
    Receiver to,
    Optional<Period> at,
    Optional<Condition> when,
    Set<Agreeing> agreedBy,
    boolean leaderMayExcept,
    String statement,
    Source source) {
  public HandOver {
    id = Check.text(id, "hand-over id");
    Objects.requireNonNull(from);
    Objects.requireNonNull(to);
    Objects.requireNonNull(at);
    Objects.requireNonNull(when);
    agreedBy =
        agreedBy.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(agreedBy));
    statement = Check.text(statement, "statement of hand-over " + id);
    Objects.requireNonNull(source);
  }

  /** Between two programmes, at an age. */
  public static HandOver between(
      String id, String from, String to, Period at, String statement, Source source) {
    return new HandOver(
        id,
        new Giver.OfProgramme(from),
        new Receiver.ToProgramme(to),
        Optional.of(at),
        Optional.empty(),
        Set.of(),
        false,
        statement,
        source);
  }

  /** The day on which it is proposed for somebody born then. */
  public Optional<LocalDate> proposedOn(LocalDate born) {
    return at.map(age -> AgeSpan.reached(born, age));
  }

  /** Who hands over. */
  public sealed interface Giver {
    /** The forum of a programme, its case. */
    record OfProgramme(String programme) implements Giver {
      public OfProgramme {
        programme = Check.text(programme, "programme a hand-over comes from");
      }
    }

    /** Whoever holds a concern, by the word for that, Danish. */
    record OfConcern(String holder) implements Giver {
      public OfConcern {
        holder = Check.text(holder, "holder a hand-over comes from");
      }
    }
  }

  /** Who takes over. */
  public sealed interface Receiver {
    /** The forum of another programme. */
    record ToProgramme(String programme) implements Receiver {
      public ToProgramme {
        programme = Check.text(programme, "programme a hand-over goes to");
      }
    }

    /** Somebody who is no forum: a coordinator, another authority. */
    record ToParty(String name, OrganisationKind organisation) implements Receiver {
      public ToParty {
        name = Check.text(name, "party a hand-over goes to");
        Objects.requireNonNull(organisation);
      }
    }

    /** Another employee, by the word for that, Danish. */
    record ToColleague(String colleague) implements Receiver {
      public ToColleague {
        colleague = Check.text(colleague, "colleague a hand-over goes to");
      }
    }
  }

  /** Whose agreement is asked for. */
  public enum Agreeing {
    GIVER,
    RECEIVER,
    /** Or the child's family. */
    YOUNG_PERSON
  }
}
