package dk.sporskifte.rest.resource;

import static dk.sporskifte.rest.protocol.Outcomes.value;

import dk.sporskifte.casework.api.KeepingRecords;
import dk.sporskifte.casework.api.view.RecordVersionView;
import dk.sporskifte.casework.api.view.RecordView;
import dk.sporskifte.model.RecordId;
import dk.sporskifte.rest.body.Note;
import dk.sporskifte.rest.body.RecordAnswer;
import dk.sporskifte.rest.body.RecordContent;
import dk.sporskifte.rest.body.RecordReview;
import dk.sporskifte.rest.body.RecordState;
import dk.sporskifte.rest.protocol.Caller;
import dk.sporskifte.rest.protocol.ExpectedVersion;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** One document: what it holds, and what is done with it. */
@Component(service = ApiResource.class)
@Path("{tenant}/records/{record}")
public final class RecordResource implements ApiResource {
  private final KeepingRecords records;

  @Activate
  public RecordResource(@Reference KeepingRecords records) {
    this.records = records;
  }

  /** One document, with its history and what the caller may do with it. */
  @GET
  public RecordView show(@Context Caller caller, @PathParam("record") RecordId record) {
    return value(records.show(caller.tenant(), caller.actor(), record));
  }

  /**
   * A document as it was in one of its versions, under the labels of that time.
   *
   * @param number of the version
   */
  @GET
  @Path("version")
  public RecordVersionView version(
      @Context Caller caller,
      @PathParam("record") RecordId record,
      @QueryParam("number") int number) {
    return value(records.version(caller.tenant(), caller.actor(), record, number));
  }

  /** Changes what it holds: all of it is sent. It begins in the template's first state again. */
  @PUT
  public RecordView change(
      @Context Caller caller,
      @Context ExpectedVersion version,
      @PathParam("record") RecordId record,
      RecordContent content) {
    return value(
        records.change(
            caller.tenant(),
            caller.actor(),
            record,
            version.value(),
            content.content(),
            content.note().orElse("")));
  }

  /** Moves it on to the template's next state. */
  @PUT
  @Path("state")
  public RecordView moveOn(
      @Context Caller caller,
      @Context ExpectedVersion version,
      @PathParam("record") RecordId record,
      RecordState state) {
    return value(
        records.moveOn(caller.tenant(), caller.actor(), record, version.value(), state.state()));
  }

  /** Answers what it asks; how long it took is measured. */
  @PUT
  @Path("answer")
  public RecordView answer(
      @Context Caller caller,
      @Context ExpectedVersion version,
      @PathParam("record") RecordId record,
      RecordAnswer answer) {
    return value(
        records.answer(caller.tenant(), caller.actor(), record, version.value(), answer.text()));
  }

  /** It was looked at again and holds: the next review is planned. */
  @POST
  @Path("reviews")
  public RecordView review(
      @Context Caller caller,
      @Context ExpectedVersion version,
      @PathParam("record") RecordId record,
      RecordReview review) {
    return value(
        records.review(
            caller.tenant(), caller.actor(), record, version.value(), review.note().orElse("")));
  }

  /** Takes it out of use; it stays readable. */
  @POST
  @Path("closing")
  public RecordView close(
      @Context Caller caller,
      @Context ExpectedVersion version,
      @PathParam("record") RecordId record,
      Note note) {
    return value(
        records.close(caller.tenant(), caller.actor(), record, version.value(), note.note()));
  }

  /** The caller has read what it says now. */
  @PUT
  @Path("receipt")
  public RecordView confirm(
      @Context Caller caller,
      @Context ExpectedVersion version,
      @PathParam("record") RecordId record) {
    return value(records.confirmRead(caller.tenant(), caller.actor(), record, version.value()));
  }
}
