package dk.sporskifte.casework.models;

import dk.sporskifte.casework.api.port.CaseStore.Compared;
import dk.sporskifte.casework.api.view.ModelComparison.Aspect;
import dk.sporskifte.casework.api.view.ModelComparison.Difference;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** What would be otherwise in one case. */
record Differences(Compared one, ByModel now, ByModel then) {
  Stream<Difference> all() {
    return Stream.of(
            of(Aspect.DEADLINE, ByModel::takenUp, ByModel::takenUp),
            of(Aspect.DEADLINE, ByModel::reviewed, ByModel::reviewed),
            of(Aspect.DEADLINE, ByModel::leaves, ByModel::leaves),
            of(Aspect.FORUM, ByModel::forum, ByModel::forum),
            of(Aspect.ELIGIBILITY, ByModel::outcome, ByModel::proposal),
            of(Aspect.VISIBILITY, ByModel::seenBy, ByModel::seenBy))
        .flatMap(found -> found);
  }

  private Stream<Difference> of(
      Aspect aspect,
      BiFunction<ByModel, Compared, String> compared,
      BiFunction<ByModel, Compared, String> told) {
    return compared.apply(now, one).equals(compared.apply(then, one))
        ? Stream.empty()
        : Stream.of(
            new Difference(
                one.id(), one.number(), aspect, told.apply(now, one), told.apply(then, one)));
  }
}
