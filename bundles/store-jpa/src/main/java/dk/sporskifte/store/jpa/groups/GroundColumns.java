package dk.sporskifte.store.jpa.groups;

import dk.sporskifte.model.Confidence;
import dk.sporskifte.model.LegalBasis;
import dk.sporskifte.model.TieGround;
import java.time.LocalDate;
import java.util.Optional;
import javax.persistence.Column;
import javax.persistence.Embeddable;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;

/** On what a tie stands, within its row. */
@Embeddable
class GroundColumns {
  @Enumerated(EnumType.STRING)
  private LegalBasis basis;

  private String source;

  @Enumerated(EnumType.STRING)
  private Confidence confidence;

  @Column(name = "lasts_from")
  private LocalDate from;

  @Column(name = "lasts_until")
  private LocalDate until;

  @Column(name = "renewed_because")
  private String renewedBecause;

  protected GroundColumns() {}

  GroundColumns(TieGround ground) {
    basis = ground.basis();
    source = ground.source();
    confidence = ground.confidence();
    from = ground.from();
    until = ground.until();
    renewedBecause = ground.renewedBecause().orElse(null);
  }

  TieGround ground() {
    return new TieGround(
        basis, source, confidence, from, until, Optional.ofNullable(renewedBecause));
  }
}
