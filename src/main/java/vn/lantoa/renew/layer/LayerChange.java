package vn.lantoa.renew.layer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.lantoa.renew.layer.NationLayer.Fact;

/**
 * One thing that a newer layer changes.
 *
 * @param path of the program's file
 * @param key that changed; empty where the file is new, gone or changed otherwise
 * @param mine files of hers that stand in for it, so that it does not reach her
 */
public record LayerChange(
    Subject subject,
    Kind kind,
    String path,
    String title,
    String key,
    String before,
    String after,
    List<String> mine) {
  /** What it is about, in the order of what matters. */
  public enum Subject {
    HOTLINE,
    LEGAL,
    CAMPAIGN,
    SLOGANS,
    CALENDAR,
    FORMAT,
    OTHER
  }

  /** What happened to it. */
  public enum Kind {
    NEW,
    GONE,
    CHANGED
  }

  /**
   * What changes between two layers, by subject.
   *
   * @param content her own folder
   */
  public static List<LayerChange> between(NationLayer old, NationLayer now, Path content)
      throws IOException {
    List<String> hers = files(content);
    Set<String> paths = new TreeSet<>(old.entries().keySet());
    paths.addAll(now.entries().keySet());
    List<LayerChange> changes = new ArrayList<>();
    for (String path : paths) {
      Fact before = old.entries().get(path);
      Fact after = now.entries().get(path);
      List<String> mine = hers.stream().filter(file -> standsIn(file, path)).toList();
      if (before == null && after != null) {
        changes.add(whole(Kind.NEW, path, after, mine));
      } else if (before != null && after == null) {
        changes.add(whole(Kind.GONE, path, before, mine));
      } else if (before != null && after != null && !before.digest().equals(after.digest())) {
        changed(path, before, after, mine, changes);
      }
    }
    changes.sort(java.util.Comparator.comparing(LayerChange::subject));
    return changes;
  }

  private static void changed(
      String path, Fact before, Fact after, List<String> mine, List<LayerChange> into) {
    Set<String> keys = new TreeSet<>(before.told().keySet());
    keys.addAll(after.told().keySet());
    int known = into.size();
    for (String key : keys) {
      String was = before.told().getOrDefault(key, "");
      String is = after.told().getOrDefault(key, "");
      if (!was.equals(is)) {
        into.add(
            new LayerChange(subject(after), Kind.CHANGED, path, after.title(), key, was, is, mine));
      }
    }
    if (into.size() == known) {
      into.add(whole(Kind.CHANGED, path, after, mine));
    }
  }

  private static LayerChange whole(Kind kind, String path, Fact fact, List<String> mine) {
    return new LayerChange(subject(fact), kind, path, fact.title(), "", "", "", mine);
  }

  private static Subject subject(Fact fact) {
    String name = fact.type().toUpperCase(Locale.ROOT);
    return Stream.of(Subject.values())
        .filter(subject -> subject.name().equals(name))
        .findFirst()
        .orElse(Subject.OTHER);
  }

  /** The same folder and name, at the same place or in one of her editions. */
  private static boolean standsIn(String file, String path) {
    int name = path.lastIndexOf('/');
    int folder = path.lastIndexOf('/', name - 1);
    return file.equals(path) || name > 0 && file.endsWith("/" + path.substring(folder + 1));
  }

  private static List<String> files(Path content) throws IOException {
    if (!Files.isDirectory(content)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(content)) {
      return all.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
          .map(file -> content.relativize(file).toString().replace('\\', '/'))
          .filter(file -> file.endsWith(".md"))
          .sorted()
          .toList();
    }
  }
}
