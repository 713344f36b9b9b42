package dk.sporskifte.itest.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.stream.Stream;

/** Free ports on the loopback interface for one platform. */
record Ports(int http, int ssh, int postgres, int sftp) {
  static Ports free() {
    List<ServerSocket> sockets = Stream.generate(Ports::open).limit(4).toList();
    List<Integer> ports = sockets.stream().map(ServerSocket::getLocalPort).toList();
    sockets.forEach(Ports::close);
    return new Ports(ports.get(0), ports.get(1), ports.get(2), ports.get(3));
  }

  private static ServerSocket open() {
    try {
      return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void close(ServerSocket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
