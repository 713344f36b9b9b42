package dk.sporskifte.feeds;

import dk.sporskifte.model.Routing;
import java.net.URL;
import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * One major version of one feed, published as a service. While the service is away, its files wait.
 */
@ConsumerType
public interface Feed {
  /** As in the envelope, for example {@code police-list}. */
  String name();

  /**
   * The published JSON Schema of a message. {@code $defs/record} describes a record: the order of
   * its properties is the order of the fields in the inbox, their {@code title} is what a
   * caseworker reads. The {@code enum} of {@code legalBasis} names the bases the feed may stand on.
   * A property that is {@code {"not": {}}} must not be sent and is never kept. {@code
   * envelope-1.schema.json} and {@code person-1.schema.json} beside it are this bundle's.
   */
  URL schema();

  /**
   * The published XML Schema, with elements named as the schema's fields and in their order; it
   * includes {@code envelope-1.xsd} and {@code person-1.xsd}, which are this bundle's. Empty where
   * the feed does not come as XML.
   */
  default Optional<URL> xmlSchema() {
    return Optional.empty();
  }

  /**
   * What becomes of a record, judged by itself. It is asked about records that break the schema
   * too, so that what must not be kept is not kept in quarantine either: any field may be absent or
   * unreadable.
   */
  Judgement judge(FeedRecord feedRecord, Grounds grounds);

  /** Whom a record that is not dropped goes to, and how fast; asked like {@link #judge}. */
  default Routing route(FeedRecord feedRecord, Grounds grounds) {
    return Routing.ORDINARY;
  }
}
