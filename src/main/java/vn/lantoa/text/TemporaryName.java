package vn.lantoa.text;

import java.util.regex.Pattern;

/**
 * Names that editors, offices, browsers and programs that synchronise folders give to files which
 * are gone a moment later: nobody means them as content.
 */
public final class TemporaryName {
  /**
   * In order: hidden (vim, emacs, Kate, GNOME, LibreOffice, Syncthing), owner files of Word and
   * what Syncthing writes on Windows, back-ups of vim and emacs, what emacs saves by itself, the
   * file by which vim tries a folder out, what is still being written, JetBrains, TextEdit.
   */
  private static final Pattern NAME =
      Pattern.compile(
          "(?i)\\..*|~[$]?.*|.*~|#.*#|4913|.*\\.(te?mp|sw[a-px]|part|partial|crdownload)"
              + "|.*___jb_(tmp|old)___|.*\\.sb-[0-9a-f]{8}-\\w+");

  private TemporaryName() {}

  /** Whether a file or folder of this name is to be passed by. */
  public static boolean is(String name) {
    return NAME.matcher(name).matches();
  }
}
