/** Partners' messages by Apache Kafka. Exports nothing. */
module dk.sporskifte.feeds.kafka {
  requires camel.kafka;
  requires dk.sporskifte.feeds;
  requires kafka.clients;
  requires org.slf4j;
  requires static osgi.annotation;
  requires static org.osgi.service.component.annotations;
}
