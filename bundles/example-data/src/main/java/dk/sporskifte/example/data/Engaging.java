package dk.sporskifte.example.data;

import dk.sporskifte.model.PostHolding;
import dk.sporskifte.model.SystemActor;
import dk.sporskifte.model.UserId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Gives everybody an account and a post, as the operator. */
record Engaging(Office office, Map<String, String> passwords) {
  void all() {
    Set<UserId> there =
        office
            .done("users", office.useCases().users().users(office.tenant(), SystemActor.OPERATOR))
            .stream()
            .map(view -> view.account().id())
            .collect(Collectors.toSet());
    for (Member member : office.staff().all()) {
      if (!there.contains(member.id())) {
        open(member);
      }
      appoint(member);
    }
  }

  private void open(Member member) {
    office.done(
        "add user",
        office
            .useCases()
            .users()
            .add(
                office.tenant(),
                SystemActor.OPERATOR,
                member.id(),
                member.username(),
                member.name(),
                passwords.get(member.username()).toCharArray()));
  }

  private void appoint(Member member) {
    member
        .post()
        .ifPresent(
            post -> {
              var users = office.useCases().users();
              office.once("add post", users.addPost(office.tenant(), SystemActor.OPERATOR, post));
              office.once(
                  "appoint",
                  users.appoint(
                      office.tenant(),
                      SystemActor.OPERATOR,
                      new PostHolding(
                          post.id(), member.id(), office.today().minusYears(1), Optional.empty())));
            });
  }
}
