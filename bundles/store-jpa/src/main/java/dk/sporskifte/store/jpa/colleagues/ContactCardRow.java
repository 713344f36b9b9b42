package dk.sporskifte.store.jpa.colleagues;

import dk.sporskifte.model.ContactCard;
import dk.sporskifte.model.PostId;
import java.util.Optional;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

@Entity
@Table(name = "contact_card")
class ContactCardRow {
  @Id
  @Column(name = "post_id")
  private UUID post;

  private String phone;
  private String mail;
  private String hours;

  protected ContactCardRow() {}

  ContactCardRow(PostId post) {
    this.post = post.value();
  }

  void take(ContactCard card) {
    phone = card.phone().orElse(null);
    mail = card.mail().orElse(null);
    hours = card.hours().orElse(null);
  }

  ContactCard card() {
    return new ContactCard(
        new PostId(post),
        Optional.ofNullable(phone),
        Optional.ofNullable(mail),
        Optional.ofNullable(hours));
  }
}
