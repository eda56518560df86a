package vn.lantoa.read.file;

import java.net.IDN;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hosts with letters of any language: kỳlừa.vn is xn--kla-9ozrb.vn to a machine. */
public final class HostName {
  private static final Pattern HOST =
      Pattern.compile("(//(?:[^/?#@]*@)?)([^/?#:@]+)(.*)", Pattern.DOTALL);

  private HostName() {}

  /**
   * Whether what stands before an @ may be the host that was meant, and what follows another's:
   * https://vnexpress.net@evil.vn.
   */
  public static boolean isPerhaps(String user) {
    return user.matches(".*[.\\\\%].*");
  }

  /** An address without its scheme, with its host as machines write it. */
  static String inAscii(String address) {
    Matcher host = HOST.matcher(address);
    if (!host.matches() || host.group(2).chars().allMatch(letter -> letter < 0x80)) {
      return address;
    }
    try {
      return host.group(1) + IDN.toASCII(host.group(2), IDN.ALLOW_UNASSIGNED) + host.group(3);
    } catch (IllegalArgumentException e) {
      return address; // told where it is parsed
    }
  }
}
