package dk.sporskifte.rest.sample;

import static dk.sporskifte.testkit.SyntheticPeople.uuid;

import dk.sporskifte.casework.api.view.NetworkView;
import dk.sporskifte.casework.api.view.PartnershipView;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.CasePartner;
import dk.sporskifte.model.CasePartnerId;
import dk.sporskifte.model.CaseState;
import dk.sporskifte.model.CaseUnit;
import dk.sporskifte.model.FamilyLink;
import dk.sporskifte.model.LegalBasis;
import dk.sporskifte.model.MeetingId;
import dk.sporskifte.model.NetworkReason;
import dk.sporskifte.municipality.spi.Few;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The people around a young person. */
final class SampleNetwork {
  private static final CasePartnerId PARTNER = new CasePartnerId(uuid(70));
  private static final LocalDate FROM = LocalDate.of(2026, 11, 30);
  private static final LocalDate UNTIL = LocalDate.of(2027, 5, 31);

  private SampleNetwork() {}

  static NetworkView view() {
    return new NetworkView(
        Samples.CASE,
        List.of(
            new NetworkView.OpenMeeting(
                new MeetingId(uuid(50)), "SSP+ møde", Samples.NOW.plusSeconds(86_400))),
        List.of(new NetworkView.Professional("Naja Prøvelund", "SSP+ medarbejder")),
        Optional.of(new Few(2, 5, Samples.SOURCE)),
        List.of(partner()),
        List.of(
            new NetworkView.Placed(
                new CaseUnit(
                    uuid(71),
                    Samples.CASE,
                    "job-education",
                    CaseUnit.Part.OWNER,
                    Samples.POST_ID,
                    "Uddannelse fylder mest",
                    Samples.USER,
                    Samples.NOW,
                    Optional.empty(),
                    1),
                "Center for Job og Uddannelse",
                "SSP+ medarbejder")),
        List.of(
            new NetworkView.Relative(
                new FamilyLink(
                    uuid(73),
                    Samples.CASE,
                    new CaseId(uuid(74)),
                    "Søskende: familien har én plan",
                    Samples.USER,
                    Samples.NOW,
                    Optional.empty(),
                    1),
                new CaseId(uuid(74)),
                "2026-0043",
                "Storm Prøvelund",
                CaseState.ENROLLED)),
        List.of(
            new NetworkReason(
                uuid(72),
                Samples.CASE,
                NetworkReason.What.PROFESSIONAL,
                1,
                5,
                "Kun foreningen har en træner, den unge kender",
                Samples.USER,
                Samples.NOW)),
        List.of(SampleOutreach.contact()));
  }

  static PartnershipView partnership() {
    return new PartnershipView(
        PARTNER,
        "Bokseklubben",
        CasePartner.Sees.PLAN,
        FROM,
        UNTIL,
        "2026-0042",
        Optional.of("Frida"),
        Optional.of("SSP+"),
        Optional.of(CaseState.PLANNED),
        List.of(
            new PartnershipView.Step(
                "En fast hverdag",
                "Træner to gange om ugen",
                "Bokseklubben",
                LocalDate.of(2026, 12, 15),
                "PLANNED")),
        List.of(Samples.task()));
  }

  private static CasePartner partner() {
    return new CasePartner(
        PARTNER,
        Samples.CASE,
        "Bokseklubben",
        CasePartner.Kind.PRIVATE,
        "Bo Prøvesen",
        Optional.of(Samples.USER),
        LegalBasis.CONSENT,
        "Træner den unge to gange om ugen",
        Optional.empty(),
        CasePartner.Sees.PLAN,
        FROM,
        UNTIL,
        Samples.USER,
        Samples.NOW,
        Optional.empty(),
        7);
  }
}
