/** Partners' messages by JMS. Exports nothing. */
module dk.sporskifte.feeds.jms {
  requires artemis.jakarta.client;
  requires camel.jms;
  requires dk.sporskifte.feeds;
  requires jakarta.messaging;
  requires java.naming;
  requires org.slf4j;
  requires spring.jms;
  requires static osgi.annotation;
  requires static org.osgi.service.component.annotations;
}
