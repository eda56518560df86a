package vn.lantoa.serve;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import vn.lantoa.text.TemporaryName;

/**
 * Wakes whoever waits for a change. Where the system tells of changes at once and for nothing,
 * which is on Linux, it is asked; elsewhere it is a clock: on Windows a folder that is watched
 * can't be renamed by the officer, and on macOS Java looks every few seconds itself.
 */
final class Alarm implements AutoCloseable {
  private final Optional<WatchService> service;
  private final Map<Path, WatchKey> keys = new HashMap<>();
  private boolean complete;

  Alarm(boolean listens) {
    service = listens ? service() : Optional.empty();
  }

  static boolean isOfUse() {
    return System.getProperty("os.name", "").startsWith("Linux");
  }

  private static Optional<WatchService> service() {
    try {
      return Optional.of(FileSystems.getDefault().newWatchService());
    } catch (IOException | UnsupportedOperationException e) {
      return Optional.empty(); // too many programs watch already
    }
  }

  /** Whether it hears of every folder. */
  boolean hearsAll() {
    return complete;
  }

  /** Listens to these folders from now on. */
  void listenTo(Set<Path> folders) {
    complete = service.isPresent();
    keys.values().removeIf(key -> !key.isValid());
    for (Path folder : folders) {
      if (complete && !keys.containsKey(folder)) {
        try {
          keys.put(
              folder,
              folder.register(
                  service.get(),
                  StandardWatchEventKinds.ENTRY_CREATE,
                  StandardWatchEventKinds.ENTRY_DELETE,
                  StandardWatchEventKinds.ENTRY_MODIFY));
        } catch (IOException e) {
          complete = false; // gone again, or the system's limit is reached
        }
      }
    }
  }

  /**
   * Waits for a change, or for so long.
   *
   * @throws InterruptedException when the preview ends
   */
  void await(long milliseconds) throws InterruptedException {
    if (service.isEmpty()) {
      TimeUnit.MILLISECONDS.sleep(milliseconds);
      return;
    }
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(milliseconds);
    try {
      boolean heard = false;
      while (!heard) {
        WatchKey key = service.get().poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
        if (key == null) {
          return;
        }
        for (WatchKey next = key; next != null; next = service.get().poll()) {
          heard |= next.pollEvents().stream().anyMatch(Alarm::isOfContent);
          next.reset();
        }
      }
    } catch (ClosedWatchServiceException e) {
      throw new InterruptedException();
    }
  }

  private static boolean isOfContent(WatchEvent<?> event) {
    return !(event.context() instanceof Path name) || !TemporaryName.is(name.toString());
  }

  @Override
  public void close() {
    service.ifPresent(
        open -> {
          try {
            open.close();
          } catch (IOException e) {
            // the process ends
          }
        });
  }
}
