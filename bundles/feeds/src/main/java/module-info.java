/** What every inbound feed shares: ways in, one road inside, receipts. */
module dk.sporskifte.feeds {
  requires com.fasterxml.jackson.databind;
  requires com.networknt.schema;
  requires transitive dk.sporskifte.model;
  requires transitive dk.sporskifte.camel;
  requires dk.sporskifte.casework.api;
  requires transitive dk.sporskifte.municipality.spi;
  requires org.apache.commons.csv;
  requires java.xml;
  requires org.slf4j;
  requires static jakarta.xml.bind;
  requires static osgi.annotation;
  requires static osgi.core;
  requires static org.osgi.service.component.annotations;

  exports dk.sporskifte.feeds;
  exports dk.sporskifte.feeds.way;
}
