package dk.sporskifte.casework.referral;

import dk.sporskifte.casework.ages.Looking;
import dk.sporskifte.casework.api.Outcome;
import dk.sporskifte.casework.api.ReferringYoungPerson.NewReferral;
import dk.sporskifte.casework.api.view.CaseView;
import dk.sporskifte.casework.cases.CaseViews;
import dk.sporskifte.casework.people.Identified;
import dk.sporskifte.casework.people.Sight;
import dk.sporskifte.casework.people.Team;
import dk.sporskifte.casework.people.TighterAccess;
import dk.sporskifte.casework.work.Work;
import dk.sporskifte.model.CaseFile;
import dk.sporskifte.model.CaseState;
import dk.sporskifte.model.IntakeChannel;
import dk.sporskifte.model.Person;
import dk.sporskifte.model.Referral;
import dk.sporskifte.model.Task;
import dk.sporskifte.municipality.spi.Programme;
import dk.sporskifte.municipality.spi.TakeUp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Opens the case of a referral that may be received, about somebody who is identified. */
record NewCase(Work work, NewReferral referral, Identified who, Programme programme, Team team) {

  static Outcome<CaseView> open(Work work, NewReferral referral, Identified who) {
    return ReferredConcern.of(work, referral, who)
        .flatMap(
            concern ->
                ProgrammeByAge.of(
                        work.way(), referral.programme(), who.person().born(), work.today())
                    .flatMap(
                        programme ->
                            Team.of(work, programme.forum())
                                .map(team -> new NewCase(work, referral, who, programme, team)))
                    .map(NewCase::open)
                    .map(
                        view -> {
                          concern.ifPresent(c -> ReferredConcern.became(work, c, referral.id()));
                          leave(work, referral);
                          return view;
                        }));
  }

  private static void leave(Work work, NewReferral referral) {
    if (!Sight.keptBy(work)) {
      Sight.leave(work, referral.id().value());
    }
  }

  private CaseView open() {
    TakeUp.Due due = Deadline.of(work, programme.forum(), referral.receivedOn());
    CaseFile file = file(due.date());
    work.stores().cases().add(file);
    Sight.open(work, file.id().value(), file.person(), TighterAccess.seeing(programme, team));
    List<Task> tasks = tasks(file, due);
    return Sight.keptBy(work)
        ? CaseViews.fresh(work, file, asRegistered(), tasks)
        : CaseViews.receipt(work, file, who.person());
  }

  private CaseFile file(LocalDate due) {
    return new CaseFile(
        referral.id(),
        work.stores().cases().nextNumber(work.today().getYear()),
        who.person().id(),
        programme.id(),
        CaseState.REFERRED,
        new Referral(
            referral.channel(),
            referral.receivedOn(),
            referral.referrer(),
            referral.targetGroups(),
            referral.challenges(),
            referral.text(),
            formThere() ? Optional.of(referral.receivedOn()) : Optional.empty(),
            referral.concern()),
        due,
        Optional.empty(),
        work.actor(),
        work.now(),
        1);
  }

  private boolean formThere() {
    return referral.formReceived() || referral.channel() == IntakeChannel.FORM;
  }

  private List<Task> tasks(CaseFile file, TakeUp.Due due) {
    List<Task> ofReferral =
        new ReferralTasks(work, team, file).of(programme, due, who.registeredNow()).toList();
    List<Task> ofAge = Looking.atNew(work, file, who.person().born(), ofReferral).orThrow();
    return Stream.concat(ofReferral.stream(), ofAge.stream()).toList();
  }

  /** Seen now that the case is the actor's to see. */
  private Person asRegistered() {
    return who.registeredNow()
        ? who.person()
        : work.stores().people().find(who.person().id()).orElse(who.person());
  }
}
