/** The REST API: the only place that knows JAX-RS. */
module dk.sporskifte.rest {
  requires dk.sporskifte.model;
  requires dk.sporskifte.municipality.spi;
  requires dk.sporskifte.casework.api;
  requires com.fasterxml.jackson.databind;
  requires com.fasterxml.jackson.datatype.jdk8;
  requires com.fasterxml.jackson.datatype.jsr310;
  requires java.servlet;
  requires java.validation;
  requires java.ws.rs;
  requires org.apache.commons.csv;
  requires org.apache.cxf.core;
  requires org.apache.cxf.frontend.jaxrs;
  requires org.apache.cxf.transport.http;
  requires org.hibernate.validator;
  requires org.slf4j;
  requires static osgi.annotation;
  requires static org.osgi.service.component.annotations;

  opens dk.sporskifte.rest.body;
  opens dk.sporskifte.rest.problem;
  opens dk.sporskifte.rest.resource;
}
