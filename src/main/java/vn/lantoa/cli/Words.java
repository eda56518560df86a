package vn.lantoa.cli;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What the command line says, in one language. */
final class Words {
  private final Locale locale;
  private final ResourceBundle bundle;

  Words(Locale locale) {
    this.locale = locale;
    this.bundle =
        ResourceBundle.getBundle(
            "vn.lantoa.cli.words", locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
  }

  Locale locale() {
    return locale;
  }

  ResourceBundle bundle() {
    return bundle;
  }

  String text(String key, Object... arguments) {
    return String.format(Locale.ROOT, bundle.getString(key), arguments);
  }

  /** What is wrong with the command, without the library's own English. */
  String usage(ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched) {
      return text("unmatched", String.join(" ", unmatched.getUnmatched()));
    }
    if (e instanceof MissingParameterException missing) {
      return text("missing", String.valueOf(missing.getMissing().get(0).paramLabel()));
    }
    return e.getValue() == null ? text("wrong", "") : text("wrong", e.getValue());
  }
}
