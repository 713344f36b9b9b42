package dk.sporskifte.rest.openapi;

import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.StartElementTree;
import com.sun.source.doctree.TextTree;
import java.util.List;
import java.util.stream.Collectors;

/** Javadoc as Markdown. */
final class Prose {
  private Prose() {}

  static String of(List<? extends DocTree> parts) {
    return parts.stream()
        .map(Prose::part)
        .collect(Collectors.joining())
        .replaceAll("[ \n]+", " ")
        .strip();
  }

  /** Begins with a capital and ends with a full stop. */
  static String sentence(List<? extends DocTree> parts) {
    String text = of(parts);
    if (text.isEmpty()) {
      return text;
    }
    String begun = Character.toUpperCase(text.charAt(0)) + text.substring(1);
    return begun.endsWith(".") ? begun : begun + ".";
  }

  private static String part(DocTree part) {
    if (part instanceof TextTree text) {
      return text.getBody();
    }
    if (part instanceof LiteralTree code) {
      return "`" + code.getBody().getBody().strip() + "`";
    }
    if (part instanceof LinkTree link) {
      String to = link.getReference().getSignature().replaceFirst("^#", "");
      return "`" + to.replaceFirst("\\(.*", "") + "`";
    }
    return part instanceof StartElementTree ? " " : "";
  }
}
