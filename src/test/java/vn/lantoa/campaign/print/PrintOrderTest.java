package vn.lantoa.campaign.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.lantoa.campaign.Assurance;
import vn.lantoa.campaign.Campaign;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.Entry;
import vn.lantoa.campaign.Format;
import vn.lantoa.campaign.Identity;
import vn.lantoa.campaign.Level;
import vn.lantoa.campaign.Locality;
import vn.lantoa.campaign.Plan;
import vn.lantoa.campaign.Slogan;
import vn.lantoa.campaign.SloganGroup;
import vn.lantoa.campaign.content.Body;
import vn.lantoa.campaign.content.Contents;
import vn.lantoa.campaign.content.Picture;
import vn.lantoa.campaign.time.HangingWindow;
import vn.lantoa.problem.Source;
import vn.lantoa.text.Slug;

final class PrintOrderTest {
  private static final Source HERE = Source.of("x.md");
  private static final Body BODY = new Body("", HERE, List.of());
  private static final Format BANNER = format("bang-ron", Format.Medium.PRINT, true);
  private static final Format POSTER = format("ap-phich", Format.Medium.PRINT, false);
  private static final Format SCREEN = format("anh", Format.Medium.SCREEN, true);
  private static final Slogan OWN = slogan("Việc nhà không của riêng ai.", "Kế hoạch của huyện");
  private static final Slogan OTHER = slogan("Hãy lên tiếng khi bị bạo lực.", "");

  private final List<Sheet> sheets = new ArrayList<>();

  private static Format format(String name, Format.Medium medium, boolean forSlogans) {
    return new Format(
        name,
        name,
        medium,
        600,
        300,
        3,
        1,
        2,
        forSlogans,
        Set.of(),
        false,
        Optional.empty(),
        0,
        1,
        HERE);
  }

  private static Slogan slogan(String text, String source) {
    Optional<String> from = Optional.of(source).filter(s -> !s.isEmpty());
    return new Slogan(
        text, text, Slug.of(text), from, Map.of(), "vi", Assurance.NONE, Optional.empty(), HERE);
  }

  private static Locality locality(String issuer, Level level, boolean sample, boolean plan) {
    return new Locality(
        "2025/x",
        issuer.substring(issuer.lastIndexOf(' ') + 1),
        level,
        issuer,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        plan
            ? Optional.of(
                new Plan("Kế hoạch", Optional.of("1/KH-UBND"), Optional.empty(), List.of()))
            : Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        sample,
        true,
        true,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty(),
        BODY,
        HERE);
  }

  private static Edition edition(Locality... lineage) {
    Campaign campaign =
        new Campaign(
            "Tháng hành động",
            2025,
            "Chủ đề",
            Assurance.NONE,
            LocalDate.of(2025, 11, 15),
            LocalDate.of(2025, 12, 15),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            BODY,
            HERE);
    SloganGroup group =
        new SloganGroup(
            "01",
            "Nhóm",
            "nhom",
            Optional.of("4893/BLĐTBXH-VBĐG; https://www.vi.example/a"),
            Optional.empty(),
            1,
            List.of(),
            List.of(OWN, OTHER),
            Optional.empty(),
            HERE);
    return new Edition(
        new Entry(
            "2025/x",
            Entry.Kind.LOCALITY,
            Optional.empty(),
            "X",
            List.of(),
            List.of(),
            Optional.empty(),
            Optional.empty()),
        Optional.of(campaign),
        List.of(lineage),
        Contents.of(Stream.of(group, BANNER, POSTER, SCREEN)),
        HERE);
  }

  private void made(Format format, Optional<Slogan> slogan, String design, ColourSpace colours) {
    String text = slogan.map(Slogan::text).orElse("Chủ đề");
    String path = format.name() + "-" + design + "-" + Slug.of(text) + ".pdf";
    sheets.add(
        new Sheet(
            slogan,
            Optional.empty(),
            text,
            format,
            design,
            "Mẫu " + design,
            List.of(new Sheet.File(Sheet.Kind.PDF, path, 1, 0, 0, colours))));
  }

  private PrintOrder order() {
    return PrintOrder.of(edition(locality("UBND phường Mai", Level.WARD, false, true)), sheets);
  }

  @Test
  void eachTextIsOrderedOnceInTheDesignThatComesFirst() {
    for (String design : List.of("cam", "truyen-thong")) {
      made(BANNER, Optional.empty(), design, ColourSpace.CMYK);
      made(BANNER, Optional.of(OWN), design, ColourSpace.CMYK);
      made(POSTER, Optional.empty(), design, ColourSpace.CMYK);
      made(SCREEN, Optional.empty(), design, ColourSpace.CMYK);
    }
    PrintOrder order = order();
    assertEquals(List.of("Mẫu cam"), order.designs());
    assertEquals(
        List.of(
            "bang-ron-cam-chu-de.pdf",
            "bang-ron-cam-viec-nha-khong-cua-rieng-ai.pdf",
            "ap-phich-cam-chu-de.pdf"),
        order.rows().stream().map(row -> row.file().orElseThrow().path()).toList());
    assertEquals(List.of(BANNER), order.tables().stream().map(PrintOrder.Table::format).toList());
    assertEquals(1, order.more().size());
  }

