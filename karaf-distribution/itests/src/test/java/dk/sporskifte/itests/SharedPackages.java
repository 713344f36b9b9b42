package dk.sporskifte.itests;

import java.util.Map;

/** Packages that more than one bundle may export, each with its reason. */
final class SharedPackages {
  private static final String SERVLET =
      "Pax Web offers the servlet API under its older version too, with the same classes";
  private static final String JDK =
      "part of the JDK that the framework offers; nobody else needs the other";

  static final Map<String, String> REASONS =
      Map.of(
          "javax.servlet", SERVLET,
          "javax.servlet.annotation", SERVLET,
          "javax.servlet.descriptor", SERVLET,
          "javax.servlet.http", SERVLET,
          "javax.activation", JDK,
          "javax.transaction.xa", JDK,
          "org.apache.karaf.features.extension",
              "an extension of the framework: the framework exports it in its name");

  private SharedPackages() {}
}
