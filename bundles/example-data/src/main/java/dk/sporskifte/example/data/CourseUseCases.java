package dk.sporskifte.example.data;

import dk.sporskifte.casework.api.EscalatingCase;
import dk.sporskifte.casework.api.FollowingExit;
import dk.sporskifte.casework.api.FollowingRelease;
import dk.sporskifte.casework.api.FollowingYouthBoard;
import dk.sporskifte.casework.api.HandingOverCase;
import dk.sporskifte.casework.api.KeepingContact;
import dk.sporskifte.casework.api.MarkingCase;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What happens to a case on its way. */
@Component(service = CourseUseCases.class)
public record CourseUseCases(
    KeepingContact contacts,
    EscalatingCase escalations,
    HandingOverCase handOvers,
    FollowingYouthBoard board,
    FollowingRelease releases,
    FollowingExit exits,
    MarkingCase marking) {
  @Activate
  public CourseUseCases(
      @Reference KeepingContact contacts,
      @Reference EscalatingCase escalations,
      @Reference HandingOverCase handOvers,
      @Reference FollowingYouthBoard board,
      @Reference FollowingRelease releases,
      @Reference FollowingExit exits,
      @Reference MarkingCase marking) {
    this.contacts = contacts;
    this.escalations = escalations;
    this.handOvers = handOvers;
    this.board = board;
    this.releases = releases;
    this.exits = exits;
    this.marking = marking;
  }
}
