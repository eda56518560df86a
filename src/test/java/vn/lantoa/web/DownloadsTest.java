package vn.lantoa.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.ParseWarning;
import biweekly.util.ICalDate;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.lantoa.bytes.Digests;
import vn.lantoa.campaign.site.SitePaths;

/** The files that people take away, read by programs that we did not write. */
@ExtendWith(Sites.Given.class)
final class DownloadsTest {
  private static final String WARD = "2025/lang-son/ky-lua/";
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private static List<String> files(BuiltSite site, String ending) {
    return site.files().stream()
        .filter(file -> file.contains("tai-ve/") && file.endsWith(ending))
        .toList();
  }

  @Test
  void everyFileIsListedWithItsKindAndSize(Sites sites) throws Exception {
    Path page = sites.whole().folder().resolve(WARD + "tai-ve/index.html");
    int listed = 0;
    for (Element link : Jsoup.parse(page.toFile()).select("main a[download]")) {
      String[] address = link.attr("href").split("\\?v=");
      Path file = page.resolveSibling(address[0]).normalize();
      boolean madeWithPages = address[0].endsWith(SitePaths.PORTAL);
      String version = madeWithPages ? "" : address[1];
      String digest = Digests.hex(Files.readAllBytes(file));
      assertTrue(digest.startsWith(version), "the address has the version of the file");
      long kilobytes = (Files.size(file) + 999) / 1_000;
      String size =
          kilobytes < 1_000
              ? kilobytes + " kB"
              : (kilobytes + 50) / 1_000 + "," + (kilobytes + 50) % 1_000 / 100 + " MB";
      assertTrue(link.text().endsWith(", " + size), link + " " + Files.size(file));
      listed++;
    }
    assertTrue(listed > 30, listed + " files");
  }

  /** What a commune can upload over a slow line. */
  @Test
  void aWardIsLight(Sites sites) throws Exception {
    long all = 0;
    for (String place :
        List.of(
            "2021/bac-kan/",
            "2024/lai-chau/tam-duong/",
            "2024/quang-ngai/ba-to/",
            "2024/so-tu-phap/",
            WARD)) {
      long bytes = 0;
      for (String file : sites.whole().files()) {
        if (file.startsWith(place)) {
          bytes += Files.size(sites.whole().folder().resolve(file));
        }
      }
      assertTrue(bytes < 25_000_000, place + " " + bytes);
      all += bytes;
    }
    assertTrue(all < 120_000_000, all + " bytes");
  }

  @Test
  void textsAreForWindows(Sites sites) {
    String text = sites.whole().read(WARD + "tai-ve/thong-diep.txt");
    assertTrue(text.startsWith(BYTE_ORDER_MARK));
    assertEquals(text, text.replace("\r\n", "\n").replace("\n", "\r\n"));
    assertTrue(text.contains("\r\nHãy lên tiếng khi bị bạo lực.\r\n"), text);
    String capitals = sites.whole().read(WARD + "tai-ve/thong-diep-chu-hoa.txt");
    assertTrue(capitals.contains("\r\nHÃY LÊN TIẾNG KHI BỊ BẠO LỰC.\r\n"), capitals);
  }

  @Test
  void noCellOfATableRuns(Sites sites) {
    for (String file : files(sites.whole(), ".csv")) {
      String table = sites.whole().read(file);
      assertTrue(table.startsWith(BYTE_ORDER_MARK + "\""), file);
      for (String line : table.substring(1).split("\r\n")) {
        assertFalse(line.matches("(.*\",)?\"[=+@\\t-].*"), line);
      }
    }
  }

  @Test
  void textsForProgramsFollowTheirSchema(Sites sites) {
    JsonSchema schema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(sites.whole().read("tai-nguyen/thong-diep.schema.json"));
    List<String> files = files(sites.whole(), ".json");
    assertTrue(files.size() > 10, files + "");
    for (String file : files) {
      String json = sites.whole().read(file);
      assertEquals(Set.of(), schema.validate(json, InputFormat.JSON), file);
      String broken = json.replace("\"publisher\"", "\"publishr\"");
      assertFalse(schema.validate(broken, InputFormat.JSON).isEmpty(), "the schema says something");
    }
  }

