package dk.sporskifte.casework.api.view;

import dk.sporskifte.model.PostHolding;
import dk.sporskifte.model.UserAccount;
import java.util.List;

/** An account with what it holds and held. */
public record UserView(UserAccount account, List<PostHolding> holdings) {
  public UserView {
    holdings = List.copyOf(holdings);
  }
}