  @Test
  void everySloganSaysWhereItComesFromAndThePlanIsNotItsSource() {
    made(BANNER, Optional.empty(), "cam", ColourSpace.RGB);
    made(BANNER, Optional.of(OWN), "cam", ColourSpace.RGB);
    made(BANNER, Optional.of(OTHER), "cam", ColourSpace.RGB);
    PrintOrder order = order();
    assertEquals(Optional.of("Kế hoạch số 1/KH-UBND"), order.plan());
    assertEquals(
        List.of(
            Optional.empty(),
            Optional.of("Kế hoạch của huyện"),
            Optional.of("4893/BLĐTBXH-VBĐG; vi.example")),
        order.rows().stream().map(PrintOrder.Row::source).toList());
  }

  @Test
  void coloursAreThoseOfTheFiles() {
    made(BANNER, Optional.empty(), "cam", ColourSpace.CMYK);
    assertEquals(
        Optional.of(
            "CMYK, theo điều kiện in FOGRA39, tổng mực không quá 300%; in thử để so màu trước khi in hàng loạt"),
        order().colours());
    assertFalse(order().isMixed());
    made(BANNER, Optional.of(OWN), "cam", ColourSpace.RGB);
    assertTrue(order().isMixed());
    assertTrue(order().colours().orElseThrow().startsWith("tệp ghi CMYK"));
    sheets.remove(0);
    assertEquals(
        Optional.of("RGB; nhà in chuyển sang CMYK, in thử để so màu trước khi in hàng loạt"),
        order().colours());
  }

  @Test
  void withNothingToPrintItIsEmpty() {
    made(SCREEN, Optional.empty(), "cam", ColourSpace.RGB);
    assertTrue(order().isEmpty());
    assertEquals(Optional.empty(), order().colours());
  }

  @Test
  void theIssuerIsWrittenInFullWithWhatLiesAbove() {
    Locality province = locality("UBND tỉnh Hoa", Level.PROVINCE, false, false);
    Locality ward = locality("UBND phường Mai", Level.WARD, false, true);
    assertEquals("Ủy ban nhân dân phường Mai, tỉnh Hoa", edition(province, ward).issuer());
    assertEquals("", edition().issuer());
    Locality hospital = locality("Bệnh viện tỉnh Hoa", Level.HOSPITAL, false, false);
    assertEquals("Bệnh viện tỉnh Hoa", edition(province, hospital).issuer());
    assertEquals("Bệnh viện tỉnh Hoa, phường Mai", edition(province, ward, hospital).issuer());
  }

  @Test
  void aSampleSaysThatNobodyApprovedIt() {
    assertEquals(Optional.empty(), order().sample());
    assertEquals(
        Optional.of(
            "Bản mẫu, dựng từ kế hoạch của UBND phường Mai; "
                + "chưa được cơ quan này duyệt để in."),
        edition(locality("UBND phường Mai", Level.WARD, true, true)).sampleNotice());
    assertEquals(
        Optional.of("Bản mẫu, mang tên UBND phường Mai; chưa được cơ quan này duyệt để in."),
        edition(locality("UBND phường Mai", Level.WARD, true, false)).sampleNotice());
  }

  @Test
  void aSchoolSpeaksOfItselfAsASchool() {
    assertEquals(
        Optional.of("Bản mẫu, mang tên Trường Hoa Sen; chưa được nhà trường duyệt để in."),
        edition(locality("Trường Hoa Sen", Level.SCHOOL, true, false)).sampleNotice());
  }

  @Test
  void onlyABodyHangsForAsLongAsItLikes() {
    Edition school = edition(locality("Trường Hoa Sen", Level.SCHOOL, false, false));
    assertEquals(
        List.of("Trong khuôn viên"),
        PrintOrder.of(school, sheets).windows().stream().map(HangingWindow::name).toList());
    assertEquals(
        List.of("Đợt 1", "Đợt 2"), order().windows().stream().map(HangingWindow::name).toList());
    assertEquals(
        List.of("Đợt 1", "Đợt 2"),
        sponsored(school).hangingWindows().stream().map(HangingWindow::name).toList());
  }

  private static Edition sponsored(Edition edition) {
    Identity.Sponsor sponsor =
        new Identity.Sponsor(
            "Công ty Hoa", new Picture("hoa.png", Path.of("hoa.png"), "Hoa", HERE));
    Identity identity =
        new Identity(
            List.of(),
            List.of(),
            List.of(),
            List.of(sponsor),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            BODY,
            Set.of(),
            HERE);
    return new Edition(
        edition.entry(),
        edition.campaign(),
        edition.lineage(),
        Contents.of(Stream.of(identity)),
        HERE);
  }
}
