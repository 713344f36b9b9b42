/** Karaf commands of scope ssp. */
module dk.sporskifte.console {
  requires dk.sporskifte.casework.api;
  requires org.apache.karaf.shell.core;
}
