package vn.lantoa.kept;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.bytes.Digests;
import vn.lantoa.campaign.site.LinkOut;
import vn.lantoa.campaign.site.StoredFile;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;

/**
 * A {@link Manifest} as text: a line for each thing, its words parted by tabs, the kind of the line
 * first. The first line names the form, the last one seals the others with their SHA-256, so that a
 * torn, a foreign or another version's is none. Names of folders that the user typed are written as
 * numbers: no path of a machine stands in it.
 */
public final class ManifestText {
  private static final String FORM = "lantoa-manifest 1";
  private static final String SEAL = "end\t";

  /** Before the letter of a folder; no text has it. */
  private static final char FOLD = 1;

  private final List<String> folders;

  /**
   * @param folders names that begin the names of files in problems, as the user typed them
   */
  public ManifestText(List<String> folders) {
    this.folders = List.copyOf(folders);
  }

  /** In UTF-8. */
  public byte[] bytes(Manifest manifest) {
    StringBuilder text = new StringBuilder(FORM).append('\n');
    line(text, "day", manifest.day());
    manifest.inputs().forEach((name, digest) -> line(text, "input", digest, name));
    manifest.problems().forEach(problem -> line(text, words("told", problem)));
    for (Unit unit : manifest.units()) {
      line(text, "unit", unit.name(), unit.key(), Integer.toString(unit.pages()));
      for (StoredFile file : unit.files()) {
        line(
            text,
            "file",
            Long.toString(file.size()),
            Long.toString(file.modified()),
            Long.toHexString(file.crc()),
            file.sha256(),
            file.path());
      }
      for (KeptSheet sheet : unit.sheets()) {
        line(text, "sheet", sheet.key());
        sheet.problems().forEach(problem -> line(text, words("of-sheet", problem)));
      }
      unit.leads().forEach(lead -> line(text, "lead", lead.target(), lead.page(), lead.link()));
      unit.problems().forEach(problem -> line(text, words("problem", problem)));
    }
    byte[] all = text.toString().getBytes(StandardCharsets.UTF_8);
    String seal = SEAL + HexFormat.of().formatHex(Digests.sha256(all)) + "\n";
    return (text + seal).getBytes(StandardCharsets.UTF_8);
  }

