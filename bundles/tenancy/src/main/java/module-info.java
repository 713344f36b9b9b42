/** Opens and closes tenants from configuration. */
module dk.sporskifte.tenancy {
  requires dk.sporskifte.casework.api;
  requires java.xml;
  requires com.google.gson;
  requires com.zaxxer.hikari;
  requires org.flywaydb.core;
  requires org.postgresql.jdbc;
  requires org.slf4j;
  requires static osgi.annotation;
  requires static osgi.core;
  requires static org.osgi.service.component.annotations;
}
