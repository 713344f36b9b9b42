package dk.sporskifte.tenants.helsingor;

import static dk.sporskifte.tenants.helsingor.Document.says;

import dk.sporskifte.model.OrganisationKind;
import dk.sporskifte.municipality.spi.Cadence;
import dk.sporskifte.municipality.spi.Forum;
import dk.sporskifte.municipality.spi.Seat;
import dk.sporskifte.municipality.spi.Seat.Type;
import java.time.Period;
import java.util.List;

/** The SSP+ møde, where every referral is taken up. */
final class SspPlusMeeting {
  static final String ID = "ssp-plus-moede";

  private static final String CHILDREN_AND_FAMILIES = "Center for Børn, Unge og Familier";
  private static final String JOB_AND_EDUCATION = "Center for Job og Uddannelse";

  private SspPlusMeeting() {}

  static Forum forum() {
    return new Forum(
        ID,
        "SSP+ møde",
        Forum.Level.OPERATIVE,
        Forum.Sight.IDENTIFIED_CASES,
        List.of(
            new Seat(
                "ssp-plus-medarbejder",
                "SSP+ medarbejder",
                "SSP+",
                OrganisationKind.AUTHORITY,
                Type.PERMANENT),
            new Seat(
                "uu-vejleder",
                "UU-vejleder",
                "UU Øresund",
                OrganisationKind.AUTHORITY,
                Type.PERMANENT),
            new Seat(
                "sagsbehandler",
                "Sagsbehandler",
                CHILDREN_AND_FAMILIES,
                OrganisationKind.AUTHORITY,
                Type.PERMANENT),
            new Seat(
                "jobkonsulent",
                "Jobkonsulent",
                JOB_AND_EDUCATION,
                OrganisationKind.AUTHORITY,
                Type.PERMANENT),
            new Seat("politi", "Politi", "Politiet", OrganisationKind.POLICE, Type.AD_HOC),
            new Seat(
                "kriminalforsorgen",
                "Kriminalforsorgen",
                "Kriminalforsorgen",
                OrganisationKind.PRISON_SERVICE,
                Type.AD_HOC),
            new Seat(
                "indstiller",
                "Indstiller",
                "Den, der har indstillet",
                OrganisationKind.PRIVATE,
                Type.PRESENTER)),
        new Cadence.AtLeastEvery(
            Period.ofWeeks(4),
            "Mødehyppigheden er ikke nævnt; mindst hver 4. uge følger af fristen på 4 uger"),
        says(
            "HEL-05",
            "Indsatsen centrerer om koordination af sagsarbejdet mellem relevante aktører i Center"
                + " for Job og Uddannelse (herunder UU Øresund) og Center for Børn, Unge og"
                + " Familier."));
  }
}
