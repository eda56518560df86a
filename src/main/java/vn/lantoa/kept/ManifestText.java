package vn.lantoa.kept;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.bytes.Digests;
import vn.lantoa.campaign.site.LinkOut;
import vn.lantoa.campaign.site.StoredFile;
import vn.lantoa.problem.Problem;

/**
 * A {@link Manifest} as text: a line for each thing, its words parted by tabs, the kind of the line
 * first. The first line names the form, the last one seals the others with their SHA-256, so that a
 * torn, a foreign or another version's is none. Names of folders that the user typed are written as
 * numbers: no path of a machine stands in it.
 */
public final class ManifestText {
  private static final String FORM = "lantoa-manifest 2";
  private static final String SEAL = "end\t";

  private final ProblemWords form;

  /**
   * @param folders names that begin the names of files in problems, as the user typed them
   */
  public ManifestText(List<String> folders) {
    this.form = new ProblemWords(folders);
  }

  /** In UTF-8. */
  public byte[] bytes(Manifest manifest) {
    TabbedLines lines = new TabbedLines();
    lines.add(FORM);
    lines.add("day", manifest.day());
    lines.add("common", manifest.common());
    manifest.inputs().forEach((name, digest) -> lines.add("input", digest, name));
    FactsText.write(manifest.content(), form, lines);
    manifest.problems().forEach(problem -> lines.add(form.of(problem, "told")));
    for (Unit unit : manifest.units()) {
      lines.add("unit", unit.name(), unit.key(), Integer.toString(unit.pages()));
      for (StoredFile file : unit.files()) {
        lines.add(
            "file",
            Long.toString(file.size()),
            Long.toString(file.modified()),
            Long.toHexString(file.crc()),
            file.sha256(),
            file.path());
      }
      for (KeptSheet sheet : unit.sheets()) {
        lines.add("sheet", sheet.key());
        sheet.problems().forEach(problem -> lines.add(form.of(problem, "of-sheet")));
      }
      unit.leads().forEach(lead -> lines.add("lead", lead.target(), lead.page(), lead.link()));
      unit.problems().forEach(problem -> lines.add(form.of(problem, "problem")));
    }
    String text = lines.toString();
    byte[] all = text.getBytes(StandardCharsets.UTF_8);
    String seal = SEAL + Digests.hex(all) + "\n";
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
    if (!last.equals(SEAL + Digests.hex(all) + "\n")) {
      return Optional.empty();
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(all)).toString();
      return text.startsWith(FORM + "\n") ? Optional.of(parse(text)) : Optional.empty();
    } catch (CharacterCodingException
        | DateTimeException
        | IllegalArgumentException
        | IndexOutOfBoundsException e) {
      return Optional.empty(); // sealed by somebody else: a cache that is not ours is none
    }
  }

  private Manifest parse(String text) {
    Map<String, String> inputs = new LinkedHashMap<>();
    List<Problem> told = new ArrayList<>();
    List<UnitBeingRead> units = new ArrayList<>();
    FactsText.Reader content = new FactsText.Reader(form);
    String day = "";
    String common = "";
    int from = FORM.length() + 1;
    while (from < text.length()) {
      int to = text.indexOf('\n', from);
      List<String> words = TabbedLines.words(text.substring(from, to));
      from = to + 1;
      if (content.reads(words)) {
        continue;
      }
      UnitBeingRead unit = units.isEmpty() ? new UnitBeingRead(words) : units.get(units.size() - 1);
      switch (words.get(0)) {
        case "day" -> day = words.get(1);
        case "common" -> common = words.get(1);
        case "input" -> inputs.put(words.get(2), words.get(1));
        case "told" -> told.add(form.problem(words.subList(1, words.size())));
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
          more.add(form.problem(words.subList(1, words.size())));
          unit.sheets.add(new KeptSheet(sheet.key(), more));
        }
        case "lead" -> unit.leads.add(new LinkOut(words.get(1), words.get(2), words.get(3)));
        case "problem" -> unit.problems.add(form.problem(words.subList(1, words.size())));
        default -> throw new IllegalArgumentException("no line of ours: " + words.get(0));
      }
    }
    List<Unit> read = units.stream().map(UnitBeingRead::unit).toList();
    return new Manifest(inputs, day, common, content.facts(), read, told);
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
}
