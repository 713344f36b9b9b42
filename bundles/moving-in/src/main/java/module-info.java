/** Reads and writes the spreadsheets a municipality moves in with. Exports nothing. */
module dk.sporskifte.moving.in {
  requires dk.sporskifte.casework.api;
  requires java.xml;
  requires org.apache.commons.compress;
  requires org.apache.commons.csv;
  requires org.dhatim.fastexcel.reader;
  requires org.dhatim.fastexcel;
  requires static osgi.annotation;
  requires static org.osgi.service.component.annotations;
}
