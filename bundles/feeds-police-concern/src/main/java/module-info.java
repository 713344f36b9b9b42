/** The single concerns of the police. */
module dk.sporskifte.feeds.police.concern {
  requires dk.sporskifte.feeds;
  requires static org.osgi.service.component.annotations;
}
