package dk.sporskifte.docs;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A build with one module, into which tests lay compiled examples. */
record ExampleBuild(Path root) {
  static ExampleBuild in(Path root) throws IOException {
    Files.createDirectories(root.resolve("docs"));
    Files.createDirectories(root.resolve("tenants/koge/target"));
    Files.createFile(root.resolve("tenants/koge/pom.xml"));
    Files.writeString(
        root.resolve("docs/requirements-catalogue.csv"),
        """
        id,municipality,wording,software_must,document
        HEL-36,Helsingør,"næstkommende møde, dog max. 4 uger",due date,000.txt
        HEL-37,Helsingør,kan fremlægges,presenter,000.txt
        HEL-38,Helsingør,viden samles,template,000.txt
        C-HEL-04,Helsingør,næste | max.,earlier of the two,000.txt
        KOG-02,Køge,op til det fyldte 23. år,alert,001.txt
        KOG-08,Køge,\"\"\"Mandagsgruppen\"\" fortsætter",forum,001.txt
        """);
    return new ExampleBuild(root);
  }

  ExampleBuild withTests(Class<?> example) throws IOException {
    return with(example, "test-classes");
  }

  ExampleBuild withRules(Class<?> example) throws IOException {
    return with(example, "classes");
  }

  private ExampleBuild with(Class<?> example, String output) throws IOException {
    String path = example.getName().replace('.', '/') + ".class";
    Path target = root.resolve("tenants/koge/target").resolve(output).resolve(path);
    Files.createDirectories(target.getParent());
    try (InputStream in = example.getClassLoader().getResourceAsStream(path)) {
      Files.write(target, in.readAllBytes());
    }
    return this;
  }

  ExampleBuild withPage(String text) throws IOException {
    Files.writeString(root.resolve("docs/requirements.md"), text);
    return this;
  }

  ExampleBuild withExceptions(String rows) throws IOException {
    Files.writeString(
        root.resolve("docs/requirements-exceptions.csv"), "id,extent,reason\n" + rows);
    return this;
  }

  String page() throws IOException {
    return Files.readString(root.resolve("docs/requirements.md"));
  }

  String trace(boolean write) throws IOException {
    return new TracingRequirements(root).run(write);
  }
}
