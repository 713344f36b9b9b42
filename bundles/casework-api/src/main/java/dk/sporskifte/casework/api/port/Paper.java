package dk.sporskifte.casework.api.port;

import java.util.List;
import java.util.Objects;

/**
 * A letter or minutes, before it is set.
 *
 * @param sender who it comes from, Danish
 */
public record Paper(String title, String sender, List<Block> blocks) {
  public Paper {
    Objects.requireNonNull(title);
    Objects.requireNonNull(sender);
    blocks = List.copyOf(blocks);
  }

  /** One piece of it. */
  public record Block(Kind kind, String text) {
    public Block {
      Objects.requireNonNull(kind);
      Objects.requireNonNull(text);
    }

    public static Block heading(String text) {
      return new Block(Kind.HEADING, text);
    }

    public static Block text(String text) {
      return new Block(Kind.TEXT, text);
    }

    public static Block item(String text) {
      return new Block(Kind.ITEM, text);
    }

    /** How it stands on the page. */
    public enum Kind {
      HEADING,
      TEXT,
      ITEM
    }
  }
}
