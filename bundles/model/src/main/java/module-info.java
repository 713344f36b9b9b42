/** The domain: ids, people, cases, meetings, plans, posts; free of any framework. */
module dk.sporskifte.model {
  requires static osgi.annotation;

  exports dk.sporskifte.model;
}
