package dk.sporskifte.feeds.road;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.camel.Consumer;
import org.apache.camel.Endpoint;
import org.apache.camel.Processor;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.timer.TimerComponent;
import org.apache.camel.component.timer.TimerEndpoint;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FeedContextTest {
  private final FeedContext context = new FeedContext();
  private final List<String> seen = new CopyOnWriteArrayList<>();

  @AfterEach
  void stop() {
    context.stop();
  }

  @Test
  void routes_that_cannot_be_added_disturb_no_other() throws Exception {
    CountDownLatch ticks = new CountDownLatch(2);
    context.add(route("timer:first?period=20", "first", ticks));
    context.add(route("nonsense:nowhere", "second", ticks));
    context.add(
        new RouteBuilder() {
          @Override
          public void configure() {
            throw new IllegalStateException("broken");
          }
        });
    context.add(route("timer:third?period=20", "third", ticks));

    assertThat(ticks.await(10, TimeUnit.SECONDS)).isTrue();
    assertThat(seen).contains("first");
  }

  @Test
  void routes_that_are_gone_run_no_more_and_may_come_again() throws Exception {
    CountDownLatch once = new CountDownLatch(1);
    RouteBuilder route = route("timer:again?period=20", "again", once);
    context.add(route);
    assertThat(once.await(10, TimeUnit.SECONDS)).isTrue();

    context.remove(route);
    int before = seen.size();
    Thread.sleep(200);
    assertThat(seen).hasSize(before);

    CountDownLatch more = new CountDownLatch(1);
    context.add(route("timer:again?period=20", "again", more));
    assertThat(more.await(10, TimeUnit.SECONDS)).isTrue();
  }

  /** A bundle that lacks a class fails by an error. */
  @Test
  void routes_that_could_not_be_started_may_come_again() throws Exception {
    CountDownLatch once = new CountDownLatch(1);
    AtomicBoolean lacking = new AtomicBoolean(true);
    RouteBuilder route = route("lacking:again?period=20", "lacking", once);
    context.add(
        new TimerComponent() {
          @Override
          protected Endpoint createEndpoint(
              String uri, String remaining, Map<String, Object> parameters) throws Exception {
            return new TimerEndpoint(uri, this, remaining) {
              @Override
              public Consumer createConsumer(Processor processor) throws Exception {
                if (lacking.get()) {
                  throw new NoClassDefFoundError("org/example/Missing");
                }
                return super.createConsumer(processor);
              }
            };
          }
        },
        Map.of(FeedContext.COMPONENT, "lacking"));
    context.add(route);
    assertThat(seen).isEmpty();

    lacking.set(false);
    context.remove(route);
    context.add(route("lacking:again?period=20", "lacking", once));

    assertThat(once.await(10, TimeUnit.SECONDS)).isTrue();
  }

  private RouteBuilder route(String from, String id, CountDownLatch latch) {
    return new RouteBuilder() {
      @Override
      public void configure() {
        from(from)
            .routeId(id)
            .process(
                exchange -> {
                  seen.add(id);
                  latch.countDown();
                });
      }
    };
  }
}
