/** The use cases. Exports nothing: they are services. */
module dk.sporskifte.casework {
  requires dk.sporskifte.access;
  requires org.slf4j;
  requires static osgi.annotation;
  requires static org.osgi.service.component.annotations;
  // Packed into this bundle.
  requires static com.fasterxml.uuid;
  requires static password4j;
}
