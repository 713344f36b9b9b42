/** The feeds of the police. */
module dk.sporskifte.feeds.police {
  requires dk.sporskifte.feeds;
  requires static org.osgi.service.component.annotations;
}
