package dk.sporskifte.casework.work;

import dk.sporskifte.casework.api.Page;
import dk.sporskifte.casework.api.PageRequest;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** A list to its end, or as far as anybody looks. */
public final class Every {
  private static final int MANY = 100;

  private Every() {}

  /** A page is read when all before it was looked at. */
  public static <T> Stream<T> item(Function<PageRequest, Page<T>> list) {
    Page<T> first = list.apply(new PageRequest(Optional.empty(), MANY));
    return Stream.iterate(
            Optional.of(first),
            Optional::isPresent,
            page ->
                page.flatMap(Page::next)
                    .map(from -> list.apply(new PageRequest(Optional.of(from), MANY))))
        .flatMap(page -> page.orElseThrow().items().stream());
  }
}
