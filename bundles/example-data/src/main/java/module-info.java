/** Fills an empty tenant with invented people and cases. */
module dk.sporskifte.example.data {
  requires dk.sporskifte.casework.api;
  requires org.slf4j;
  requires static osgi.annotation;
  requires static osgi.core;
  requires static org.osgi.service.component.annotations;
}
