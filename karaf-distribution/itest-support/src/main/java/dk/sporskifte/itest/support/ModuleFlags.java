package dk.sporskifte.itest.support;

import java.util.List;
import java.util.stream.Stream;

/** The flags by which {@code bin/karaf} opens the JDK's modules, relative to Karaf's folder. */
final class ModuleFlags {
  private static final List<String> OPENED =
      List.of(
          "--add-reads=java.xml=java.logging",
          "--add-exports=java.base/org.apache.karaf.specs.locator=java.xml,ALL-UNNAMED",
          "--add-opens=java.base/java.security=ALL-UNNAMED",
          "--add-opens=java.base/java.net=ALL-UNNAMED",
          "--add-opens=java.base/java.lang=ALL-UNNAMED",
          "--add-opens=java.base/java.util=ALL-UNNAMED",
          "--add-opens=java.naming/javax.naming.spi=ALL-UNNAMED",
          "--add-opens=java.rmi/sun.rmi.transport.tcp=ALL-UNNAMED",
          "--add-exports=java.base/sun.net.www.protocol.file=ALL-UNNAMED",
          "--add-exports=java.base/sun.net.www.protocol.ftp=ALL-UNNAMED",
          "--add-exports=java.base/sun.net.www.protocol.http=ALL-UNNAMED",
          "--add-exports=java.base/sun.net.www.protocol.https=ALL-UNNAMED",
          "--add-exports=java.base/sun.net.www.protocol.jar=ALL-UNNAMED",
          "--add-exports=java.base/sun.net.www.content.text=ALL-UNNAMED",
          "--add-exports=jdk.xml.dom/org.w3c.dom.html=ALL-UNNAMED",
          "--add-exports=jdk.naming.rmi/com.sun.jndi.url.rmi=ALL-UNNAMED",
          "--add-exports=java.rmi/sun.rmi.registry=ALL-UNNAMED",
          "--add-exports=java.security.sasl/com.sun.security.sasl=ALL-UNNAMED",
          "--add-exports=java.naming/com.sun.jndi.ldap=ALL-UNNAMED");

  private ModuleFlags() {}

  /** They end with the class path, as Pax Exam's own leaves out {@code lib/jdk9plus}. */
  static Stream<String> of(String karafVersion) {
    return Stream.of(
            Stream.of(
                "--patch-module=java.base=lib/endorsed/org.apache.karaf.specs.locator-%s.jar"
                    .formatted(karafVersion),
                "--patch-module=java.xml=lib/endorsed/org.apache.karaf.specs.java.xml-%s.jar"
                    .formatted(karafVersion)),
            OPENED.stream(),
            Stream.of("-classpath", "lib/jdk9plus/*:lib/boot/*:lib/endorsed/*"))
        .flatMap(flags -> flags);
  }
}
