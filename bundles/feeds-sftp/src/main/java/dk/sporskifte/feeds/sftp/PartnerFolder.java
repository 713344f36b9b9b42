package dk.sporskifte.feeds.sftp;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.SftpClientFactory;

/** A partner's folder while it is looked into. Files are complete when their marker is there. */
final class PartnerFolder implements AutoCloseable {
  private static final String MARKER = ".done";

  private final ClientSession session;
  private final SftpClient sftp;
  private final String folder;

  PartnerFolder(ClientSession session, String folder) throws IOException {
    this.session = session;
    this.sftp = SftpClientFactory.instance().createSftpClient(session);
    this.folder = folder.endsWith("/") ? folder : folder + "/";
  }

  /**
   * Names of files that are complete, no links among them. A marker whose file is gone is one that
   * a crash left, and would give away the next file of that name.
   */
  List<String> complete() throws IOException {
    Set<String> files = new TreeSet<>();
    Set<String> markers = new TreeSet<>();
    for (SftpClient.DirEntry entry : sftp.readEntries(folder)) {
      String name = entry.getFilename();
      if (entry.getAttributes().isRegularFile() && !name.contains("/") && !name.startsWith(".")) {
        (name.endsWith(MARKER) ? markers : files).add(name);
      }
    }
    List<String> complete = new ArrayList<>();
    for (String marker : markers) {
      String name = marker.substring(0, marker.length() - MARKER.length());
      if (files.contains(name)) {
        complete.add(name);
      } else {
        sftp.remove(folder + marker);
      }
    }
    return complete;
  }

  /**
   * @throws IOException when it changed meanwhile, or cannot be read
   */
  byte[] read(String name, int atMost) throws IOException {
    SftpClient.Attributes before = sftp.lstat(folder + name);
    try (InputStream stream = sftp.read(folder + name)) {
      byte[] content = stream.readNBytes(atMost);
      SftpClient.Attributes after = sftp.lstat(folder + name);
      if (before.getSize() != after.getSize()
          || !Objects.equals(before.getModifyTime(), after.getModifyTime())) {
        throw new IOException("a file changed while it was read");
      }
      return content;
    }
  }

  /** A reader sees all of it or nothing. */
  void write(String path, byte[] content) throws IOException {
    String part = path + ".part";
    try (OutputStream stream = sftp.write(part)) {
      stream.write(content);
    }
    try {
      sftp.remove(path);
    } catch (IOException e) {
      // It was not there.
    }
    sftp.rename(part, path);
  }

  void remove(String name) throws IOException {
    sftp.remove(folder + name);
    sftp.remove(folder + name + MARKER);
  }

  @Override
  public void close() throws IOException {
    sftp.close();
    session.close(true);
  }
}
