package dk.sporskifte.example.data;

import dk.sporskifte.casework.api.CoveringForColleagues.NewAbsence;
import dk.sporskifte.model.AbsenceId;
import dk.sporskifte.model.ContactCard;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.Role;
import java.util.List;
import java.util.Optional;

/** How everybody at work in cases is reached, and a holiday to come that is covered. */
record Colleagues(Office office) {
  private static final int WEEKS_TO_THE_HOLIDAY = 3;

  void all() {
    List<Member> all = office.staff().all();
    for (int number = 0; number < all.size(); number++) {
      Member member = all.get(number);
      int extension = number;
      member
          .post()
          .filter(post -> post.role() != Role.BOARD_MEMBER && post.role() != Role.EMPLOYEE)
          .ifPresent(post -> reachedBy(member, post, extension));
    }
    holiday(office.staff().caseworker(), office.staff().second());
  }

  private void reachedBy(Member member, Post post, int extension) {
    office.done(
        "contact details",
        office
            .useCases()
            .knowing()
            .reachedBy(
                office.tenant(),
                member.actor(),
                new ContactCard(
                    post.id(),
                    Optional.of("70 10 00 %02d".formatted(10 + extension)),
                    Optional.of(member.username() + "@" + office.tenant().key() + ".example"),
                    Optional.of("Hverdage kl. 9-15"))));
  }

  private void holiday(Member away, Member cover) {
    office.once(
        "holiday",
        office
            .useCases()
            .covering()
            .enter(
                office.tenant(),
                away.actor(),
                new NewAbsence(
                    new AbsenceId(office.id("holiday " + away.username())),
                    away.id(),
                    office.today().plusWeeks(WEEKS_TO_THE_HOLIDAY),
                    Optional.of(office.today().plusWeeks(WEEKS_TO_THE_HOLIDAY + 1L)),
                    Optional.of(cover.id()))));
  }
}
