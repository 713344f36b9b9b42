package dk.sporskifte.tenancy.municipality;

import static org.assertj.core.api.Assertions.assertThat;

import dk.sporskifte.model.MunicipalityCode;
import dk.sporskifte.testkit.WaysOfWorking;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PlacesTest {
  private static final MunicipalityCode KOGE = new MunicipalityCode("259");
  private static final MunicipalityCode HELSINGOR = new MunicipalityCode("217");
  private static final long GRACE = 5;

  private final AtomicLong now = new AtomicLong();
  private final Places places = new Places(now::get, GRACE);

  private final Offer koge = offer(1, "koge", "259");
  private final Offer copy = offer(2, "koge.copy", "259");

  @Test
  void the_first_of_a_code_stays_and_the_second_is_refused_with_a_reason() {
    assertThat(places.arrive(koge)).isTrue();
    assertThat(places.arrive(copy)).isFalse();
    assertThat(places.arrive(offer(3, "helsingor", "217"))).isTrue();

    assertThat(places.holder(KOGE)).contains(koge);
    assertThat(places.holder(HELSINGOR)).isPresent();
    assertThat(places.refused()).containsExactly(copy);
    assertThat(places.reason(copy)).contains("259", "already offered by bundle koge");
  }

  @Test
  void a_bundle_that_comes_back_updated_gets_its_place_again() {
    places.arrive(koge);
    places.arrive(copy);

    assertThat(places.leave(koge.service())).contains(KOGE);
    assertThat(places.holder(KOGE)).isEmpty();
    now.addAndGet(GRACE - 1);
    assertThat(places.expire()).isEmpty();
    Offer updated = offer(9, "koge", "259");

    assertThat(places.arrive(updated)).isTrue();
    assertThat(places.holder(KOGE)).contains(updated);
  }

  @Test
  void the_second_takes_over_when_the_first_has_left_for_good() {
    places.arrive(koge);
    places.arrive(copy);
    places.leave(koge.service());
    now.addAndGet(GRACE);

    assertThat(places.expire()).containsExactly(KOGE);

    assertThat(places.holder(KOGE)).contains(copy);
    assertThat(places.refused()).isEmpty();
    assertThat(places.arrive(koge)).isFalse();
  }

  @Test
  void a_place_nobody_waits_for_is_free_again_after_the_grace() {
    places.arrive(koge);
    places.leave(koge.service());
    assertThat(places.arrive(copy)).isFalse();
    places.leave(copy.service());
    now.addAndGet(GRACE);

    assertThat(places.arrive(copy)).isTrue();
  }

  @Test
  void who_was_refused_leaves_without_disturbing_the_holder() {
    places.arrive(koge);
    places.arrive(copy);

    assertThat(places.leave(copy.service())).isEmpty();
    assertThat(places.holder(KOGE)).contains(koge);
    assertThat(places.refused()).isEmpty();
  }

  @Test
  void one_that_throws_is_refused_with_what_it_threw() {
    Offer broken =
        Offer.of(
            4,
            "broken",
            () -> {
              throw new IllegalArgumentException("two of one seat");
            });
    Offer unlinked =
        Offer.of(
            5,
            "unlinked",
            () -> {
              throw new NoClassDefFoundError("gone");
            });

    assertThat(places.arrive(broken)).isFalse();
    assertThat(places.arrive(unlinked)).isFalse();
    assertThat(places.reason(broken)).contains("two of one seat");
    assertThat(places.reason(unlinked)).contains("NoClassDefFoundError: gone");
    assertThat(places.arrive(koge)).isTrue();
  }

  @Test
  void one_that_says_nothing_is_refused() {
    assertThat(places.arrive(Offer.of(6, "silent", () -> () -> null))).isFalse();
  }

  private static Offer offer(long service, String bundle, String code) {
    return Offer.of(service, bundle, () -> () -> WaysOfWorking.small(code, "1"));
  }
}
