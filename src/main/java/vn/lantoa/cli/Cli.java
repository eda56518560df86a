package vn.lantoa.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import vn.lantoa.build.Build;
import vn.lantoa.cli.folder.InitCommand;
import vn.lantoa.cli.folder.NewYearCommand;
import vn.lantoa.cli.folder.TableCommand;
import vn.lantoa.cli.folder.TakeInCommand;
import vn.lantoa.cli.folder.UpdateCommand;
import vn.lantoa.cli.terminal.CliMessages;
import vn.lantoa.cli.terminal.Environment;
import vn.lantoa.cli.terminal.ExitCode;

/** The whole command line, without any tie to the process that it runs in. */
public final class Cli {

  private final Environment surroundings;
  private final Map<String, BiFunction<Environment, CliMessages, Object>> more;

  public Cli(Environment surroundings) {
    this(surroundings, Map.of());
  }

  /**
   * The same with commands of another program, which is to speak as this one does.
   *
   * @param more what makes them, by name; one may take the place of one of these
   */
  public Cli(
      Environment surroundings, Map<String, BiFunction<Environment, CliMessages, Object>> more) {
    this.surroundings = surroundings;
    this.more = Map.copyOf(more);
  }

  /** Runs one command; the exit code is one of those that {@link vn.lantoa.Main#main} says. */
  public int run(String... read) {
    String[] args = WindowsArguments.of(read, surroundings.environment());
    CliMessages words = new CliMessages(language(args));
    try {
      return told(execute(args, words), words);
    } catch (RuntimeException | Error e) {
      return ourFault(e, words);
    }
  }

  /** Who reads standard output must not take half of it, or none, for all. */
  private int told(int exitCode, CliMessages words) {
    if (!surroundings.out().checkError()) {
      return exitCode;
    }
    surroundings.err().println("lantoa: error: " + words.text("not-told"));
    return Math.max(exitCode, ExitCode.USAGE);
  }

  private int execute(String[] args, CliMessages words) {
    CommandLine commands = new CommandLine(new Lantoa());
    Map<String, Supplier<Object>> all = commands(words);
    boolean named = args.length > 0 && all.containsKey(args[0]);
    all.forEach(
        (name, make) -> {
          if (!named || name.equals(args[0])) {
            commands.addSubcommand(name, make.get());
          }
        });
    commands.setResourceBundle(words.bundle());
    commands.setUsageHelpWidth(100);
    commands.setUsageHelpAutoWidth(false);
    commands.getCommandSpec().version("lantoa " + version());
    commands.setOut(writer(true));
    commands.setErr(writer(false));
    commands.setParameterExceptionHandler((e, given) -> usage(e, words));
    commands.setExecutionExceptionHandler((e, command, parsed) -> ourFault(e, words));
    return commands.execute(args);
  }

  /**
   * What makes each command, in the order of the help: to look into all of them takes longer than
   * some of them run, and who calls one by its name needs no other.
   */
  private Map<String, Supplier<Object>> commands(CliMessages words) {
    Map<String, Supplier<Object>> all = new LinkedHashMap<>();
    all.put("init", () -> new InitCommand(surroundings, words));
    all.put("new-year", () -> new NewYearCommand(surroundings, words));
    all.put("update", () -> new UpdateCommand(surroundings, words));
    all.put("build", () -> new BuildCommand(surroundings, words));
    all.put("merge", () -> new MergeCommand(surroundings, words));
    all.put("check", () -> new SiteCommand(surroundings, words, Build::check));
    all.put("serve", () -> new ServeCommand(surroundings, words));
    all.put("desk", () -> new DeskCommand(surroundings, words));
    all.put("sheet", () -> new SheetCommand(surroundings, words));
    all.put("formats", () -> new FormatsCommand(surroundings, words));
    all.put("recall", () -> new RecallCommand(surroundings, words));
    all.put("changes", () -> new ChangesCommand(surroundings, words));
    all.put("take-in", () -> new TakeInCommand(surroundings, words));
    all.put("table", () -> TableCommand.of(surroundings, words));
    all.put(
        "report",
        () ->
            new CommandLine(new ReportCommand())
                .addSubcommand(new ReportMergeCommand(surroundings, words)));
    more.forEach((name, make) -> all.put(name, () -> make.apply(surroundings, words)));
    return all;
  }

  /** As the build wrote it into the jar. */
  private static String version() {
    String version = Cli.class.getPackage().getImplementationVersion();
    return version == null ? "dev" : version;
  }

  private PrintWriter writer(boolean out) {
    return new PrintWriter(
        out ? surroundings.out() : surroundings.err(), true, StandardCharsets.UTF_8);
  }

  /** The language decides the words of errors and help, so it is looked for before the parsing. */
  private static Locale language(String[] args) {
    List<String> words = Arrays.asList(args);
    int at = words.indexOf("--lang");
    boolean english =
        words.contains("--lang=en")
            || at >= 0 && at + 1 < words.size() && words.get(at + 1).equals("en");
    return Locale.forLanguageTag(english ? "en" : "vi");
  }

  private int usage(ParameterException e, CliMessages words) {
    surroundings.err().println("lantoa: error: " + words.usage(e));
    surroundings
        .err()
        .println("  " + words.text("try", e.getCommandLine().getCommandSpec().qualifiedName()));
    return ExitCode.USAGE;
  }

  /** Never a stack trace on the screen; where it may be had is said. */
  private int ourFault(Throwable e, CliMessages words) {
    surroundings.err().println("lantoa: error: " + words.text("our-fault", String.valueOf(e)));
    if (surroundings.environment().containsKey("LANTOA_DEBUG")) {
      e.printStackTrace(surroundings.err());
    }
    return ExitCode.OUR_FAULT;
  }

  /** The command without a sub-command. */
  @SuppressWarnings("UnusedVariable") // picocli alone asks for the options
  @Command(
      name = "lantoa",
      descriptionHeading = "%n",
      synopsisSubcommandLabel =
          "(init | new-year | update | build | check | serve | desk | sheet | formats | recall"
              + " | changes | take-in | table | report)")
  static final class Lantoa implements java.util.concurrent.Callable<Integer> {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Option(
        names = "--lang",
        scope = ScopeType.INHERIT,
        paramLabel = "vi|en",
        descriptionKey = "lang")
    private Language language = Language.vi;

    @Option(
        names = {"-h", "--help"},
        usageHelp = true,
        scope = ScopeType.INHERIT,
        descriptionKey = "help")
    private boolean help;

    @Option(names = "--version", versionHelp = true, descriptionKey = "version")
    private boolean version;

    @Override
    public Integer call() {
      spec.commandLine().usage(spec.commandLine().getErr());
      return ExitCode.USAGE;
    }
  }

  /** The languages of messages. */
  enum Language {
    vi,
    en
  }
}
