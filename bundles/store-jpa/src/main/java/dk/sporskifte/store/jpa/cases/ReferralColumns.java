package dk.sporskifte.store.jpa.cases;

import dk.sporskifte.model.ConcernId;
import dk.sporskifte.model.IntakeChannel;
import dk.sporskifte.model.Referral;
import dk.sporskifte.store.jpa.columns.TextsColumn;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Convert;
import javax.persistence.Embeddable;
import javax.persistence.Embedded;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;

/** The referral, within the row of the case. */
@Embeddable
class ReferralColumns {
  @Enumerated(EnumType.STRING)
  private IntakeChannel channel;

  @Column(name = "received_on")
  private LocalDate receivedOn;

  @Embedded private ReferrerColumns referrer;

  @Convert(converter = TextsColumn.class)
  @Column(name = "target_groups")
  private List<String> targetGroups;

  @Convert(converter = TextsColumn.class)
  private List<String> challenges;

  private String text;

  @Column(name = "form_received_on")
  private LocalDate formReceivedOn;

  @Column(name = "concern_id")
  private UUID concern;

  protected ReferralColumns() {}

  ReferralColumns(Referral referral) {
    channel = referral.channel();
    receivedOn = referral.receivedOn();
    referrer = new ReferrerColumns(referral.referrer());
    targetGroups = referral.targetGroups().stream().sorted().toList();
    challenges = referral.challenges().stream().sorted().toList();
    text = referral.text();
    formReceivedOn = referral.formReceivedOn().orElse(null);
    concern = referral.concern().map(ConcernId::value).orElse(null);
  }

  Referral referral() {
    return new Referral(
        channel,
        receivedOn,
        referrer.referrer(),
        Set.copyOf(targetGroups),
        Set.copyOf(challenges),
        text,
        Optional.ofNullable(formReceivedOn),
        Optional.ofNullable(concern).map(ConcernId::new));
  }
}
