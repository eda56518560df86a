package vn.lantoa.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.spark.api.java.function.Function;
import vn.lantoa.build.BuildSummary;
import vn.lantoa.build.Parts;
import vn.lantoa.build.Progress;
import vn.lantoa.problem.Outcome;

/**
 * What an executor does: makes parts by their number. It never throws, since Spark gives a whole
 * job up when one of its tasks has failed a few times; what went wrong is in what it returns.
 */
record PartTask(Order order) implements Function<Integer, PartResult> {

  /**
   * What this process has read, by what for. Static, since Spark makes a task anew from bytes each
   * time and lets it keep nothing, and to read a country takes longer than to make a part of it.
   */
  private static final Map<Order, Parts> READ = new ConcurrentHashMap<>();

  @Override
  public PartResult call(Integer index) {
    try {
      return PartResult.of(index, make(index));
    } catch (Throwable e) {
      return PartResult.of(index, e);
    }
  }

  private Outcome<BuildSummary> make(int index) throws IOException {
    if (!Files.isDirectory(Path.of(order.parts()))) {
      throw new NoSuchFileException(order.parts(), null, "not seen by every machine");
    }
    Path out = order.part(index);
    return READ.computeIfAbsent(order, PartTask::read)
        .make(order.shard(index), out, out.toString(), Progress.NONE);
  }

  private static Parts read(Order order) {
    Locale.setDefault(Locale.ROOT); // as the program's own Main does, before anything is made
    try {
      return new Parts(order.inputs(), Path.of(order.last()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
