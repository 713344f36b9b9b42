/** The feed of the prison service. */
module dk.sporskifte.feeds.prison {
  requires dk.sporskifte.feeds;
  requires static org.osgi.service.component.annotations;
}
