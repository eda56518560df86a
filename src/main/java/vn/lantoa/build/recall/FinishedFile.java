package vn.lantoa.build.recall;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Looks for what is recalled in a finished file and, where it is an archive, in its parts. Others
 * may have put it there, so no file, however large or broken, ends the search in the rest.
 */
final class FinishedFile {
  /** More than any text, or part of a document, that we make; the rest is not read. */
  static final int LARGEST_TEXT = 20_000_000;

  /** So much of an archive is looked through. */
  private static final long LARGEST_ARCHIVE = 60_000_000;

  /** So much of it may be pictures, which are unpacked to get past them. */
  private static final long LARGEST_REST = 2_000_000_000;

  /** A kit with documents. */
  private static final int DEEPEST = 2;

  private final Recalled recalled;
  private final Map<Gap.Reason, String> gaps = new EnumMap<>(Gap.Reason.class);
  private long text = LARGEST_ARCHIVE;
  private long rest = LARGEST_REST;

  private FinishedFile(Recalled recalled) {
    this.recalled = recalled;
  }

  /** What came of the search; of parts that were not read, the first for each reason. */
  record Finding(boolean found, List<Gap> gaps) {
    Finding {
      gaps = List.copyOf(gaps);
    }
  }

  /** Where the bytes of a file are; those of pictures are not asked for. */
  interface Opener {
    InputStream open() throws IOException;
  }

  static Finding search(Recalled recalled, String path, Opener file) {
    FinishedFile search = new FinishedFile(recalled);
    boolean found = search.isIn(path, file);
    return new Finding(
        found,
        search.gaps.entrySet().stream().map(gap -> new Gap(gap.getValue(), gap.getKey())).toList());
  }

  private boolean isIn(String path, Opener file) {
    if (!FinishedText.isText(path) && !FinishedText.isPacked(path)) {
      return false;
    }
    try (InputStream in = file.open()) {
      return isIn(path, in, 0);
    } catch (IOException e) {
      gaps.putIfAbsent(Gap.Reason.CLOSED, path);
      return false;
    }
  }

  private boolean isIn(String name, InputStream in, int depth) throws IOException {
    if (FinishedText.isText(name)) {
      return isInText(name, in);
    }
    if (!FinishedText.isPacked(name)) {
      return false;
    }
    if (depth == DEEPEST) {
      gaps.putIfAbsent(Gap.Reason.DEEP, name);
      return false;
    }
    return isInParts(name, in, depth + 1);
  }

  private boolean isInText(String name, InputStream in) throws IOException {
    byte[] bytes = in.readNBytes((int) Math.min(LARGEST_TEXT, text));
    text -= bytes.length;
    if (in.read() >= 0) {
      gaps.putIfAbsent(Gap.Reason.LARGE, name);
    }
    return recalled.isIn(FinishedText.of(name, bytes));
  }

  private boolean isInParts(String name, InputStream in, int depth) {
    // closed with the file: of an archive in an archive the outer one is still to be read
    Parts zip = new Parts(in);
    try {
      ZipEntry part = zip.getNextEntry();
      boolean broken = part == null;
      for (; part != null; part = zip.getNextEntry()) {
        if (isIn(name + " › " + Recalled.plain(part.getName()), zip, depth)) {
          return true;
        }
        rest -= zip.skip(rest);
        if (zip.read() >= 0) {
          gaps.putIfAbsent(Gap.Reason.LARGE, name);
          return false;
        }
      }
      if (broken || !zip.isWhole()) {
        gaps.putIfAbsent(Gap.Reason.BROKEN, name);
      }
    } catch (IOException | IllegalArgumentException e) { // the latter of a name in no encoding
      gaps.putIfAbsent(Gap.Reason.BROKEN, name);
    }
    return false;
  }

  /** The parts of an archive, after which its directory comes. */
  private static final class Parts extends ZipInputStream {
    Parts(InputStream archive) {
      super(archive);
    }

    /** Where it breaks off between two parts, it ends as if there were no more. */
    boolean isWhole() throws IOException {
      return in.read() >= 0;
    }
  }
}
