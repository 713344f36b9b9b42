package dk.sporskifte.model;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A group of young people that something is done about together (KBH-10, X003-01). It names nobody:
 * who is in it is told by its members, and only to those who may see each of them.
 *
 * @param kind code of the intervention type
 * @param area code of the part of the municipality
 * @param forum that owns it
 * @param responsible absent while nobody is
 * @param aims codes of what is aimed at
 * @param closing absent while it is open
 */
public record YouthGroup(
    GroupId id,
    String name,
    String kind,
    Optional<String> area,
    String forum,
    Optional<PostId> responsible,
    List<String> aims,
    Optional<Closing> closing,
    UserId openedBy,
    Instant openedAt,
    int version) {
  public YouthGroup {
    Objects.requireNonNull(id);
    name = Require.text(name, "name");
    kind = Require.text(kind, "kind");
    Objects.requireNonNull(area);
    forum = Require.text(forum, "forum");
    Objects.requireNonNull(responsible);
    aims = List.copyOf(aims);
    Objects.requireNonNull(closing);
    Objects.requireNonNull(openedBy);
    Objects.requireNonNull(openedAt);
  }

  /** That the work is over. */
  public record Closing(String reason, String note, UserId by, Instant at) {
    public Closing {
      reason = Require.text(reason, "reason");
      note = Require.text(note, "note");
      Objects.requireNonNull(by);
      Objects.requireNonNull(at);
    }
  }

  public boolean open() {
    return closing.isEmpty();
  }

  public YouthGroup ledBy(PostId post) {
    return new YouthGroup(
        id, name, kind, area, forum, Optional.of(post), aims, closing, openedBy, openedAt, version);
  }

  public YouthGroup closed(Closing how) {
    return new YouthGroup(
        id,
        name,
        kind,
        area,
        forum,
        responsible,
        aims,
        Optional.of(how),
        openedBy,
        openedAt,
        version);
  }
}
