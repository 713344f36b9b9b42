package dk.sporskifte.example.data;

import dk.sporskifte.municipality.spi.Organisation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the employees of an invented municipality work: schools in four districts, day care and
 * clubs beside them, and a service of each further type.
 *
 * @param district where it has one of its own
 * @param parent the name of the unit it is part of
 */
record Places(
    String name, String type, String area, Optional<String> district, Optional<String> parent) {
  /** The first two are opened as schools of every municipality are. */
  static final List<String> DISTRICTS =
      List.of("aaskolen", "engskolen", "fjordskolen", "havskolen");

  static final List<String> SCHOOLS = List.of("Åskolen", "Engskolen", "Fjordskolen", "Havskolen");

  static List<Places> of(Organisation organisation) {
    List<String> types = organisation.types().stream().map(t -> t.id()).toList();
    String first = organisation.areas().get(0).id();
    String last = organisation.areas().get(organisation.areas().size() - 1).id();
    List<Places> all = new ArrayList<>();
    for (int i = 0; i < SCHOOLS.size(); i++) {
      all.add(place(SCHOOLS.get(i), types.get(0), first, DISTRICTS.get(i), null));
    }
    for (String name : List.of("Børnehuset Ålykke", "Børnehuset Engen", "Børnehuset Klitten")) {
      int near = all.size() % SCHOOLS.size();
      all.add(place(name, type(types, 1), first, DISTRICTS.get(near), null));
    }
    all.add(place("Klub Åen", type(types, 2), first, null, SCHOOLS.get(0)));
    all.add(place("SFO Havet", type(types, 2), first, null, SCHOOLS.get(3)));
    organisation.types().stream()
        .skip(3)
        .forEach(t -> all.add(place(t.name(), t.id(), last, null, null)));
    return all;
  }

  private static String type(List<String> types, int wanted) {
    return types.get(Math.min(wanted, types.size() - 1));
  }

  private static Places place(
      String name, String type, String area, String district, String parent) {
    return new Places(name, type, area, Optional.ofNullable(district), Optional.ofNullable(parent));
  }

  /** Who works there: a leader at some, employees at all; what they are called is their name. */
  static Stream<Job> jobs(Organisation organisation) {
    List<Places> places = of(organisation);
    List<Job> jobs = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      if (i < EMPLOYEES.size()) {
        jobs.add(new Job(EMPLOYEES.get(i), "Medarbejder", places.get(i).name(), false));
      }
    }
    jobs.add(new Job("dorte", "Skoleleder", SCHOOLS.get(0), true));
    jobs.add(new Job("flemming", "Skoleleder", SCHOOLS.get(3), true));
    jobs.add(new Job("solveig", "Områdechef", organisation.areas().get(0).name(), true));
    return jobs.stream();
  }

  private static final List<String> EMPLOYEES =
      List.of(
          "eva", "ida", "per", "hans", "lise", "rosa", "freja", "bo", "maja", "troels", "astrid",
          "gitte");

  /** Somebody's work at a place. */
  record Job(String username, String title, String unit, boolean leads) {}
}
