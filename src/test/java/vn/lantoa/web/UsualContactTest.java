package vn.lantoa.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.htmlunit.html.HtmlInput;
import org.htmlunit.html.HtmlPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.lantoa.country.AdministrativeMap;
import vn.lantoa.edit.ContentStore;
import vn.lantoa.table.TableIn;
import vn.lantoa.table.TableOptions;
import vn.lantoa.table.TablePlan;

/** A usual contact begins alike, whether at the desk or in a province's table. */
final class UsualContactTest {
  private static final Set<String> OF_THE_CALL = Set.of("called-on", "called-by", "order");

  @RegisterExtension final OpenDesk desk = new OpenDesk(Serving::layOut);

  @Test
  void theOfficeInChargeIsTheSameFromATableAndFromTheDesk() throws IOException {
    HtmlPage form = desk.page("dia-chi-giup-do?moi=phong-van-hoa-xa-hoi");
    ((HtmlInput) form.getElementById("dien-thoai")).setValue("0205 3 870 123");
    OpenDesk.press(form, "luu");
    Path file = contact("phong-van-hoa-xa-hoi.md");
    List<String> typed = lasting(file);
    Files.delete(file);

    Path table = desk.folder().resolve("bang.csv");
    Serving.write(
        table,
        """
        Mã;Phòng Văn hóa – Xã hội – điện thoại;Ngày gọi thử các số;Ai gọi thử
        06187;0205 3 870 123;10/11/2025;UBND phường Kỳ Lừa
        """);
    TableIn in =
        new TableIn(
            ContentStore.of(desk.file("")),
            AdministrativeMap.read(Generator.PROJECT.resolve("assets/administrative-map")),
            Generator.PROJECT.resolve("content"),
            new TableOptions(Optional.of(2025), Optional.empty(), 2025, false, false));
    TablePlan plan = in.plan(table, "bang.csv");
    assertTrue(plan.isSound(), plan.toString());
    in.save(plan);
    assertEquals(typed, lasting(file), "in the same file");
    assertTrue(typed.contains("office: true"), typed.toString());
  }

  private Path contact(String name) {
    return desk.ofWard("contacts/" + name);
  }

  /** The lines of its front matter that are of no call, in whatever order. */
  private static List<String> lasting(Path file) throws IOException {
    try (Stream<String> lines = Files.lines(file)) {
      return lines
          .filter(line -> !OF_THE_CALL.contains(line.replaceFirst(":.*", "")))
          .sorted()
          .toList();
    }
  }
}
