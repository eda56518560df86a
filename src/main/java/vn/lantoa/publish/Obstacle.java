package vn.lantoa.publish;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Objects;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;

/** What keeps us from writing, as the key of its words in the messages of each language. */
enum Obstacle {
  NOT_A_FOLDER("obstacle.not-a-folder"),
  NO_PERMISSION("obstacle.no-permission"),
  READ_ONLY("obstacle.read-only"),
  NO_SPACE("obstacle.no-space"),
  OTHER_DISK("obstacle.other-disk"),
  VANISHED("obstacle.vanished"),
  DISK("obstacle.disk");

  private final String code;

  Obstacle(String code) {
    this.code = code;
  }

  /**
   * The output as the user named it, the key, and what the system says where we have no words.
   *
   * @param detail in the system's language; empty when the obstacle says it all
   */
  Problem problem(String out, String detail) {
    return Problem.of(Mistake.UNWRITABLE_OUTPUT, Source.command(), out, code, detail);
  }

  static Problem problem(String out, IOException e) {
    Obstacle obstacle = of(e);
    return obstacle.problem(out, obstacle == DISK ? said(e) : "");
  }

  /** A channel's own exception has no reason, only a message; that of others holds paths, too. */
  private static String said(IOException e) {
    String reason = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
    return Objects.requireNonNullElse(reason, e.getClass().getSimpleName());
  }

  /** Java has no types for a full and for a read-only disk: only the system's own words. */
  private static Obstacle of(IOException e) {
    if (e instanceof FileAlreadyExistsException || e instanceof NotDirectoryException) {
      return NOT_A_FOLDER;
    }
    if (e instanceof AccessDeniedException) {
      return NO_PERMISSION;
    }
    if (e instanceof AtomicMoveNotSupportedException) {
      return OTHER_DISK;
    }
    if (e instanceof NoSuchFileException) {
      return VANISHED;
    }
    return switch (said(e)) {
      case "Not a directory" -> NOT_A_FOLDER;
      case "Operation not permitted" -> NO_PERMISSION;
      case "Read-only file system" -> READ_ONLY;
      case "No space left on device",
          "Disk quota exceeded",
          "File too large",
          "There is not enough space on the disk" ->
          NO_SPACE;
      default -> DISK;
    };
  }
}
