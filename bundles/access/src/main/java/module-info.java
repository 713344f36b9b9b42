/** Who may see and do what, and what is written down about it. */
module dk.sporskifte.access {
  requires transitive dk.sporskifte.casework.api;
  requires static osgi.annotation;

  exports dk.sporskifte.access;
}
