package dk.sporskifte.rest.body;

import dk.sporskifte.casework.api.ReferringYoungPerson;
import dk.sporskifte.model.CaseId;
import dk.sporskifte.model.ConcernId;
import dk.sporskifte.model.IntakeChannel;
import dk.sporskifte.model.Referrer;
import dk.sporskifte.model.UserId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.validation.Valid;
import javax.validation.constraints.NotBlank;
import javax.validation.constraints.NotNull;
import javax.validation.constraints.Size;

/**
 * A referral (indstilling).
 *
 * @param programme id; left out for the programme the person's age points to
 * @param channel how it reached us
 * @param receivedOn day of the first mail, call or form
 * @param targetGroups codes of the way of working
 * @param challenges codes of the way of working
 * @param formReceived whether the referral form was there from the start
 * @param concern the concern it grows from
 */
public record NewReferral(
    @NotNull @Valid Subject person,
    Optional<@Size(max = Limits.LINE) String> programme,
    @NotNull IntakeChannel channel,
    @NotNull LocalDate receivedOn,
    @NotNull @Valid ReferredBy referrer,
    @Size(max = 50) Set<@NotBlank @Size(max = Limits.LINE) String> targetGroups,
    @Size(max = 50) Set<@NotBlank @Size(max = Limits.LINE) String> challenges,
    @NotBlank @Size(max = Limits.TEXT) String text,
    boolean formReceived,
    Optional<ConcernId> concern) {
  public NewReferral {
    targetGroups = targetGroups == null ? Set.of() : targetGroups;
    challenges = challenges == null ? Set.of() : challenges;
  }

  public ReferringYoungPerson.NewReferral referral(UUID id) {
    return new ReferringYoungPerson.NewReferral(
        new CaseId(id),
        person.youngPerson(),
        programme,
        channel,
        receivedOn,
        referrer.referrer(),
        targetGroups,
        challenges,
        text,
        formReceived,
        concern);
  }

  @Override
  public String toString() {
    return "NewReferral";
  }

  /**
   * Who refers; anyone may.
   *
   * @param organisation left out for a private person
   * @param contact phone or mail
   * @param user the referrer's account here, where there is one
   * @param wishesToPresent whether the referrer would present the case at the meeting
   */
  public record ReferredBy(
      @NotNull Referrer.Kind kind,
      @NotBlank @Size(max = Limits.LINE) String name,
      Optional<@Size(max = Limits.LINE) String> organisation,
      Optional<@Size(max = Limits.LINE) String> contact,
      Optional<UserId> user,
      boolean wishesToPresent) {
    Referrer referrer() {
      return new Referrer(kind, name, organisation, contact, user, wishesToPresent);
    }

    @Override
    public String toString() {
      return "ReferredBy";
    }
  }
}
