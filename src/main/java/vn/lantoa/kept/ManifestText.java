package vn.lantoa.kept;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HexFormat;
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
  private static final String FORM = "lantoa-manifest 3";
  private static final String SEAL = "end\t";

  /** So many bytes has the last line. */
  private static final int SEALED = SEAL.length() + 64 + 1;

  private final ProblemWords form;

  /**
   * @param folders names that begin the names of files in problems, as the user typed them
   */
  public ManifestText(List<String> folders) {
    this.form = new ProblemWords(folders);
  }

  /**
   * Writes one in UTF-8, line by line: that of a large site should not lie in memory as a whole.
   *
   * @throws IOException where {@code out} can't be written
   */
  public void write(Manifest manifest, OutputStream out) throws IOException {
    MessageDigest digest = Digests.ofSha256();
    try {
      Writer text =
          new BufferedWriter(
              new OutputStreamWriter(new DigestOutputStream(out, digest), StandardCharsets.UTF_8));
      write(manifest, new TabbedLines(text));
      text.flush();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    out.write(seal(digest).getBytes(StandardCharsets.US_ASCII));
  }

  private static String seal(MessageDigest digest) {
    return SEAL + HexFormat.of().formatHex(digest.digest()) + "\n";
  }

  private void write(Manifest manifest, TabbedLines lines) {
    lines.add(FORM);
    lines.add("day", manifest.day());
    lines.add("common", manifest.common());
    manifest
        .part()
        .ifPresent(
            part ->
                lines.add(
                    "part",
                    part.shard().toString(),
                    part.path(),
                    Boolean.toString(part.sheets()),
                    part.baseUrl()));
    manifest.inputs().forEach((name, digest) -> lines.add("input", digest, name));
    FactsText.write(manifest.content(), form, lines);
    manifest.problems().forEach(problem -> lines.add(form.of(problem, "told")));
    for (Unit unit : manifest.units()) {
      lines.add("unit", unit.name(), unit.key(), Integer.toString(unit.pages()), unit.day());
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
  }

  /** The last line of a manifest, which no other has. */
  static String seal(byte[] bytes) {
    int end = Math.max(0, bytes.length - SEALED);
    return new String(bytes, end, bytes.length - end, StandardCharsets.ISO_8859_1);
  }

  /** The manifest in a file; none where it is not whole, or not one of this program. */
  public Optional<Manifest> read(byte[] bytes) {
    int end = Math.max(0, bytes.length - SEALED);
    MessageDigest digest = Digests.ofSha256();
    digest.update(bytes, 0, end);
    if (!seal(bytes).equals(seal(digest))) {
      return Optional.empty();
    }
    BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new ByteArrayInputStream(bytes, 0, end), StandardCharsets.UTF_8.newDecoder()));
    try {
      return FORM.equals(lines.readLine()) ? Optional.of(parse(lines)) : Optional.empty();
    } catch (IOException
        | DateTimeException
        | IllegalArgumentException
        | IndexOutOfBoundsException e) {
      return Optional.empty(); // sealed by somebody else: a cache that is not ours is none
    }
  }

  private Manifest parse(BufferedReader lines) throws IOException {
    Map<String, String> inputs = new LinkedHashMap<>();
    List<Problem> told = new ArrayList<>();
    List<UnitBeingRead> units = new ArrayList<>();
    FactsText.Reader content = new FactsText.Reader(form);
    String day = "";
    String common = "";
    Optional<SitePart> part = Optional.empty();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      List<String> words = TabbedLines.words(line);
      if (content.reads(words)) {
        continue;
      }
      UnitBeingRead unit = units.isEmpty() ? new UnitBeingRead(words) : units.get(units.size() - 1);
      switch (words.get(0)) {
        case "day" -> day = words.get(1);
        case "common" -> common = words.get(1);
        case "part" ->
            part =
                Optional.of(
                    new SitePart(
                        Shard.parse(words.get(1)).orElseThrow(IllegalArgumentException::new),
                        words.get(2),
                        Boolean.parseBoolean(words.get(3)),
                        words.get(4)));
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
    return new Manifest(inputs, day, common, content.facts(), read, told, part);
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
      return new Unit(
          words.get(1), words.get(2), words.get(4), pages, files, sheets, leads, problems);
    }
  }
}
