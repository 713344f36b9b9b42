package dk.sporskifte.rest.sample;

import static dk.sporskifte.testkit.SyntheticPeople.uuid;

import dk.sporskifte.casework.api.view.AbsenceView;
import dk.sporskifte.casework.api.view.Colleague;
import dk.sporskifte.casework.api.view.EndedPost;
import dk.sporskifte.casework.api.view.LeftAlone;
import dk.sporskifte.casework.api.view.OneTimePassword;
import dk.sporskifte.model.Absence;
import dk.sporskifte.model.AbsenceId;
import dk.sporskifte.model.ContactCard;
import dk.sporskifte.model.UserId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Colleagues, who is away and who covers. */
final class SampleColleagues {
  private static final LocalDate BACK = LocalDate.of(2026, 12, 7);
  private static final UserId COVER = new UserId(uuid(61));

  private SampleColleagues() {}

  static AbsenceView absence() {
    return new AbsenceView(
        new Absence(
            new AbsenceId(uuid(60)),
            Samples.USER,
            LocalDate.of(2026, 11, 30),
            Optional.of(BACK),
            Optional.of(COVER),
            Samples.USER,
            Samples.NOW,
            1),
        "Naja Prøvelund",
        Optional.of("Bo Prøvesen"),
        true);
  }

  static Colleague colleague() {
    return new Colleague(
        Samples.post(),
        new ContactCard(
            Samples.POST_ID,
            Optional.of("49 28 00 01"),
            Optional.of("ssp@kommune.example"),
            Optional.of("Hverdage kl. 9-15")),
        List.of(
            new Colleague.Holder(
                Samples.USER,
                "Naja Prøvelund",
                true,
                Optional.of(BACK),
                Optional.of(COVER),
                Optional.of("Bo Prøvesen"))));
  }

  static LeftAlone leftAlone() {
    return new LeftAlone(Samples.POST_ID, "SSP+ medarbejder", "SSP+", 4, 1, 2);
  }

  static EndedPost ended() {
    return new EndedPost(Samples.post(), Samples.post(), 4, 1, 12);
  }

  static OneTimePassword password() {
    return new OneTimePassword(Samples.user(), "hkm4-tq7x-ba3n-ze9w");
  }
}
