/** Partners' files over SFTP: a server with a folder for each sender, and a look into theirs. */
module dk.sporskifte.feeds.sftp {
  requires dk.sporskifte.casework.api;
  requires dk.sporskifte.feeds;
  requires dk.sporskifte.model;
  requires org.apache.sshd.osgi;
  requires org.apache.sshd.sftp;
  requires org.slf4j;
  requires static osgi.annotation;
  requires static osgi.core;
  requires static org.osgi.service.component.annotations;
}
