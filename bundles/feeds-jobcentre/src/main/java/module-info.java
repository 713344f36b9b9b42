/** The feed of the job centres. */
module dk.sporskifte.feeds.jobcentre {
  requires dk.sporskifte.feeds;
  requires static org.osgi.service.component.annotations;
}
