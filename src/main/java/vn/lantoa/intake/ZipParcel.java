package vn.lantoa.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import vn.lantoa.intake.IntakeRefusal.Kind;
import vn.lantoa.read.file.FileKind;
import vn.lantoa.read.file.FileNames;

/**
 * The files of a ZIP that content may have, by their paths; nothing is unpacked to the disk.
 *
 * @param leftOut the names of the others
 */
record ZipParcel(Map<String, byte[]> files, List<String> leftOut) {
  private static final long LARGEST_ZIP = 100_000_000;
  private static final long LARGEST_UNPACKED = 200_000_000;
  private static final long LARGEST_FILE = 50_000_000;
  private static final int MOST_FILES = 5_000;
  private static final int DEEPEST = 16;
  private static final int LONGEST = 240;

  /** No text or picture is packed as tightly; below a size nobody minds. */
  private static final int HIGHEST_RATIO = 200;

  private static final long SMALL = 1_000_000;

  /** What DOS called its letters: whoever packs without saying so has those. */
  private static final String OLD_LETTERS = "IBM437";

  private static final Set<String> NOBODYS =
      Set.of("__macosx", "thumbs.db", "desktop.ini", ".ds_store");

  private static final Set<String> PICTURES = Set.of("png", "jpg", "jpeg", "webp", "svg", "gif");

  /** Reads and judges all of it. */
  static ZipParcel read(Path file) throws IOException, IntakeRefusal {
    if (!Files.isRegularFile(file)) {
      throw new IntakeRefusal(Kind.NO_ZIP);
    }
    if (Files.size(file) > LARGEST_ZIP) {
      throw new IntakeRefusal(Kind.TOO_LARGE);
    }
    try (ZipFile zip = ZipFile.builder().setPath(file).setCharset(OLD_LETTERS).get()) {
      return new Reading(zip).read();
    } catch (ZipException | IllegalArgumentException e) {
      throw new IntakeRefusal(Kind.NO_ZIP);
    } catch (java.io.EOFException e) {
      throw new IntakeRefusal(Kind.NO_ZIP);
    }
  }

  /** One file in the reading. */
  private static final class Reading {
    private final ZipFile zip;
    private final Map<String, byte[]> files = new TreeMap<>();
    private final List<String> leftOut = new ArrayList<>();
    private final Map<String, String> folded = new HashMap<>();
    private long unpacked;

    Reading(ZipFile zip) {
      this.zip = zip;
    }

    ZipParcel read() throws IOException, IntakeRefusal {
      Enumeration<ZipArchiveEntry> entries = zip.getEntries();
      int count = 0;
      while (entries.hasMoreElements()) {
        ZipArchiveEntry entry = entries.nextElement();
        if (++count > MOST_FILES) {
          throw new IntakeRefusal(Kind.TOO_MANY, Integer.toString(MOST_FILES));
        }
        String path = path(name(entry));
        if (entry.isUnixSymlink()) {
          throw new IntakeRefusal(Kind.LINK, path);
        }
        if (!entry.isDirectory() && !path.isEmpty() && !name(entry).endsWith("\\")) {
          take(entry, path);
        }
      }
      if (files.isEmpty()) {
        throw new IntakeRefusal(Kind.EMPTY);
      }
      return new ZipParcel(files, leftOut);
    }

    private void take(ZipArchiveEntry entry, String path) throws IOException, IntakeRefusal {
      if (isNobodys(path)) {
        return;
      }
      if (!isOfContent(path)) {
        leftOut.add(path);
        return;
      }
      for (String name : path.split("/")) {
        if (FileNames.isImpossible(name)) {
          throw new IntakeRefusal(Kind.WRONG_NAME, path);
        }
      }
      refuseTwice(path);
      if (!zip.canReadEntryData(entry)) {
        throw new IntakeRefusal(Kind.LOCKED, path);
      }
      files.put(path, bytes(entry, path));
    }

    /** Folders, too, must not differ from each other by capitals alone. */
    private void refuseTwice(String path) throws IntakeRefusal {
      for (int end = path.indexOf('/'); end > 0; end = path.indexOf('/', end + 1)) {
        String folder = path.substring(0, end);
        String known = folded.putIfAbsent(folder.toLowerCase(Locale.ROOT), folder);
        if (known != null && !known.equals(folder)) {
          throw new IntakeRefusal(Kind.SAME_NAME, folder, known);
        }
      }
      String known = folded.putIfAbsent(path.toLowerCase(Locale.ROOT), path);
      if (known != null) {
        throw new IntakeRefusal(Kind.SAME_NAME, path, known);
      }
    }

    /** What an entry says of its size is not believed. */
    private byte[] bytes(ZipArchiveEntry entry, String path) throws IOException, IntakeRefusal {
      ByteArrayOutputStream all = new ByteArrayOutputStream();
      byte[] buffer = new byte[8192];
      long packed = Math.max(1, entry.getCompressedSize());
      try (InputStream in = zip.getInputStream(entry)) {
        for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
          all.write(buffer, 0, read);
          unpacked += read;
          boolean bomb = all.size() > SMALL && all.size() / packed > HIGHEST_RATIO;
          if (bomb || all.size() > LARGEST_FILE || unpacked > LARGEST_UNPACKED) {
            throw new IntakeRefusal(Kind.BOMB, path);
          }
        }
      }
      return all.toByteArray();
    }
  }

  /** Many pack UTF-8 without saying so, and nothing else is UTF-8 by chance. */
  private static String name(ZipArchiveEntry entry) {
    byte[] raw = entry.getRawName();
    boolean said =
        entry.getGeneralPurposeBit().usesUTF8ForNames()
            || entry.getNameSource() != ZipArchiveEntry.NameSource.NAME;
    if (!said && raw != null) {
      try {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw)).toString();
      } catch (CharacterCodingException e) {
        return entry.getName();
      }
    }
    return entry.getName();
  }

  /** With composed letters and '/' between folders, whoever packed it; none that leads out. */
  private static String path(String name) throws IntakeRefusal {
    String path =
        Normalizer.normalize(name.replace('\\', '/'), Normalizer.Form.NFC)
            .replaceAll("/+$", "")
            .replaceAll("^(\\./)+", "");
    boolean out =
        path.startsWith("/")
            || path.matches("(?s)[A-Za-z]:.*")
            || List.of(path.split("/", -1)).contains("..");
    if (out) {
      throw new IntakeRefusal(Kind.LEADS_OUT, printable(name));
    }
    boolean wrong =
        path.length() > LONGEST
            || path.split("/", -1).length > DEEPEST
            || path.contains("//")
            || path.contains("/./")
            || path.chars().anyMatch(Character::isISOControl);
    if (wrong) {
      throw new IntakeRefusal(Kind.WRONG_NAME, printable(name));
    }
    return path;
  }

  private static String printable(String name) {
    return name.replaceAll("\\p{Cc}", "?");
  }

  private static boolean isNobodys(String path) {
    for (String name : path.split("/")) {
      String folded = name.toLowerCase(Locale.ROOT);
      if (NOBODYS.contains(folded) || folded.startsWith("~$") || folded.startsWith("._")) {
        return true;
      }
    }
    return false;
  }

  /** A text, a picture, a document that may be handed out; nothing hidden, nothing packed. */
  private static boolean isOfContent(String path) {
    for (String name : path.split("/")) {
      if (name.startsWith(".")) {
        return false;
      }
    }
    String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return ending.equals("md") || PICTURES.contains(ending) || FileKind.endings().contains(ending);
  }
}
