package dk.sporskifte.checkfeed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.jar.Manifest;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * What the bundles on the class path offer as services, made without OSGi: those whose components
 * need nothing to be made.
 */
final class Components {
  private Components() {}

  static <T> List<T> of(Class<T> service) {
    try {
      ClassLoader loader = Components.class.getClassLoader();
      List<T> found = new ArrayList<>();
      for (URL manifest : Collections.list(loader.getResources("META-INF/MANIFEST.MF"))) {
        for (String file : described(manifest)) {
          component(new URL(manifest, "../" + file), service).ifPresent(found::add);
        }
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> described(URL manifest) throws IOException {
    try (InputStream in = manifest.openStream()) {
      String components = new Manifest(in).getMainAttributes().getValue("Service-Component");
      return components == null ? List.of() : List.of(components.split("\\s*,\\s*"));
    }
  }

  private static <T> Optional<T> component(URL description, Class<T> service) throws IOException {
    try (InputStream in = description.openStream()) {
      Document document =
          DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(in);
      boolean offered =
          elements(document, "provide").stream()
              .anyMatch(e -> e.getAttribute("interface").equals(service.getName()));
      if (!offered) {
        return Optional.empty();
      }
      String name = elements(document, "implementation").get(0).getAttribute("class");
      Object made = Class.forName(name).getDeclaredConstructor().newInstance();
      return Optional.of(service.cast(made));
    } catch (ParserConfigurationException | SAXException | ReflectiveOperationException e) {
      throw new IllegalStateException("cannot make " + description, e);
    }
  }

  private static List<Element> elements(Document document, String name) {
    NodeList nodes = document.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }
}
