package dk.sporskifte.tenancy;

import dk.sporskifte.casework.api.port.HealthPart;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Room for DATA: while there is none nothing can be stored, and not even the log says so. What is
 * stored can still be read, so the platform is ready. Folders of DATA that lie on a disk of their
 * own, the one of a sender for example, are told apart.
 */
@Component
public final class DiskInHealth implements HealthPart {
  private static final long MEGABYTE = 1 << 20;
  private static final long ENOUGH = 200 * MEGABYTE;

  /** Of a small disk, a part of it. */
  private static final int PART = 10;

  private static final String DATA = "data";

  private final Path data;

  @Activate
  public DiskInHealth(BundleContext context) {
    this(Path.of(context.getProperty("karaf.base")));
  }

  DiskInHealth(Path data) {
    this.data = data;
  }

  @Override
  public List<Health> health() {
    Map<Object, Path> disks = new LinkedHashMap<>();
    List<Health> health = new ArrayList<>();
    for (Path folder : folders()) {
      try {
        if (disks.putIfAbsent(Files.getAttribute(folder, "unix:dev"), folder) == null) {
          health.add(health(folder, Files.getFileStore(folder)));
        }
      } catch (IOException e) {
        health.add(new Health("disk", name(folder), false, true, "it cannot be looked at"));
      }
    }
    return health;
  }

  private Health health(Path folder, FileStore disk) throws IOException {
    return health(name(folder), disk.getUsableSpace(), disk.getTotalSpace());
  }

  /**
   * @param left in bytes, as is {@code total}
   */
  static Health health(String name, long left, long total) {
    return left >= Math.min(ENOUGH, total / PART)
        ? new Health("disk", name, true, true, "")
        : new Health(
            "disk",
            name,
            false,
            true,
            "%d MB are left for %s: make room"
                .formatted(left / MEGABYTE, name.equals(DATA) ? "DATA" : name));
  }

  private String name(Path folder) {
    return folder.equals(data) ? DATA : data.relativize(folder).toString();
  }

  private List<Path> folders() {
    List<Path> folders = new ArrayList<>(List.of(data));
    Path feeds = data.resolve("feeds");
    List.of(data.resolve("postgres"), data.resolve("log"), data.resolve("files"), feeds).stream()
        .filter(Files::isDirectory)
        .forEach(folders::add);
    List<Path> tenants = within(feeds);
    folders.addAll(tenants);
    tenants.forEach(tenant -> folders.addAll(within(tenant)));
    return folders;
  }

  private static List<Path> within(Path folder) {
    List<Path> found = new ArrayList<>();
    try (DirectoryStream<Path> children =
        Files.newDirectoryStream(folder, child -> Files.isDirectory(child))) {
      children.forEach(found::add);
    } catch (IOException e) {
      // Not there, or gone meanwhile: its disk is told of where it is used.
      return List.of();
    }
    return found;
  }
}
