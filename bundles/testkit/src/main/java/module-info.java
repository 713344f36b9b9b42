/** Fixtures, the contract every municipality keeps, and requirement tracing; never deployed. */
module dk.sporskifte.testkit {
  requires transitive dk.sporskifte.model;
  requires transitive dk.sporskifte.municipality.spi;
  requires static osgi.annotation;

  exports dk.sporskifte.testkit;
}
