package dk.sporskifte.example.data;

import dk.sporskifte.casework.api.ReachingOut.NewContact;
import dk.sporskifte.model.ContactPoint;
import dk.sporskifte.model.OutreachId;
import dk.sporskifte.model.Post;
import java.util.Optional;

/** Outreach where the municipality does it, and whom young people can call. */
record Street(Office office) {
  void all() {
    Member caseworker = office.staff().caseworker();
    Post post = caseworker.post().orElseThrow();
    office.done(
        "contact point",
        office
            .useCases()
            .naming()
            .publish(
                office.tenant(),
                office.staff().administrator().actor(),
                new ContactPoint(
                    post.title(),
                    Optional.of(caseworker.name()),
                    Optional.of("70 10 00 10"),
                    Optional.of("ung@" + office.tenant().key() + ".example"),
                    Optional.of("Hverdage kl. 9-15, sms altid"))));
    if (office.way().reach().outreach().isPresent()) {
      note(caseworker, 2, "Stationen", "Hænger ud sent; vil gerne høre om fritidsjob", "Mo");
      note(caseworker, 9, "Havnen", "Spurgte til uddannelse, når nu skolen er droppet", "Sara");
    }
  }

  private void note(Member by, int daysAgo, String place, String about, String called) {
    office.once(
        "outreach",
        office
            .useCases()
            .outreach()
            .note(
                office.tenant(),
                by.actor(),
                new NewContact(
                    new OutreachId(office.id("outreach " + called)),
                    office.today().minusDays(daysAgo),
                    place,
                    about,
                    Optional.of(called))));
  }
}
