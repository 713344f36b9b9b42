package dk.sporskifte.municipality.spi;

import dk.sporskifte.model.LegalBasis;
import dk.sporskifte.model.Source;
import dk.sporskifte.municipality.spi.WayOfWorking.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the municipality has agreed with those who send it feeds.
 *
 * @param allowances bases that a feed may stand on only where the municipality says so
 * @param codes the municipality's own lists, for the fields that have one; a field that none of
 *     them names keeps the list of its feed
 */
public record FeedRules(List<Allowance> allowances, List<Code> codes) {
  public static final FeedRules NONE = new FeedRules(List.of(), List.of());

  public FeedRules {
    allowances = List.copyOf(allowances);
    codes = List.copyOf(codes);
    Check.unique(allowances, Allowance::id, "allowed basis of a feed");
    Check.unique(codes, Code::id, "code of a feed");
  }

  public boolean allows(String feed, LegalBasis basis) {
    return allowances.stream().anyMatch(a -> a.feed().equals(feed) && a.basis() == basis);
  }

  /** Of a field, valid or not; empty where the municipality has no list of its own. */
  public List<Code> codes(String field) {
    return codes.stream().filter(c -> c.field().equals(field)).toList();
  }

  List<Rule> rules() {
    List<Rule> rules = new ArrayList<>();
    allowances.forEach(a -> rules.add(new Rule("feedBasis", a.id(), a.statement(), a.source())));
    codes.forEach(c -> rules.add(new Rule("feedCode", c.id(), c.name(), c.source())));
    return rules;
  }

  /**
   * A basis that is allowed here.
   *
   * @param feed for example {@code jobcentre-status}
   * @param statement Danish
   */
  public record Allowance(String feed, LegalBasis basis, String statement, Source source) {
    public Allowance {
      feed = Check.text(feed, "feed of an allowed basis");
      Objects.requireNonNull(basis);
      statement = Check.text(statement, "statement of the allowed basis of " + feed);
      Objects.requireNonNull(source);
    }

    String id() {
      return feed + " " + basis;
    }
  }

  /**
   * A value a field may have.
   *
   * @param field for example {@code benefitCode}
   * @param from the first day it may be said of
   * @param until the first day it may not; absent while it goes on
   */
  public record Code(
      String field,
      String code,
      String name,
      LocalDate from,
      Optional<LocalDate> until,
      Source source) {
    public Code {
      field = Check.text(field, "field of a code of a feed");
      code = Check.text(code, "code of " + field);
      name = Check.text(name, "name of " + code);
      Objects.requireNonNull(source);
      Check.that(
          until.isEmpty() || until.get().isAfter(from),
          "code " + code + " ends before it begins: give a later day as its end");
    }

    public boolean isValidOn(LocalDate day) {
      return !day.isBefore(from) && until.filter(end -> !day.isBefore(end)).isEmpty();
    }

    String id() {
      return field + " " + code + " " + from;
    }
  }
}