  @Test
  void calendarsAreReadByAnother(Sites sites) throws Exception {
    int events = 0;
    for (BuiltSite site : List.of(sites.whole(), sites.guide())) {
      for (String file : files(site, ".ics")) {
        byte[] bytes = Files.readAllBytes(site.folder().resolve(file));
        for (String line : new String(bytes, UTF_8).split("\r\n")) {
          assertTrue(line.getBytes(UTF_8).length <= 75, line);
        }
        List<List<ParseWarning>> warnings = new ArrayList<>();
        ICalendar calendar = Biweekly.parse(new String(bytes, UTF_8)).warnings(warnings).first();
        assertEquals(List.of(List.of()), warnings, file);
        assertEquals("", calendar.validate(calendar.getVersion()).toString(), file);
        Set<String> ids = new HashSet<>();
        for (VEvent event : calendar.getEvents()) {
          assertTrue(ids.add(event.getUid().getValue()), file);
          assertFalse(event.getSummary().getValue().isBlank(), file);
          events++;
        }
      }
    }
    assertTrue(events > 200, events + " events");
  }

  @Test
  void hoursAreThoseOfVietnam(Sites sites) {
    String folder = "2025/lang-son/hoa-ban/tai-ve/lich.ics";
    ICalendar calendar = Biweekly.parse(sites.guide().read(folder)).first();
    List<Instant> timed =
        calendar.getEvents().stream()
            .map(event -> event.getDateStart().getValue())
            .filter(ICalDate::hasTime)
            .map(date -> Instant.ofEpochMilli(date.getTime()))
            .toList();
    assertFalse(timed.isEmpty());
    for (Instant start : timed) {
      int hour = start.atZone(ZoneId.of("Asia/Ho_Chi_Minh")).getHour();
      assertTrue(hour >= 6 && hour <= 21, start + " is " + hour);
    }
  }

  @Test
  void identifiersStayWhenTheDayOfTheBuildChanges(Sites sites) {
    Map<String, LocalDate> days = new HashMap<>();
    String text = sites.whole().read(WARD + "tai-ve/lich.ics");
    for (VEvent event : Biweekly.parse(text).first().getEvents()) {
      String id = event.getUid().getValue();
      assertTrue(id.matches("[a-z0-9-]+@lan-toa"), id);
      days.put(id, LocalDate.EPOCH);
    }
    String alone = plan(sites, "ky-lua").read("tai-ve/lich.ics");
    for (VEvent event : Biweekly.parse(alone).first().getEvents()) {
      assertTrue(days.containsKey(event.getUid().getValue()), "built alone: " + event.getUid());
    }
  }

  private static BuiltSite plan(Sites sites, String name) {
    return sites.plans().stream().filter(s -> s.name().equals(name)).findFirst().orElseThrow();
  }

  @Test
  void theKitToStartWithFitsIntoAMessage(Sites sites) throws Exception {
    List<String> kits = files(sites.whole(), "bo-bat-dau.zip");
    assertEquals(4, kits.size(), "an agency without messages has none");
    for (String kit : kits) {
      Path file = sites.whole().folder().resolve(kit);
      assertTrue(Files.size(file) <= 3_000_000, kit + " " + Files.size(file));
      try (ZipFile zip = new ZipFile(file.toFile())) {
        List<? extends ZipEntry> entries = Collections.list(zip.entries());
        assertTrue(entries.size() <= 15, kit + " " + entries);
        assertEquals("00-DOC-TRUOC.txt", entries.get(0).getName());
        for (ZipEntry entry : entries) {
          assertEquals(ZipEntry.STORED, entry.getMethod());
          assertTrue(entry.getName().matches("[A-Za-z0-9.-]{1,60}"), entry.getName());
        }
      }
    }
  }

  @Test
  void aKitTellsWhetherItIsWhole(Sites sites) throws Exception {
    for (String kit : files(sites.whole(), ".zip")) {
      try (ZipFile zip = new ZipFile(sites.whole().folder().resolve(kit).toFile())) {
        String sums = new String(read(zip, "SHA256.txt"), UTF_8).substring(1);
        int told = 0;
        for (String line : sums.split("\r\n")) {
          byte[] digest = Digests.sha256(read(zip, line.substring(66)));
          assertEquals(line.substring(0, 64), HexFormat.of().formatHex(digest), line);
          told++;
        }
        assertEquals(zip.size(), told + 1, kit);
      }
    }
  }

  private static byte[] read(ZipFile zip, String name) throws Exception {
    try (InputStream in = zip.getInputStream(zip.getEntry(name))) {
      return in.readAllBytes();
    }
  }

  @Test
  void nothingInAnArchiveTellsTheTimeOfDay(Sites sites) throws Exception {
    List<String> archives =
        Stream.of(".docx", ".xlsx", ".zip")
            .flatMap(ending -> files(sites.whole(), ending).stream())
            .toList();
    assertFalse(archives.isEmpty());
    for (String file : archives) {
      byte[] bytes = Files.readAllBytes(sites.whole().folder().resolve(file));
      try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
          assertEquals(1980, entry.getTimeLocal().getYear(), file + ": " + entry.getName());
        }
      }
    }
  }
}
