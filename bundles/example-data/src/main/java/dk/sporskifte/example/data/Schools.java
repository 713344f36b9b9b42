package dk.sporskifte.example.data;

import dk.sporskifte.casework.api.ArrangingForums.NewChange;
import dk.sporskifte.model.ForumChange;
import dk.sporskifte.municipality.spi.Forum;
import java.util.List;
import java.util.Optional;

/** Two schools or areas wherever the document leaves it to the municipality to name them. */
record Schools(Office office) {
  private static final List<Area> AREAS =
      List.of(new Area("aaskolen", "Åskolen"), new Area("engskolen", "Engskolen"));

  /** One of them. */
  private record Area(String code, String name) {}

  void open() {
    office.way().forums().stream()
        .filter(f -> f.partition().filter(p -> p.parts().isEmpty()).isPresent())
        .forEach(forum -> AREAS.forEach(area -> open(forum, area)));
  }

  private void open(Forum forum, Area area) {
    office.once(
        "open " + area.code(),
        office
            .useCases()
            .forums()
            .change(
                office.tenant(),
                office.staff().leader().actor(),
                new NewChange(
                    office.id(forum.id() + " " + area.code()),
                    forum.id(),
                    ForumChange.Kind.AREA_ADDED,
                    Optional.of(area.code()),
                    office.today(),
                    Optional.of(area.name()),
                    Optional.empty(),
                    "Teamet begynder med skoleåret.")));
  }
}
