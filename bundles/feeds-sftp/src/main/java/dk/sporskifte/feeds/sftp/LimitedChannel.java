package dk.sporskifte.feeds.sftp;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/** A file that does not grow beyond a limit, wherever in it somebody writes. */
record LimitedChannel(SeekableByteChannel file, long limit) implements SeekableByteChannel {
  @Override
  public int write(ByteBuffer bytes) throws IOException {
    if (file.position() + bytes.remaining() > limit) {
      throw new IOException("the file is too large");
    }
    return file.write(bytes);
  }

  @Override
  public int read(ByteBuffer bytes) throws IOException {
    return file.read(bytes);
  }

  @Override
  public long position() throws IOException {
    return file.position();
  }

  @Override
  public SeekableByteChannel position(long position) throws IOException {
    file.position(position);
    return this;
  }

  @Override
  public long size() throws IOException {
    return file.size();
  }

  @Override
  public SeekableByteChannel truncate(long size) throws IOException {
    file.truncate(size);
    return this;
  }

  @Override
  public boolean isOpen() {
    return file.isOpen();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
