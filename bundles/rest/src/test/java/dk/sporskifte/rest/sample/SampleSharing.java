package dk.sporskifte.rest.sample;

import static dk.sporskifte.testkit.SyntheticPeople.uuid;

import dk.sporskifte.casework.api.view.ArenasView;
import dk.sporskifte.casework.api.view.EffortsView;
import dk.sporskifte.casework.api.view.SharedWithMeView;
import dk.sporskifte.casework.api.view.SharingView;
import dk.sporskifte.model.Agreement;
import dk.sporskifte.model.DisclosureConsent;
import dk.sporskifte.model.EffortLink;
import dk.sporskifte.model.LegalBasis;
import dk.sporskifte.model.Sharing;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What was told, and what else runs around the child. */
final class SampleSharing {
  private static final UUID MATTER = Samples.CASE.value();
  private static final LocalDate FROM = LocalDate.of(2026, 11, 30);

  private SampleSharing() {}

  static SharingView view() {
    return new SharingView(
        MATTER,
        true,
        List.of(
            new SharingView.Shared(
                new Sharing(
                    uuid(96),
                    MATTER,
                    Sharing.To.PRIVATE,
                    Optional.empty(),
                    "Bokseklubben",
                    "At træneren kan tage godt imod",
                    "Frida begynder på mandag og kender ingen",
                    "Træneren skal vide, hvem der kommer",
                    LegalBasis.CONSENT,
                    Optional.of(uuid(97)),
                    Samples.USER,
                    Samples.NOW),
                "Signe Prøvesen")),
        List.of(
            new DisclosureConsent(
                uuid(97),
                MATTER,
                Agreement.GivenBy.YOUNG_PERSON,
                "Bokseklubben",
                "At Frida begynder, så træneren kan tage imod",
                FROM,
                FROM.plusMonths(3),
                Optional.of("S-2026-001"),
                Optional.of("jobcentre-status"),
                Optional.empty(),
                Samples.USER,
                Samples.NOW,
                7)),
        List.of(
            new SharingView.Carrying(
                Sharing.To.PRIVATE,
                List.of(LegalBasis.CONSENT, LegalBasis.CUSTODY_HOLDER_CONSENT))));
  }

  static SharedWithMeView mine() {
    return new SharedWithMeView(
        uuid(96),
        "Signe Prøvesen",
        "SSP+ medarbejder",
        "At klassen er forberedt",
        "Begynder i klassen på mandag",
        LegalBasis.WITHIN_MUNICIPALITY,
        Samples.NOW);
  }

  static EffortsView efforts() {
    return new EffortsView(
        MATTER,
        List.of(
            new EffortsView.Linked(
                new EffortLink(
                    uuid(98),
                    MATTER,
                    EffortLink.Kind.FAMILY_DEPARTMENT,
                    Optional.of("Familieafdelingen"),
                    Optional.empty(),
                    Optional.of("Rådgiveren, 47 78 40 00"),
                    Optional.of("FAMILY"),
                    FROM,
                    Optional.of(FROM.plusMonths(6)),
                    Samples.USER,
                    Samples.NOW,
                    Optional.empty(),
                    7),
                Optional.empty())),
        List.of(
            new EffortsView.Ours(
                EffortLink.Kind.CONCERN, uuid(99), Optional.of("2026-0043"), true, FROM)));
  }

  static ArenasView arenas() {
    return new ArenasView(
        Samples.CASE,
        List.of(
            new ArenasView.Arena(
                "SCHOOL",
                "Skole",
                Samples.SOURCE,
                List.of(
                    new ArenasView.Known(
                        ArenasView.What.PLAN,
                        "Møder til første time",
                        Optional.of("Klasselæreren"),
                        FROM)))),
        List.of(
            new ArenasView.Known(
                ArenasView.What.PARTNER, "Bokseklubben", Optional.of("Bo Prøvesen"), FROM)));
  }
}
