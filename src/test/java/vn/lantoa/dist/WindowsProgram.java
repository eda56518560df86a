package vn.lantoa.dist;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/**
 * An .exe of 32 bits: the few fields of its header that we set or test, and its resources. The
 * letters PE, the header of the file and the one of the program follow each other; see Microsoft's
 * "PE Format".
 */
final class WindowsProgram {
  /** Kinds of resources. */
  static final int ICON = 3;

  static final int DATA = 10;
  static final int ICONS = 14;
  static final int VERSION = 16;
  static final int MANIFEST = 24;

  private static final int WHERE_PE_IS = 0x3c;
  private static final int PE = 0x4550;
  private static final int SECTIONS = 6;
  private static final int TIME = 8;
  private static final int PROGRAM_HEADER_SIZE = 20;
  private static final int PROGRAM_HEADER = 24;
  private static final int CHECKSUM = PROGRAM_HEADER + 64;
  private static final int SUBSYSTEM = PROGRAM_HEADER + 68;
  private static final int RESOURCES = PROGRAM_HEADER + 96 + 2 * 8;
  private static final int SECTION = 40;
  private static final int FOLDER = 0x80000000;

  private final byte[] file;
  private final ByteBuffer bytes;
  private final int pe;

  WindowsProgram(byte[] bytes) {
    file = bytes.clone();
    this.bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    pe = this.bytes.getInt(WHERE_PE_IS);
    if (this.bytes.getInt(pe) != PE) {
      throw new IllegalArgumentException("not a program of Windows");
    }
  }

  byte[] bytes() {
    return file.clone();
  }

  int machine() {
    return bytes.getShort(pe + 4) & 0xffff;
  }

  int subsystem() {
    return bytes.getShort(pe + SUBSYSTEM) & 0xffff;
  }

  Instant time() {
    return Instant.ofEpochSecond(Integer.toUnsignedLong(bytes.getInt(pe + TIME)));
  }

  int checksum() {
    return bytes.getInt(pe + CHECKSUM);
  }

  /** As of another time; the checksum follows. */
  void setTime(Instant time) {
    bytes.putInt(pe + TIME, (int) time.getEpochSecond());
    bytes.putInt(pe + CHECKSUM, computedChecksum());
  }

  /**
   * The sum of the file's words with every carry, without the field itself, and the file's size.
   */
  int computedChecksum() {
    long sum = 0;
    for (int at = 0; at < file.length; at += 2) {
      boolean field = at == pe + CHECKSUM || at == pe + CHECKSUM + 2;
      int high = at + 1 < file.length ? bytes.get(at + 1) & 0xff : 0;
      sum += field ? 0 : (bytes.get(at) & 0xff) | high << 8;
      sum = (sum & 0xffff) + (sum >> 16);
    }
    return (int) (sum + file.length);
  }

  /**
   * Puts marks on letters of what Windows shows of the file: launch4j knows the letters of Western
   * Europe only. One letter of UTF-16 stands for another, so nothing moves.
   */
  void putMarks(String marked, String plain) {
    byte[] now = plain.getBytes(StandardCharsets.UTF_16LE);
    byte[] then = marked.getBytes(StandardCharsets.UTF_16LE);
    if (now.length != then.length) {
      throw new IllegalArgumentException(marked + " is longer than " + plain);
    }
    boolean found = false;
    for (int at = 0; at + now.length <= file.length; at++) {
      if (Arrays.equals(file, at, at + now.length, now, 0, now.length)) {
        bytes.put(at, then);
        found = true;
      }
    }
    if (!found) {
      throw new IllegalArgumentException("nowhere: " + plain);
    }
  }

  /** The resource of a kind with a number, in its first language. */
  Optional<byte[]> resource(int kind, int number) {
    int root = offset(bytes.getInt(pe + RESOURCES));
    return within(root, root, kind)
        .flatMap(numbers -> within(root, numbers, number))
        .map(languages -> root + (bytes.getInt(languages + 16 + 4) & ~FOLDER))
        .map(
            entry -> {
              byte[] resource = new byte[bytes.getInt(entry + 4)];
              bytes.get(offset(bytes.getInt(entry)), resource);
              return resource;
            });
  }

  /** One of launch4j's options: letters up to a zero. */
  Optional<String> option(int number) {
    return resource(DATA, number)
        .map(data -> new String(data, StandardCharsets.UTF_8))
        .map(text -> text.substring(0, text.indexOf('\0')));
  }

  /** The folder that another folder of resources has under a number. */
  private Optional<Integer> within(int root, int folder, int number) {
    int named = bytes.getShort(folder + 12);
    int numbered = bytes.getShort(folder + 14);
    for (int i = named; i < named + numbered; i++) {
      int entry = folder + 16 + 8 * i;
      if (bytes.getInt(entry) == number) {
        return Optional.of(root + (bytes.getInt(entry + 4) & ~FOLDER));
      }
    }
    return Optional.empty();
  }

  /** Where in the file lies what has an address in memory. */
  private int offset(int address) {
    int table = pe + PROGRAM_HEADER + bytes.getShort(pe + PROGRAM_HEADER_SIZE);
    for (int i = 0; i < bytes.getShort(pe + SECTIONS); i++) {
      int section = table + SECTION * i;
      int start = bytes.getInt(section + 12);
      if (address >= start && address < start + bytes.getInt(section + 16)) {
        return address - start + bytes.getInt(section + 20);
      }
    }
    throw new IllegalArgumentException("in no section: " + address);
  }
}
