package dk.sporskifte.tenancy.models;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.osgi.framework.Bundle;

/**
 * A running bundle as a jar again. Where it was installed from may hold another one by now, or
 * nothing.
 */
record BundleJar(Bundle bundle) {
  private static final String MANIFEST = "META-INF/MANIFEST.MF";

  void writeTo(OutputStream out) throws IOException {
    try (ZipOutputStream jar = new ZipOutputStream(out)) {
      for (Map.Entry<String, URL> entry : entries().entrySet()) {
        jar.putNextEntry(new ZipEntry(entry.getKey()));
        try (InputStream content = entry.getValue().openStream()) {
          content.transferTo(jar);
        }
      }
    }
  }

  /** The manifest comes first, or readers do not find it. */
  private Map<String, URL> entries() {
    Map<String, URL> entries = new LinkedHashMap<>();
    entries.put(MANIFEST, bundle.getEntry(MANIFEST));
    Collections.list(bundle.findEntries("/", "*", true)).stream()
        .filter(url -> !url.getPath().endsWith("/"))
        .forEach(url -> entries.putIfAbsent(url.getPath().substring(1), url));
    return entries;
  }
}
