package dk.sporskifte.rest.sample;

import static dk.sporskifte.rest.sample.Samples.CASE;
import static dk.sporskifte.rest.sample.Samples.NOW;
import static dk.sporskifte.rest.sample.Samples.PERSON;
import static dk.sporskifte.rest.sample.Samples.POST_ID;
import static dk.sporskifte.rest.sample.Samples.SOURCE;
import static dk.sporskifte.rest.sample.Samples.TODAY;
import static dk.sporskifte.rest.sample.Samples.USER;
import static dk.sporskifte.testkit.SyntheticPeople.uuid;

import dk.sporskifte.casework.api.view.AgePreview;
import dk.sporskifte.casework.api.view.AgePreview.Change;
import dk.sporskifte.casework.api.view.AgePreview.ComingDay;
import dk.sporskifte.casework.api.view.AgePreview.Holding;
import dk.sporskifte.casework.api.view.AgePreview.Kind;
import dk.sporskifte.casework.api.view.TransitionsView;
import dk.sporskifte.casework.api.view.TransitionsView.Need;
import dk.sporskifte.casework.api.view.TransitionsView.Owner;
import dk.sporskifte.casework.api.view.TransitionsView.Passing;
import dk.sporskifte.casework.api.view.TransitionsView.Possible;
import dk.sporskifte.casework.api.view.TransitionsView.Responsible;
import dk.sporskifte.casework.api.view.TransitionsView.Step;
import dk.sporskifte.model.CheckedNeed;
import dk.sporskifte.model.Placement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a birthday changes, and the transition around it. */
public final class SampleAges {
  private static final LocalDate BIRTHDAY = LocalDate.of(2027, 5, 17);
  private static final UUID TRANSITION = uuid(70);

  private SampleAges() {}

  public static AgePreview preview() {
    return new AgePreview(
        PERSON.id(),
        PERSON.born(),
        TODAY,
        BIRTHDAY,
        17,
        18,
        List.of(new ComingDay(BIRTHDAY, 18, 0, 1)),
        List.of(
            new Change(
                BIRTHDAY,
                Kind.CONSENT,
                Optional.of("2026-0042"),
                "Samtykket går fra forældremyndighedens indehaver til den unge selv",
                SOURCE)),
        List.of(new Holding("Den unge samtykker selv", SOURCE)));
  }

  public static TransitionsView transitions() {
    return new TransitionsView(
        CASE,
        1,
        List.of(
            new Passing(
                Optional.of(TRANSITION),
                "fylder-18",
                "Fra juridisk barn til juridisk voksen",
                BIRTHDAY,
                Optional.of(
                    new Responsible(
                        "Center for Børn, Unge og Familier", "Center for Job og Uddannelse")),
                List.of(
                    new Step(
                        "Aftal, hvem der tager over",
                        LocalDate.of(2026, 11, 17),
                        Optional.of(true))),
                List.of(need(), met()),
                SOURCE)),
        List.of(new Possible("skoleskift", "Skoleskift", "når den unge skifter skole", SOURCE)),
        List.of(
            new Placement(
                uuid(72), CASE, LocalDate.of(2025, 2, 3), Optional.of(BIRTHDAY), USER, NOW, 2)),
        List.of(new Owner(POST_ID, "SSP+ medarbejder")));
  }

  private static Need need() {
    return new Need(
        new CheckedNeed(uuid(71), TRANSITION, "Bolig", Optional.empty(), Optional.empty(), NOW, 1),
        Optional.empty(),
        true);
  }

  private static Need met() {
    return new Need(
        new CheckedNeed(
            uuid(73),
            TRANSITION,
            "Lovlig indtægt",
            Optional.of(POST_ID),
            Optional.of(new CheckedNeed.Met(USER, NOW, "Søgt hos jobcentret.")),
            NOW,
            3),
        Optional.of("SSP+ medarbejder"),
        false);
  }
}
