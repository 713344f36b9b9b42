package dk.sporskifte.store.jpa.accounts;

import dk.sporskifte.model.Post;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.Role;
import dk.sporskifte.model.UserActor;
import dk.sporskifte.model.UserId;
import dk.sporskifte.store.jpa.rows.Rows;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Tokens by their hashes; nothing else of them is kept. */
record Tokens(Rows rows) {
  void add(byte[] hash, UserId user, Instant from, Instant until) {
    rows.execute(
        "insert into login_token (hash, user_id, valid_from, valid_until) values (?1, ?2, ?3, ?4)",
        hash,
        user.value(),
        from,
        until);
  }

  void revoke(byte[] hash) {
    rows.execute("delete from login_token where hash = ?1", hash);
  }

  void revokeAllOf(UserId user) {
    rows.value("select revoke_tokens_of(?1)", user.value());
  }

  /** Account and posts in one answer: this is asked with every request. */
  Optional<UserActor> actor(byte[] hash, Instant now, LocalDate today) {
    List<Object[]> found =
        rows.table(
            "select user_id, name, post_id, title, role, unit, forum, seat"
                + " from actor_of_token(?1, ?2, cast(?3 as date))",
            hash,
            now,
            today.toString());
    return found.stream().findFirst().map(first -> actor(first, found));
  }

  private static UserActor actor(Object[] first, List<Object[]> found) {
    return new UserActor(
        new UserId((UUID) first[0]),
        (String) first[1],
        found.stream().filter(row -> row[2] != null).map(Tokens::post).toList());
  }

  private static Post post(Object[] row) {
    return new Post(
        new PostId((UUID) row[2]),
        (String) row[3],
        Role.valueOf((String) row[4]),
        (String) row[5],
        Optional.ofNullable((String) row[6]),
        Optional.ofNullable((String) row[7]));
  }
}
