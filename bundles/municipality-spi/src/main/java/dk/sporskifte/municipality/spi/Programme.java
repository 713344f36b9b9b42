package dk.sporskifte.municipality.spi;

import dk.sporskifte.model.AgeSpan;
import dk.sporskifte.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * SSP, SSP+, an exit programme: something a young person can be in. Written through {@link #of}.
 *
 * @param id lower case, for example {@code ssp-plus}
 * @param forum id of the forum that answers for it: the one owner of its cases
 * @param onLeaving what is proposed when the upper age comes near; a person decides
 * @param responsibility where another than the municipality answers
 * @param exit why it is followed as a way out, by consent, screening, agreement and plan; absent
 *     for most
 * @param tighterAccess why its cases are seen by those alone who work on them; absent for most
 */
public record Programme(
    String id,
    String name,
    AgeSpan ages,
    Participation participation,
    String forum,
    EntryRule entry,
    LeavingRule onLeaving,
    Optional<Responsibility> responsibility,
    Optional<Source> exit,
    Optional<Source> tighterAccess,
    Source source) {
  public Programme {
    id = Check.text(id, "programme id");
    name = Check.text(name, "name of programme " + id);
    Objects.requireNonNull(ages, "ages of programme " + id);
    Objects.requireNonNull(participation, "participation of programme " + id);
    Check.that(forum != null, "programme " + id + " has no forum: name one with forum(…)");
    forum = Check.text(forum, "forum of programme " + id);
    Check.that(
        entry != null, "programme " + id + " has no entry rule: say with entry(…) whom it takes");
    Check.that(
        onLeaving != null,
        "programme "
            + id
            + " does not say what to do as somebody grows out of it: say it with"
            + " onLeaving(…)");
    Objects.requireNonNull(responsibility);
    Objects.requireNonNull(exit);
    Objects.requireNonNull(tighterAccess);
    Objects.requireNonNull(source, "source of programme " + id);
  }

  /** One for which the municipality itself answers. */
  public Programme(
      String id,
      String name,
      AgeSpan ages,
      Participation participation,
      String forum,
      EntryRule entry,
      LeavingRule onLeaving,
      Source source) {
    this(
        id,
        name,
        ages,
        participation,
        forum,
        entry,
        onLeaving,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        source);
  }

  /** Begins one; its terms are the law's until told otherwise. */
  public static Builder of(String id, String name, AgeSpan ages, Source source) {
    return new Builder(id, name, ages, source);
  }

  List<WayOfWorking.Rule> rules() {
    List<WayOfWorking.Rule> rules = new ArrayList<>();
    rules.add(new WayOfWorking.Rule("programme", id, told(DanishText.ages(ages)), source));
    entry
        .stated()
        .ifPresent(c -> rules.add(new WayOfWorking.Rule("entry", id, told(c.statement()), source)));
    participation
        .sources()
        .forEach(
            s ->
                rules.add(
                    new WayOfWorking.Rule("participation", id, participation.statement(), s)));
    rules.add(new WayOfWorking.Rule("leaving", id, onLeaving.text(), onLeaving.source()));
    responsibility.ifPresent(r -> rules.addAll(r.rules(id)));
    exit.ifPresent(
        s ->
            rules.add(
                new WayOfWorking.Rule(
                    "exit",
                    id,
                    told("følges som exitforløb: samtykke, screening, aftale, plan og afslutning"),
                    s)));
    tighterAccess.ifPresent(
        s ->
            rules.add(
                new WayOfWorking.Rule(
                    "tighterAccess", id, told("ses alene af dem, der arbejder med sagen"), s)));
    return rules;
  }

  private String told(String statement) {
    return name + ": " + statement;
  }

  /** Takes what a programme has, one call an element. */
  public static final class Builder {
    private final String id;
    private final String name;
    private final AgeSpan ages;
    private final Source source;
    private Participation participation =
        new Participation.NotStated("Dokumentet nævner ikke vilkår for at deltage; lovens gælder");
    private String forum;
    private EntryRule entry;
    private LeavingRule onLeaving;
    private Optional<Responsibility> responsibility = Optional.empty();
    private Optional<Source> exit = Optional.empty();
    private Optional<Source> tighterAccess = Optional.empty();

    private Builder(String id, String name, AgeSpan ages, Source source) {
      this.id = id;
      this.name = name;
      this.ages = ages;
      this.source = source;
    }

    public Builder participation(Participation terms) {
      participation = terms;
      return this;
    }

    /** The forum that answers for it. */
    public Builder forum(String forumId) {
      forum = forumId;
      return this;
    }

    public Builder entry(EntryRule whomItTakes) {
      entry = whomItTakes;
      return this;
    }

    public Builder onLeaving(LeavingRule rule) {
      onLeaving = rule;
      return this;
    }

    public Builder responsibility(Responsibility whoAnswers) {
      responsibility = Optional.of(whoAnswers);
      return this;
    }

    /** It is a way out of a gang environment, followed stage by stage. */
    public Builder exit(Source why) {
      exit = Optional.of(why);
      return this;
    }

    public Builder tighterAccess(Source why) {
      tighterAccess = Optional.of(why);
      return this;
    }

    public Programme build() {
      return new Programme(
          id,
          name,
          ages,
          participation,
          forum,
          entry,
          onLeaving,
          responsibility,
          exit,
          tighterAccess,
          source);
    }
  }
}
