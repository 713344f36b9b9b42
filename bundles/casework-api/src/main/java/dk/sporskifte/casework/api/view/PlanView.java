package dk.sporskifte.casework.api.view;

import dk.sporskifte.model.ActionPlan;
import dk.sporskifte.model.Review;
import java.util.List;

/** A plan and its reviews, oldest first. */
public record PlanView(ActionPlan plan, List<Review> reviews) {
  public PlanView {
    reviews = List.copyOf(reviews);
  }
}
