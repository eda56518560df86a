package vn.lantoa.sheets;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

/** Writers keep what sheets share; no file may tell what they kept. */
final class WarmWritersTest {
  private static final String LOCALITY = "2024/lai-chau/tam-duong";
  private static final Set<String> FORMATS = Set.of("anh-chia-se", "ap-phich-a3", "bang-ron-6x1");

  private final Map<String, byte[]> files = made(orders());

  @Test
  void anyOrderAndManyThreadsGiveTheSameBytes() {
    List<SheetTask> backwards = new ArrayList<>(orders());
    Collections.reverse(backwards);
    Map<String, byte[]> again = new ConcurrentHashMap<>();
    backwards.parallelStream().forEach(order -> again.putAll(made(List.of(order))));
    assertEquals(files.keySet(), again.keySet());
    again.forEach((path, bytes) -> assertArrayEquals(files.get(path), bytes, path));
  }

  @Test
  void aSheetMadeAloneIsTheSameAsAmongOthers() {
    int count = orders().size();
    assertTrue(count > 100, count + " sheets");
    for (int i : new int[] {count / 5, count / 2, count - 1}) {
      made(List.of(orders().get(i)))
          .forEach((path, bytes) -> assertArrayEquals(files.get(path), bytes, path));
    }
  }

  /** Of writers that have kept nothing yet. */
  private static List<SheetTask> orders() {
    return RealContent.below(LOCALITY).orders().stream()
        .filter(order -> FORMATS.contains(order.job().format().name()))
        .toList();
  }

  private static Map<String, byte[]> made(List<SheetTask> orders) {
    Map<String, byte[]> made = new ConcurrentHashMap<>();
    orders.forEach(order -> order.make(file -> made.put(file.path(), file.bytes())));
    return made;
  }
}
