package vn.lantoa.read.file;

import java.net.IDN;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Hosts that everybody can open. A link to another computer of the office leads readers into their
 * own network instead, and so does an address in numbers that are not given to anybody.
 */
public final class PublicHost {
  private static final Pattern NUMBER = Pattern.compile("0x[0-9a-f]{0,16}|[0-9]{1,20}");

  private static final int LAST_PORT = 65_535;

  /** RFC 6761, 6762, 8375, and what offices and routers call their own networks. */
  private static final Pattern OWN_NAME =
      Pattern.compile(
          "[^.]*|(.*\\.)?(localhost|localdomain|local|lan|home|internal|intranet|private|corp"
              + "|workgroup|test|invalid|home\\.arpa)");

  /** IANA IPv4 Special-Purpose Address Registry, and multicast. */
  private static final List<Block> OWN_NUMBERS =
      Stream.of(
              "0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12"
                  + " 192.0.0.0/24 192.0.2.0/24 192.168.0.0/16 198.18.0.0/15 198.51.100.0/24"
                  + " 203.0.113.0/24 224.0.0.0/3")
          .flatMap(blocks -> Stream.of(blocks.split(" ")))
          .map(Block::of)
          .toList();

  private PublicHost() {}

  /**
   * Whether only some can open it.
   *
   * @param host as it stands in an address, IPv6 in brackets
   */
  public static boolean isPrivate(String host) {
    if (host.startsWith("[")) {
      return isPrivateIn6(host.replaceAll("[\\[\\]]|%.*", ""));
    }
    String name = ascii(host).replaceFirst("\\.$", "");
    String[] parts = name.split("\\.");
    if (parts.length == 0 || !NUMBER.matcher(parts[parts.length - 1]).matches()) {
      return OWN_NAME.matcher(name).matches();
    }
    return number(parts).map(PublicHost::isPrivate).orElse(true);
  }

  /** Whether a server can have it; -1 where an address names none. */
  public static boolean isPort(int port) {
    return port == -1 || port > 0 && port <= LAST_PORT;
  }

  /** As browsers have it: letters with marks, and digits of other scripts, made plain. */
  private static String ascii(String host) {
    try {
      return IDN.toASCII(host, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException e) {
      return host.toLowerCase(Locale.ROOT);
    }
  }

  private static boolean isPrivate(long address) {
    return OWN_NUMBERS.stream().anyMatch(block -> block.has(address));
  }

  /** Browsers take one to four numbers, decimal, octal or hexadecimal; the last fills the rest. */
  private static Optional<Long> number(String[] parts) {
    if (parts.length > 4) {
      return Optional.empty();
    }
    long address = 0;
    for (int i = 0; i < parts.length; i++) {
      if (!NUMBER.matcher(parts[i]).matches()) {
        return Optional.empty();
      }
      boolean last = i == parts.length - 1;
      long most = last ? 1L << 8 * (5 - parts.length) : 256;
      long part = part(parts[i]);
      if (part < 0 || part >= most) {
        return Optional.empty();
      }
      address += last ? part : part << 8 * (3 - i);
    }
    return Optional.of(address);
  }

  private static long part(String text) {
    try {
      if (text.startsWith("0x")) {
        return Long.parseLong("0" + text.substring(2), 16);
      }
      return Long.parseLong(text, text.startsWith("0") && text.length() > 1 ? 8 : 10);
    } catch (NumberFormatException e) {
      return -1;
    }
  }

  private static boolean isPrivateIn6(String text) {
    InetAddress address;
    try {
      address = InetAddress.getByName(text.contains(":") ? text : "::"); // never asks a server
    } catch (UnknownHostException e) {
      return true;
    }
    byte[] bytes = address.getAddress();
    if (bytes.length == 4) {
      return isPrivate(word(bytes, 0)); // ::ffff:127.0.0.1
    }
    boolean given = (bytes[0] & 0xE0) == 0x20; // 2000::/3 is all that has been given to anybody
    boolean examples = word(bytes, 0) == 0x20010DB8L;
    boolean tunnel = bytes[0] == 0x20 && bytes[1] == 0x02 && isPrivate(word(bytes, 2));
    boolean translated = word(bytes, 0) == 0x0064FF9BL && !isPrivate(word(bytes, 12));
    return (!given || examples || tunnel) && !translated;
  }

  private static long word(byte[] bytes, int at) {
    long word = 0;
    for (int i = at; i < at + 4; i++) {
      word = word << 8 | bytes[i] & 255;
    }
    return word;
  }

  /** A range of addresses of IPv4. */
  private record Block(long start, int bits) {
    static Block of(String text) {
      String[] parts = text.split("/");
      long start = number(parts[0].split("\\.")).orElseThrow();
      return new Block(start, Integer.parseInt(parts[1]));
    }

    boolean has(long address) {
      return address >> 32 - bits == start >> 32 - bits;
    }
  }
}
