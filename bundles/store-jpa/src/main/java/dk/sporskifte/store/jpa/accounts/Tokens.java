package dk.sporskifte.store.jpa.accounts;

import dk.sporskifte.model.UserId;
import dk.sporskifte.store.jpa.rows.Rows;
import java.time.Instant;

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
}
