/** What a municipality tells the platform about its own way of working. */
module dk.sporskifte.municipality.spi {
  requires transitive dk.sporskifte.model;
  requires static osgi.annotation;

  exports dk.sporskifte.municipality.spi;
}
