/** Messages of partners posted over HTTP, by client credentials or a client certificate. */
module dk.sporskifte.feeds.http {
  requires com.fasterxml.jackson.databind;
  requires dk.sporskifte.casework.api;
  requires dk.sporskifte.feeds;
  requires dk.sporskifte.model;
  requires java.servlet;
  requires org.slf4j;
  requires static osgi.annotation;
  requires static org.osgi.service.component.annotations;
}