  /** The manifest in a file; none where it is not whole, or not one of this program. */
  public Optional<Manifest> read(byte[] bytes) {
    int seal = SEAL.length() + 64 + 1;
    int end = bytes.length - seal;
    if (end < 0) {
      return Optional.empty();
    }
    String last = new String(bytes, end, seal, StandardCharsets.ISO_8859_1);
    byte[] all = Arrays.copyOf(bytes, end);
    if (!last.equals(SEAL + HexFormat.of().formatHex(Digests.sha256(all)) + "\n")) {
      return Optional.empty();
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(all)).toString();
      return text.startsWith(FORM + "\n") ? Optional.of(parse(text)) : Optional.empty();
    } catch (CharacterCodingException | IllegalArgumentException | IndexOutOfBoundsException e) {
      return Optional.empty(); // sealed by somebody else: a cache that is not ours is none
    }
  }

  private Manifest parse(String text) {
    Map<String, String> inputs = new LinkedHashMap<>();
    List<Problem> told = new ArrayList<>();
    List<UnitBeingRead> units = new ArrayList<>();
    String day = "";
    int from = FORM.length() + 1;
    while (from < text.length()) {
      int to = text.indexOf('\n', from);
      List<String> words = split(text.substring(from, to));
      from = to + 1;
      UnitBeingRead unit = units.isEmpty() ? new UnitBeingRead(words) : units.get(units.size() - 1);
      switch (words.get(0)) {
        case "day" -> day = words.get(1);
        case "input" -> inputs.put(words.get(2), words.get(1));
        case "told" -> told.add(problem(words));
        case "unit" -> units.add(new UnitBeingRead(words));
        case "file" ->
            unit.files.add(
                new StoredFile(
                    words.get(5),
                    Long.parseLong(words.get(1)),
                    Long.parseLong(words.get(2)),
                    Long.parseUnsignedLong(words.get(3), 16),
                    words.get(4)));
        case "sheet" -> unit.sheets.add(new KeptSheet(words.get(1), List.of()));
        case "of-sheet" -> {
          KeptSheet sheet = unit.sheets.remove(unit.sheets.size() - 1);
          List<Problem> more = new ArrayList<>(sheet.problems());
          more.add(problem(words));
          unit.sheets.add(new KeptSheet(sheet.key(), more));
        }
        case "lead" -> unit.leads.add(new LinkOut(words.get(1), words.get(2), words.get(3)));
        case "problem" -> unit.problems.add(problem(words));
        default -> throw new IllegalArgumentException("no line of ours: " + words.get(0));
      }
    }
    return new Manifest(inputs, day, units.stream().map(UnitBeingRead::unit).toList(), told);
  }

  /** A unit whose lines follow. */
  private static final class UnitBeingRead {
    private final List<String> words;
    private final List<StoredFile> files = new ArrayList<>();
    private final List<KeptSheet> sheets = new ArrayList<>();
    private final List<LinkOut> leads = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    UnitBeingRead(List<String> words) {
      this.words = words;
    }

    Unit unit() {
      int pages = Integer.parseInt(words.get(3));
      return new Unit(words.get(1), words.get(2), pages, files, sheets, leads, problems);
    }
  }

  private String[] words(String kind, Problem problem) {
    Source source = problem.source();
    List<String> words = new ArrayList<>();
    words.add(kind);
    words.add(problem.mistake().name());
    words.add(folded(source.file()));
    words.add(Integer.toString(source.line()));
    words.add(Integer.toString(source.column()));
    words.add(source.sheet().orElse(""));
    problem.arguments().forEach(argument -> words.add(folded(argument)));
    return words.toArray(String[]::new);
  }

  private Problem problem(List<String> words) {
    Source source =
        new Source(
            unfolded(words.get(2)),
            Integer.parseInt(words.get(3)),
            Integer.parseInt(words.get(4)),
            Optional.of(words.get(5)).filter(sheet -> !sheet.isEmpty()));
    List<String> arguments = words.subList(6, words.size()).stream().map(this::unfolded).toList();
    return new Problem(Mistake.valueOf(words.get(1)), source, arguments);
  }

  /** With numbers for the user's folders. */
  private String folded(String text) {
    String folded = text.replace("" + FOLD, "" + FOLD + FOLD);
    for (int i = 0; i < folders.size(); i++) {
      folded = folded.replace(folders.get(i), "" + FOLD + (char) ('A' + i));
    }
    return folded;
  }

  private String unfolded(String text) {
    if (text.indexOf(FOLD) < 0) {
      return text;
    }
    StringBuilder unfolded = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == FOLD) {
        i++;
        c = text.charAt(i);
        unfolded.append(c == FOLD ? String.valueOf(FOLD) : folders.get(c - 'A'));
      } else {
        unfolded.append(c);
      }
    }
    return unfolded.toString();
  }

  private static void line(StringBuilder text, String... words) {
    for (int i = 0; i < words.length; i++) {
      if (i > 0) {
        text.append('\t');
      }
      escape(words[i], text);
    }
    text.append('\n');
  }

  private static void escape(String word, StringBuilder text) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      switch (c) {
        case '\t' -> text.append("\\t");
        case '\n' -> text.append("\\n");
        case '\r' -> text.append("\\r");
        case '\\' -> text.append("\\\\");
        default -> text.append(c);
      }
    }
  }

  private static List<String> split(String line) {
    List<String> words = new ArrayList<>(6);
    int from = 0;
    for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', from)) {
      words.add(unescape(line.substring(from, tab)));
      from = tab + 1;
    }
    words.add(unescape(line.substring(from)));
    return words;
  }

  private static String unescape(String word) {
    if (word.indexOf('\\') < 0) {
      return word;
    }
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c == '\\') {
        i++;
        c = word.charAt(i);
        plain.append(c == 't' ? '\t' : c == 'n' ? '\n' : c == 'r' ? '\r' : c);
      } else {
        plain.append(c);
      }
    }
    return plain.toString();
  }
}
