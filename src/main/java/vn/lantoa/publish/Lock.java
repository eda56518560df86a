package vn.lantoa.publish;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.LockSupport;

/**
 * A lock that the operating system lets go of when its process dies, however it dies.
 *
 * <p>POSIX lets go of it as well when the process closes <em>any</em> channel of the same file. So
 * whoever has opened the file in this class closes it only while holding the lock, or when it is
 * another process that holds it.
 */
record Lock(FileChannel channel) implements Closeable {
  private static final long PAUSE_NANOS = 5_000_000;

  /** Waits for other processes, and for other threads of this one. */
  static Lock await(Path file) throws IOException {
    FileChannel channel = open(file);
    while (true) {
      try {
        channel.lock();
        return new Lock(channel);
      } catch (OverlappingFileLockException heldByAnotherThread) {
        LockSupport.parkNanos(PAUSE_NANOS);
      } catch (IOException e) {
        channel.close();
        throw e;
      }
    }
  }

  /** Whether no other process holds it; not to be asked of a file that this process may hold. */
  static boolean isFree(Path file) throws IOException {
    try (FileChannel channel = open(file);
        FileLock lock = channel.tryLock()) {
      return lock != null;
    }
  }

  private static FileChannel open(Path file) throws IOException {
    return FileChannel.open(
        file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
