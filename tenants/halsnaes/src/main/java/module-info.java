/** The way Halsnæs does its SSP work. */
module dk.sporskifte.tenants.halsnaes {
  requires dk.sporskifte.model;
  requires dk.sporskifte.municipality.spi;
  requires static osgi.annotation;
  requires static org.osgi.service.component.annotations;
}
