package vn.lantoa.cli.terminal;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What the command line says, in one language. */
public final class CliMessages {
  private final Locale locale;
  private final ResourceBundle bundle;

  public CliMessages(Locale locale) {
    this.locale = locale;
    this.bundle =
        ResourceBundle.getBundle(
            "vn.lantoa.cli.words", locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
  }

  public Locale locale() {
    return locale;
  }

  public ResourceBundle bundle() {
    return bundle;
  }

  public String text(String key, Object... arguments) {
    return String.format(Locale.ROOT, bundle.getString(key), arguments);
  }

  /** What is wrong with the command, without the library's own English. */
  public String usage(ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched) {
      String typed = String.join(" ", unmatched.getUnmatched());
      List<String> near = unmatched.getSuggestions();
      return near.isEmpty() ? text("unmatched", typed) : text("suggested", typed, near.get(0));
    }
    if (e instanceof MissingParameterException missing) {
      return text("missing", name(missing.getMissing().get(0)));
    }
    if (e instanceof OverwrittenOptionException again) {
      return text("repeated", name(again.getOverwritten()));
    }
    ArgSpec argument = e.getArgSpec();
    String name = argument == null ? "" : name(argument);
    String typed = (name + " " + Objects.requireNonNullElse(e.getValue(), "")).strip();
    return text("wrong", argument == null ? typed : typed + known(argument));
  }

  /** The values of an option that has a few. */
  private static String known(ArgSpec argument) {
    Class<?> type =
        argument.typeInfo().isOptional() ? argument.auxiliaryTypes()[0] : argument.type();
    return type.isEnum()
        ? Stream.of(type.getEnumConstants())
            .map(String::valueOf)
            .collect(Collectors.joining(", ", " (", ")"))
        : "";
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
