/** Use cases offered, and the ports the use cases need. */
module dk.sporskifte.casework.api {
  requires transitive dk.sporskifte.model;
  requires transitive dk.sporskifte.municipality.spi;
  requires transitive java.sql;
  requires static osgi.annotation;

  exports dk.sporskifte.casework.api;
  exports dk.sporskifte.casework.api.port;
  exports dk.sporskifte.casework.api.view;
}
