package dk.sporskifte.feeds.sftp;

import dk.sporskifte.feeds.way.ConfiguredSender;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.CopyOption;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.security.Principal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import org.apache.sshd.sftp.server.DirectoryHandle;
import org.apache.sshd.sftp.server.FileHandle;
import org.apache.sshd.sftp.server.SftpFileSystemAccessor;
import org.apache.sshd.sftp.server.SftpSubsystemProxy;

/**
 * What a sender may do in its folder: write files into {@code in}, rename and remove them there,
 * and read and remove receipts. The file system ends at the folder's root; links are neither made
 * nor followed.
 */
final class DropFolderAccess implements SftpFileSystemAccessor {
  /** As much as is read of a message, and some more, so that one too large is answered E08. */
  static final long LARGEST = ConfiguredSender.ENOUGH + 1024L;

  private static final int DEPTH_OF_FILES = 2;
  private static final String IN = "in";
  private static final Set<String> FOLDERS = Set.of(IN, "accepted", "rejected");
  private static final Set<OpenOption> WRITING =
      Set.of(
          StandardOpenOption.WRITE,
          StandardOpenOption.APPEND,
          StandardOpenOption.CREATE,
          StandardOpenOption.CREATE_NEW,
          StandardOpenOption.TRUNCATE_EXISTING,
          StandardOpenOption.DELETE_ON_CLOSE);

  @Override
  public SeekableByteChannel openFile(
      SftpSubsystemProxy subsystem,
      FileHandle handle,
      Path file,
      String name,
      Set<? extends OpenOption> options,
      FileAttribute<?>... attributes)
      throws IOException {
    boolean writes = options.stream().anyMatch(WRITING::contains);
    demand(writes ? isIn(file) : isFile(file), file);
    noLink(file);
    Set<OpenOption> safe = new HashSet<>(options);
    safe.add(LinkOption.NOFOLLOW_LINKS);
    SeekableByteChannel channel = Files.newByteChannel(file, safe);
    return writes ? new LimitedChannel(channel, LARGEST) : channel;
  }

  @Override
  public java.nio.file.DirectoryStream<Path> openDirectory(
      SftpSubsystemProxy subsystem,
      DirectoryHandle handle,
      Path folder,
      String name,
      LinkOption... options)
      throws IOException {
    demand(isFolder(folder), folder);
    return SftpFileSystemAccessor.super.openDirectory(subsystem, handle, folder, name, options);
  }

  @Override
  public LinkOption[] resolveFileAccessLinkOptions(
      SftpSubsystemProxy subsystem, Path file, int command, String extension, boolean follow) {
    return new LinkOption[] {LinkOption.NOFOLLOW_LINKS};
  }

  @Override
  public NavigableMap<String, Object> resolveReportedFileAttributes(
      SftpSubsystemProxy subsystem,
      Path file,
      int flags,
      NavigableMap<String, Object> attributes,
      LinkOption... options)
      throws IOException {
    demandVisible(file);
    return attributes;
  }

  @Override
  public Map<String, ?> readFileAttributes(
      SftpSubsystemProxy subsystem, Path file, String view, LinkOption... options)
      throws IOException {
    demandVisible(file);
    return SftpFileSystemAccessor.super.readFileAttributes(
        subsystem, file, view, LinkOption.NOFOLLOW_LINKS);
  }

  @Override
  public void renameFile(
      SftpSubsystemProxy subsystem, Path from, Path to, Collection<CopyOption> options)
      throws IOException {
    demand(isIn(from) && isIn(to), from);
    noLink(from);
    SftpFileSystemAccessor.super.renameFile(subsystem, from, to, options);
  }

  @Override
  public void removeFile(SftpSubsystemProxy subsystem, Path file, boolean isFolder)
      throws IOException {
    demand(!isFolder && isFile(file), file);
    SftpFileSystemAccessor.super.removeFile(subsystem, file, false);
  }

  @Override
  public void createDirectory(SftpSubsystemProxy subsystem, Path folder) throws IOException {
    throw refused(folder);
  }

  @Override
  public void createLink(SftpSubsystemProxy subsystem, Path link, Path target, boolean symbolic)
      throws IOException {
    throw refused(link);
  }

  @Override
  public String resolveLinkTarget(SftpSubsystemProxy subsystem, Path link) throws IOException {
    throw refused(link);
  }

  @Override
  public void copyFile(
      SftpSubsystemProxy subsystem, Path from, Path to, Collection<CopyOption> options)
      throws IOException {
    throw refused(from);
  }

  /** Clients send times and permissions along; nothing depends on them, so they are not kept. */
  @Override
  public void setFileAttribute(
      SftpSubsystemProxy subsystem,
      Path file,
      String view,
      String attribute,
      Object value,
      LinkOption... options) {}

  @Override
  public void setFilePermissions(
      SftpSubsystemProxy subsystem,
      Path file,
      Set<PosixFilePermission> permissions,
      LinkOption... options) {}

  @Override
  public void setFileOwner(
      SftpSubsystemProxy subsystem, Path file, Principal owner, LinkOption... options)
      throws IOException {
    throw refused(file);
  }

  @Override
  public void setGroupOwner(
      SftpSubsystemProxy subsystem, Path file, Principal group, LinkOption... options)
      throws IOException {
    throw refused(file);
  }

  @Override
  public void setFileAccessControl(
      SftpSubsystemProxy subsystem, Path file, List<AclEntry> acl, LinkOption... options)
      throws IOException {
    throw refused(file);
  }

  private static boolean isIn(Path file) {
    return isFile(file) && whole(file).getName(0).toString().equals(IN);
  }

  /**
   * In one of the three folders, where that is a folder and no link: not the folders themselves.
   */
  private static boolean isFile(Path file) {
    Path path = whole(file);
    return path.getNameCount() == DEPTH_OF_FILES
        && FOLDERS.contains(path.getName(0).toString())
        && !Files.isSymbolicLink(path.getParent());
  }

  private static boolean isFolder(Path folder) {
    Path path = whole(folder);
    return path.getNameCount() == 0
        || path.getNameCount() == 1
            && FOLDERS.contains(path.getName(0).toString())
            && !Files.isSymbolicLink(path);
  }

  private static Path whole(Path path) {
    return path.toAbsolutePath().normalize();
  }

  /** The root, any name in it, and files in its folders. */
  private static void demandVisible(Path path) throws IOException {
    demand(whole(path).getNameCount() <= 1 || isFile(path), path);
  }

  private static void noLink(Path path) throws IOException {
    demand(!Files.isSymbolicLink(path), path);
  }

  private static void demand(boolean allowed, Path path) throws IOException {
    if (!allowed) {
      throw refused(path);
    }
  }

  /** Without the name, which may name a person and would be logged. */
  private static AccessDeniedException refused(Path path) {
    return new AccessDeniedException(path.getNameCount() == 0 ? "/" : "a file");
  }
}
