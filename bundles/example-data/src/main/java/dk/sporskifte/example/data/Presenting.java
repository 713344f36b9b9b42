package dk.sporskifte.example.data;

import dk.sporskifte.casework.api.PresentingReferral;
import java.util.UUID;

/** A referrer from outside is let in for one line and writes what is to be said. */
record Presenting(Office office) {
  void present(Sitting sitting, Story story) {
    PresentingReferral presenting = office.useCases().presenting();
    Member outsider = office.staff().outsider();
    UUID id = office.id("presentation " + story.name());
    office.once(
        "admit presenter",
        presenting.admit(
            office.tenant(),
            office.staff().caseworker().actor(),
            sitting.item(story),
            id,
            outsider.id()));
    var presentation =
        office
            .done("show presentation", presenting.show(office.tenant(), outsider.actor(), id))
            .presentation();
    if (presentation.text().isEmpty()) {
      office.done(
          "present",
          presenting.say(
              office.tenant(),
              outsider.actor(),
              id,
              presentation.version(),
              "Jeg kender den unge fra klubben gennem fire år. Det går bedst, når der er noget at"
                  + " tage sig til efter skole."));
    }
  }
}
