/** The way ${municipality} does its SSP work. */
module ${package} {
  requires dk.sporskifte.model;
  requires dk.sporskifte.municipality.spi;
  requires static osgi.annotation;
  requires static org.osgi.service.component.annotations;
}
