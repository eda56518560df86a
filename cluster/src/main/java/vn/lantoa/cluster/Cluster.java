package vn.lantoa.cluster;

import java.io.IOException;
import java.io.Reader;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.apache.spark.SparkConf;
import org.apache.spark.Success$;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/**
 * The machines of a Spark cluster, and this one, which asks them for parts.
 *
 * @param master its address, such as {@code spark://10.0.0.1:7077}
 * @param settings the file that all processes of the cluster have, with the secret
 * @param memory of an executor, such as {@code 1g}
 */
record Cluster(URI master, Path settings, String memory) {
  /**
   * A machine that dies counts as a failure of each task that it had, and a task that has failed so
   * often ends the job.
   */
  private static final int MOST_FAILURES = 16;

  /** As the program's launcher has it; and logs, which its jar alone is silent about. */
  private static final String JAVA_OPTIONS =
      "-XX:+UseSerialGC -XX:TieredStopAtLevel=1"
          + " -Dlog4j2.loggerContextFactory=org.apache.logging.log4j.core.impl.Log4jContextFactory";

  /**
   * Makes all parts, each once, on whatever machines there are; one that dies has its parts made by
   * the others.
   *
   * @param done is told how many are done
   * @throws IOException where the settings cannot be read, or the master's address leads nowhere
   * @throws NotMade where the master does not answer, does not let this machine in, or goes away
   */
  List<PartResult> make(Order order, IntConsumer done) throws IOException {
    SparkConf configuration = configuration();
    try (JavaSparkContext context = new JavaSparkContext(configuration)) {
      context.sc().addSparkListener(new Counter(done));
      List<Integer> all = IntStream.rangeClosed(1, order.count()).boxed().toList();
      return context.parallelize(all, order.count()).map(new PartTask(order)).collect();
    } catch (Exception e) { // Scala's methods declare nothing, and throw checked ones as well
      throw new NotMade(
          ("cụm máy %1$s không nhận việc, hoặc bỏ dở: địa chỉ, mã bí mật có đúng không? (The"
                  + " cluster %1$s took no work, or gave it up: are its address and secret right?)")
              .formatted(master),
          e);
    }
  }

  private SparkConf configuration() throws IOException {
    Properties named = new Properties();
    try (Reader reader = Files.newBufferedReader(settings)) {
      named.load(reader);
    }
    SparkConf all = new SparkConf();
    named.stringPropertyNames().forEach(name -> all.set(name, named.getProperty(name)));
    String here = here();
    return all.setAppName("lantoa")
        .setMaster(master.toString())
        .set("spark.driver.host", here)
        .set("spark.driver.bindAddress", here)
        .set("spark.executor.memory", memory)
        .set("spark.executor.extraJavaOptions", JAVA_OPTIONS)
        .set("spark.executorEnv.LC_ALL", "C.UTF-8") // Java names files with marks by it
        .set("spark.task.maxFailures", Integer.toString(MOST_FAILURES));
  }

  /** The address of this machine that faces the master. Nothing is sent. */
  private String here() throws IOException {
    try (DatagramSocket socket = new DatagramSocket()) {
      socket.connect(new InetSocketAddress(master.getHost(), master.getPort()));
      return socket.getLocalAddress().getHostAddress();
    }
  }

  /** Counts what is done while it is done. */
  private static final class Counter extends SparkListener {
    private final AtomicInteger count = new AtomicInteger();
    private final IntConsumer done;

    Counter(IntConsumer done) {
      this.done = done;
    }

    @Override
    public void onTaskEnd(SparkListenerTaskEnd task) {
      if (task.reason() instanceof Success$) {
        done.accept(count.incrementAndGet());
      }
    }
  }
}
