package dk.sporskifte.bench.part;

import java.util.List;

/** Something that is measured, apart from all else. */
public interface Part {
  /** In the order they are run when none is named. */
  List<Part> ALL =
      List.of(
          new Starting(),
          new Idling(),
          new Flowing(),
          new Listing(),
          new Stressing(),
          new Feeding(),
          new Deploying(),
          new AddingTenants());

  /** As it is named on the command line. */
  String name();

  /** Starts what it needs and ends it, whatever happens. */
  void measure(Lab lab);
}
