package vn.lantoa.begin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.edit.ContentStore;
import vn.lantoa.edit.ContentStore.Save;

/**
 * Writes what a folder of content begins with: all of it or none, also where the process is killed,
 * and nothing over what is there. It is one step, which can be taken back.
 */
public final class NewFiles {
  private static final String CONTENT = "content/";

  private NewFiles() {}

  /**
   * What was done.
   *
   * @param written paths below the folder
   * @param kept those that were there already, and are as they were
   */
  public record Written(List<String> written, List<String> kept) {}

  /**
   * Writes into a folder, which need not be there yet; its content lies in a folder below.
   *
   * @throws FileAlreadyExistsException where her own file is there: it has been begun before
   * @throws IOException where the disk fails; nothing was written then
   */
  public static Written write(Path folder, BeginningFiles files) throws IOException {
    Map<String, byte[]> all = new LinkedHashMap<>();
    files
        .texts()
        .forEach((name, text) -> all.put(below(name), text.getBytes(StandardCharsets.UTF_8)));
    try {
      Written done = write(folder.resolve(CONTENT), List.of(below(files.own())), all);
      return new Written(above(done.written()), above(done.kept()));
    } catch (FileAlreadyExistsException e) {
      String there = String.valueOf(e.getMessage());
      throw there.equals(below(files.own())) ? new FileAlreadyExistsException(files.own()) : e;
    }
  }

  private static String below(String name) {
    if (!name.startsWith(CONTENT)) {
      throw new IllegalArgumentException("no content: " + name);
    }
    return name.substring(CONTENT.length());
  }

  private static List<String> above(List<String> names) {
    return names.stream().map(CONTENT::concat).toList();
  }

  /**
   * Writes into a folder of content, which need not be there yet.
   *
   * @param own those of the files that must not be there, but for a {@link StandIn}
   * @throws FileAlreadyExistsException where one of them is: it has been begun before
   * @throws IOException where the disk fails; nothing was written then
   */
  public static Written write(Path content, List<String> own, Map<String, byte[]> files)
      throws IOException {
    Path whole = content.toAbsolutePath().normalize();
    refuseFileAbove(whole);
    ContentStore store = ContentStore.of(whole);
    store.settle();
    Map<String, byte[]> standIns = new HashMap<>();
    for (String name : own) {
      if (isThere(whole.resolve(name))) {
        standIns.put(name, standIn(store, name));
      }
    }
    List<String> written = new ArrayList<>();
    List<String> kept = new ArrayList<>();
    List<Save> saves = new ArrayList<>();
    files.forEach(
        (name, bytes) -> {
          Optional<byte[]> standIn = Optional.ofNullable(standIns.get(name));
          if (standIn.isPresent()) {
            written.add(name);
            saves.add(new Save(name, ContentStore.version(standIn), Optional.of(bytes)));
          } else if (isThere(whole.resolve(name))) {
            kept.add(name);
          } else {
            written.add(name);
            saves.add(new Save(name, ContentStore.NONE, Optional.of(bytes)));
          }
        });
    try {
      List<String> since = store.save(saves);
      if (!since.isEmpty()) {
        throw new FileAlreadyExistsException(since.get(0));
      }
    } catch (IllegalArgumentException e) { // a folder is a link, and leads who knows where
      throw new IOException(e);
    }
    return new Written(written, kept);
  }

  /** What stands there for the sake of others makes room for her own. */
  private static byte[] standIn(ContentStore store, String name) throws IOException {
    try {
      return store
          .read(name)
          .filter(StandIn::is)
          .orElseThrow(() -> new FileAlreadyExistsException(name));
    } catch (IllegalArgumentException e) { // a folder is a link, and leads who knows where
      throw new IOException(e);
    }
  }

  private static boolean isThere(Path path) {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }

  /** The journal is made beside the content, where there may be nothing yet. */
  private static void refuseFileAbove(Path folder) throws IOException {
    for (Path path = folder; path != null; path = path.getParent()) {
      if (Files.isDirectory(path)) {
        return;
      }
      if (isThere(path)) {
        throw new FileAlreadyExistsException(path.toString());
      }
    }
    throw new NoSuchFileException(folder.toString());
  }
}
