/** Sets letters and minutes as PDF. Exports nothing. */
module dk.sporskifte.paper {
  requires dk.sporskifte.casework.api;
  requires org.apache.pdfbox;
  requires org.apache.fontbox;
  requires static osgi.annotation;
  requires static org.osgi.service.component.annotations;
}
