package dk.sporskifte.feeds;

import java.net.URL;
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
   * caseworker reads. {@code envelope-1.schema.json} and {@code person-1.schema.json} beside it are
   * this bundle's.
   */
  URL schema();

  /**
   * What becomes of a record, judged by itself. It is asked about records that break the schema
   * too, so that what must not be kept is not kept in quarantine either: any field may be absent or
   * unreadable.
   */
  Judgement judge(FeedRecord feedRecord);
}
