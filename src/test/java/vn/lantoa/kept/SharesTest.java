package vn.lantoa.kept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SharesTest {
  private static final int COMMUNES = 100;

  @TempDir Path content;

  private ContentDigests digests() throws IOException {
    write("2025/campaign.md", "a");
    for (int i = 0; i < COMMUNES; i++) {
      String commune = String.format("2025/tinh-%d/xa-%02d", i / 50, i);
      write(commune + "/locality.md", "b");
      for (int j = 0; j < i % 7; j++) {
        write(commune + "/slogans/" + j + ".md", "c");
      }
    }
    write("2025/tinh-0/locality.md", "d");
    write("2025/tinh-1/locality.md", "e");
    return ContentDigests.of(List.of(content));
  }

  private void write(String path, String text) throws IOException {
    Path file = content.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7, 64, 103, 400})
  void everyEditionIsInOneShardAndAllWeighTheSame(int count) throws IOException {
    ContentDigests digests = digests();
    Shares shares = Shares.of(digests, "");
    int[] weights = new int[count];
    for (String edition : digests.editions()) {
      List<Integer> in =
          IntStream.rangeClosed(1, count)
              .boxed()
              .filter(i -> shares.isIn(edition, new Shard(i, count)))
              .toList();
      assertEquals(1, in.size(), edition + " " + in);
      weights[in.get(0) - 1] += digests.shown(edition) + 8;
    }
    int all = IntStream.of(weights).sum();
    int heaviest = IntStream.of(weights).max().orElseThrow();
    assertTrue(heaviest <= all / count + 20, heaviest + " of " + all);
  }

  @Test
  void onlyWhatIsBuiltIsDealtOut() throws IOException {
    Shares shares = Shares.of(digests(), "2025/tinh-1");
    assertEquals(51, shares.size());
    assertTrue(shares.isIn("2025/tinh-1", new Shard(1, 2)));
    assertTrue(shares.isIn("2025/tinh-1/xa-99", new Shard(2, 2)));
  }

  @Test
  void oneIsTypedAsNumberAndCount() {
    assertEquals(Optional.of(new Shard(3, 64)), Shard.parse("3/64"));
    for (String wrong : List.of("0/1", "2/1", "1", "1/", "/1", "1/1/1", " 1/2", "1/0", "-1/2")) {
      assertEquals(Optional.empty(), Shard.parse(wrong), wrong);
    }
  }
}
