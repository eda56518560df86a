package vn.lantoa.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.Entry;
import vn.lantoa.campaign.site.Catalogue;
import vn.lantoa.read.ContentReader;
import vn.lantoa.read.file.ContentRoot;
import vn.lantoa.speech.LoudspeakerScript.Part;

/** What is read in the localities that this project comes with. */
final class ScriptWriterTest {
  private static final String WARD = "2025/lang-son/ky-lua";
  private static final LocalDate IN_2025 = LocalDate.of(2025, 11, 20);

  private static ScriptWriter of(String path, LocalDate today) throws IOException {
    Catalogue catalogue =
        new ContentReader(
                List.of(new ContentRoot(Path.of("content"), "content", false)),
                today,
                tasks -> tasks.forEach(Runnable::run))
            .read(path)
            .value()
            .orElseThrow();
    Entry entry =
        catalogue.entries().stream().filter(e -> e.path().equals(path)).findFirst().orElseThrow();
    Edition edition = catalogue.edition(entry);
    return new ScriptWriter(edition, today);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        WARD,
        "2024/lai-chau/tam-duong",
        "2024/quang-ngai/ba-to",
        "2024/so-tu-phap",
        "2021/bac-kan",
        "2026"
      })
  void takeOneMinuteAndThree(String path) throws IOException {
    ScriptWriter writer = of(path, IN_2025);
    assertTime(45, 85, writer.brief());
    for (LoudspeakerScript script : writer.week()) {
      assertTime(140, 205, script);
      assertEquals(Part.OPENING, script.sections().get(0).part());
      assertEquals(Part.CLOSING, script.sections().get(script.sections().size() - 1).part());
      assertFalse(script.text().matches("(?s).*[{}0-9].*"), script.text());
      assertTrue(script.text().contains("Khi gặp nguy hiểm, hãy gọi Công an, số một, một, ba."));
    }
  }

  private static void assertTime(int fewest, int most, LoudspeakerScript script) {
    Duration time = script.duration();
    assertTrue(time.toSeconds() >= fewest && time.toSeconds() <= most, time + script.text());
  }

  @Test
  void eachDayOfAWeekHasOtherSlogansAndAnotherThought() throws IOException {
    List<LoudspeakerScript> week = of(WARD, IN_2025).week();
    assertEquals(7, week.size());
    assertEquals(7, distinct(week, Part.THOUGHT));
    assertEquals(6, distinct(week, Part.SLOGANS), "six rounds, then from the first");
    assertEquals(6, distinct(week, Part.LAW), "that held in 2025");
    for (LoudspeakerScript script : week) {
      int slogans = section(script, Part.SLOGANS).utterances().size() - 1;
      assertTrue(slogans >= 4 && slogans <= 6, script.text());
      assertEquals(1, section(script, Part.LAW).utterances().size());
    }
  }

  private static long distinct(List<LoudspeakerScript> week, Part part) {
    Set<LoudspeakerScript.Section> sections =
        week.stream().map(script -> section(script, part)).collect(Collectors.toSet());
    return sections.size();
  }

  private static LoudspeakerScript.Section section(LoudspeakerScript script, Part part) {
    return script.sections().stream().filter(s -> s.part() == part).findFirst().orElseThrow();
  }

  @Test
  void aMonthThatHasGoneByIsToldSo() throws IOException {
    String text = of(WARD, LocalDate.of(2025, 12, 16)).usual().text();
    assertTrue(text.contains("phường Kỳ Lừa đã triển khai"), text);
    assertFalse(of(WARD, IN_2025).usual().text().contains("đã triển khai"));
  }

  @Test
  void aYearWithoutThemeNamesNone() throws IOException {
    String text = of("2026", LocalDate.of(2026, 11, 20)).usual().text();
    assertTrue(text.contains("cả nước triển khai Tháng hành động"), text);
    assertFalse(text.contains("chủ đề"), text);
  }

  @Test
  void anOfficeOutsideTheMonthClaimsNoPartInIt() throws IOException {
    ScriptWriter office = of("2024/so-tu-phap", IN_2025);
    String text = office.usual().text();
    assertTrue(text.contains("Kính thưa toàn thể cán bộ"), text);
    assertTrue(text.contains("cả nước đã triển khai"), text);
    assertFalse(text.contains("Sở Tư pháp đã"), text);
    assertFalse(office.usual().sections().stream().anyMatch(s -> s.part() == Part.SLOGANS), text);
  }

  @Test
  void noLawIsToldThatDidNotHoldYet() throws IOException {
    String in2021 = String.join("", texts(of("2021/bac-kan", IN_2025)));
    assertFalse(in2021.contains("Luật Phòng, chống bạo lực gia đình"), "of 2022");
    assertTrue(in2021.contains("Luật Bình đẳng giới"), in2021);
    String in2025 = String.join("", texts(of(WARD, IN_2025)));
    assertFalse(in2025.contains("hai trăm tám mươi hai"), "in force on the last day only");
    String in2026 = String.join("", texts(of("2026", IN_2025)));
    assertTrue(in2026.contains("hai trăm tám mươi hai"), in2026);
  }

  private static List<String> texts(ScriptWriter writer) {
    return writer.week().stream().map(LoudspeakerScript::text).toList();
  }

  @Test
  void theTextOfASampleSaysFirstThatItIsOne() throws IOException {
    String text = of(WARD, IN_2025).brief().text();
    assertTrue(text.startsWith("[Bài mẫu, dựng từ kế hoạch của Ủy ban nhân dân phường Kỳ Lừa"));
    assertTrue(text.endsWith("Xin cảm ơn bà con đã lắng nghe!\n"), text);
  }
}
