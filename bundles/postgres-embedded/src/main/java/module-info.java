/** The default database, run as a child of this process. */
module dk.sporskifte.postgres.embedded {
  requires dk.sporskifte.casework.api;
  requires org.apache.commons.compress;
  requires org.apache.commons.io;
  requires org.slf4j;
  requires org.tukaani.xz;
  requires static osgi.core;
  requires static org.osgi.service.component.annotations;
}
