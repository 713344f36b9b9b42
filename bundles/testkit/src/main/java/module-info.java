/** Fixtures, the contract every municipality keeps, and requirement tracing; never deployed. */
module dk.sporskifte.testkit {
  requires transitive dk.sporskifte.model;
  requires transitive dk.sporskifte.municipality.spi;
  requires transitive org.junit.jupiter.api;
  requires org.assertj.core;
  requires static osgi.annotation;

  exports dk.sporskifte.testkit;
}
