package dk.sporskifte.store.jpa.accounts;

import dk.sporskifte.model.Post;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.Role;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.EnumType;
import javax.persistence.Enumerated;
import javax.persistence.Id;
import javax.persistence.Table;

@Entity
@Table(name = "post")
class PostRow {
  @Id private UUID id;
  private String title;

  @Enumerated(EnumType.STRING)
  private Role role;

  private String unit;
  private String forum;
  private String seat;

  @Column(name = "ended_on")
  private LocalDate endedOn;

  protected PostRow() {}

  PostRow(Post post) {
    id = post.id().value();
    title = post.title();
    role = post.role();
    unit = post.unit();
    forum = post.forum().orElse(null);
    seat = post.seat().orElse(null);
  }

  void belongs(String newUnit) {
    unit = newUnit;
  }

  Post post() {
    return new Post(
        new PostId(id), title, role, unit, Optional.ofNullable(forum), Optional.ofNullable(seat));
  }
}
