package dk.sporskifte.store.jpa.accounts;

import dk.sporskifte.casework.api.Page;
import dk.sporskifte.casework.api.PageRequest;
import dk.sporskifte.casework.api.Sought;
import dk.sporskifte.casework.api.StaffSearch;
import dk.sporskifte.casework.api.port.StaffStore;
import dk.sporskifte.model.Id;
import dk.sporskifte.model.Post;
import dk.sporskifte.model.PostHolding;
import dk.sporskifte.model.PostId;
import dk.sporskifte.model.UserAccount;
import dk.sporskifte.model.UserId;
import dk.sporskifte.store.jpa.columns.ArrayLiteral;
import dk.sporskifte.store.jpa.rows.Cursor;
import dk.sporskifte.store.jpa.rows.Rows;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A thousand posts and their holders, page by page; a cursor names the last row alone. */
public record JpaStaffStore(Rows rows) implements StaffStore {
  /** Read once: in so small a table each row would be compared with a text read anew. */
  private static final String ANY = "any ((select cast(? as uuid[]))::uuid[])";

  /** The words may be of the post, of one who holds it, or of both. */
  private static final String OF_POST =
      """
      p.id in (
        select q.id
          from post q
            left join (
              select h.post_id, u.name_words
                from post_holding h join user_account u on u.id = h.user_id and u.active
                where h.held_from <= cast(? as date)
                  and (h.held_until is null or h.held_until > cast(? as date))) n
              on n.post_id = q.id
          where q.words || coalesce(n.name_words, '') @@ (select words_sought(?)))\
      """;

  @Override
  public Page<Post> posts(StaffSearch search, LocalDate today, PageRequest page) {
    var posts =
        rows.select(PostRow.class, "select p.* from post p")
            .where("p.ended_on is null")
            .whereIf(search.role().map(Enum::name), "p.role = ?")
            .whereIf(
                after(page), "(p.title, p.id) > (select a.title, a.id from post a where a.id = ?)");
    String day = today.toString();
    search
        .words()
        .ifPresent(
            sought ->
                posts.where("(select has_role('USER'))").where(OF_POST, day, day, sought.words()));
    return posts.page(
        "p.title, p.id", page, PostRow::post, row -> Cursor.of(row.post().id().value()));
  }

  @Override
  public Page<UserAccount> accounts(Optional<Sought> words, PageRequest page) {
    return rows.select(AccountRow.class, "select u.* from user_account u")
        .whereIf(words.map(Sought::words), "u.words @@ (select words_sought(?))")
        .whereIf(
            after(page),
            "(u.name, u.id) > (select a.name, a.id from user_account a where a.id = ?)")
        .page(
            "u.name, u.id",
            page,
            AccountRow::account,
            row -> Cursor.of(row.account().id().value()));
  }

  @Override
  public List<UserAccount> accounts(Set<UserId> users) {
    return rows
        .select(AccountRow.class, "select u.* from user_account u")
        .where("u.id = " + ANY, array(users))
        .inOrder("u.name, u.id")
        .stream()
        .map(AccountRow::account)
        .toList();
  }

  @Override
  public List<PostHolding> ofPosts(Set<PostId> posts) {
    return holdings("h.post_id = " + ANY, array(posts));
  }

  @Override
  public List<PostHolding> ofUsers(Set<UserId> users) {
    return holdings("h.user_id = " + ANY, array(users));
  }

  private List<PostHolding> holdings(String which, String ids) {
    return rows
        .select(HoldingRow.class, "select h.* from post_holding h")
        .where(which, ids)
        .inOrder("h.held_from, h.id")
        .stream()
        .map(HoldingRow::holding)
        .toList();
  }

  /** Empty on the first page. */
  private static Optional<UUID> after(PageRequest page) {
    return page.after().map(after -> Cursor.from(page, Cursor.FIRST_ID).id(0));
  }

  private static String array(Set<? extends Id> ids) {
    return ArrayLiteral.of(ids.stream().map(Id::value));
  }
}
