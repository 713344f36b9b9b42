package dk.sporskifte.example.data;

import dk.sporskifte.casework.api.AppointingAuthorities.NewAppointment;
import dk.sporskifte.model.Presence;
import dk.sporskifte.municipality.spi.LetterTemplate;
import dk.sporskifte.municipality.spi.Seat;
import java.util.List;
import java.util.Optional;

/** Who is appointed, who came, what was written, and whom one writes to. */
record AtTable(Office office) {
  private static final String APPOINTED_BY = "Direktøren for forvaltningen";

  /** Seats for authority persons are filled by those the leader has noted the appointment of. */
  void appoint() {
    for (Seat seat : office.forum().seats()) {
      office.staff().partnersOf(office.forum().id()).stream()
          .filter(m -> seat.appointed())
          .filter(m -> m.post().flatMap(p -> p.seat()).filter(seat.id()::equals).isPresent())
          .forEach(m -> appoint(m, seat));
    }
  }

  private void appoint(Member member, Seat seat) {
    office.once(
        "appoint authority",
        office
            .useCases()
            .appointing()
            .appoint(
                office.tenant(),
                office.staff().leader().actor(),
                new NewAppointment(
                    office.id("appointment " + member.username()),
                    office.forum().id(),
                    seat.id(),
                    Optional.of(member.id()),
                    member.name(),
                    office.today().minusYears(1),
                    Optional.of(office.today().plusYears(2)),
                    APPOINTED_BY)));
  }

  /** All came but the last of the partners, where somebody decides without them. */
  void came(Sitting sitting) {
    List<Member> partners = office.staff().partnersOf(office.forum().id());
    came(sitting, office.staff().caseworker(), Presence.Kind.PRESENT);
    for (int place = 0; place < partners.size(); place++) {
      boolean away = place > 1 && place == partners.size() - 1;
      came(sitting, partners.get(place), away ? Presence.Kind.SENT_WORD : Presence.Kind.PRESENT);
    }
  }

  private void came(Sitting sitting, Member member, Presence.Kind kind) {
    office.done(
        "presence",
        office
            .useCases()
            .minutes()
            .presence(
                office.tenant(),
                office.staff().caseworker().actor(),
                sitting.id(),
                sitting.participant(member),
                kind));
  }

  void write(Sitting sitting, Story story) {
    var item = sitting.line(story).item();
    if (item.minutes().isEmpty()) {
      office.done(
          "minutes",
          office
              .useCases()
              .minutes()
              .write(
                  office.tenant(),
                  office.staff().caseworker().actor(),
                  item.id(),
                  item.version(),
                  "Parterne fortalte, hvad de ved, og var enige om, at den unge har brug for en"
                      + " voksen at gå til."));
    }
  }

  /** The first whose case waits is told what is registered. */
  void inform(Story story) {
    write(story, LetterTemplate.Kind.INFORMATION, "letter");
  }

  /** Whoever is turned away is told why, and how to complain. */
  void refuse(Story story) {
    write(story, LetterTemplate.Kind.REFUSAL, "refusal");
  }

  private void write(Story story, LetterTemplate.Kind kind, String what) {
    office.way().letters().stream()
        .filter(l -> l.kind() == kind)
        .findFirst()
        .ifPresent(
            letter ->
                office.once(
                    what,
                    office
                        .useCases()
                        .letters()
                        .ofCase(
                            office.tenant(),
                            office.staff().caseworker().actor(),
                            story.id(office),
                            office.id(what + " " + story.name()),
                            letter.id(),
                            "Forældrene",
                            Optional.empty())));
  }
}
