package vn.lantoa.serve;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.StampedLock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.lantoa.http.Answer;
import vn.lantoa.http.MediaTypes;
import vn.lantoa.http.RequestPath;

/** The files of the site that is shown now. Nothing is read while a site is being exchanged. */
final class ServedSite {
  private static final int FOUND = 200;
  private static final int NOT_FOUND = 404;
  private static final String NOT_FOUND_PAGE = "404.html";

  /** A file up to this size is read at once; of a larger one only its opening holds a build up. */
  private static final long AT_ONCE = 4_000_000;

  /** Its links begin at the host's root, since it is shown anywhere: they tell the site's place. */
  private static final Pattern MOUNT = Pattern.compile("src=\"/([^\"]*?)tai-nguyen/");

  private final StampedLock lock = new StampedLock();
  private volatile Optional<Shown> shown = Optional.empty();
  private volatile String page = "";

  /**
   * What is shown.
   *
   * @param mount where the site will stand below its host, ending with a slash; or nothing
   */
  private record Shown(Path root, String mount, String build) {}

  /** Shows a finished site from now on. */
  void show(Path folder, String build) throws IOException {
    Path page = folder.resolve(NOT_FOUND_PAGE);
    Matcher mount = MOUNT.matcher(Files.exists(page) ? Files.readString(page) : "");
    shown = Optional.of(new Shown(folder.toRealPath(), mount.find() ? mount.group(1) : "", build));
  }

  /** Whether a site was ever finished. */
  boolean isThere() {
    return shown.isPresent();
  }

  /** Somebody waits for a page of the first site. */
  void await(RequestPath path) {
    page = path.file();
  }

  /** The path in the site of the page that was read last; empty before the first. */
  String page() {
    return page;
  }

  /** Waits for whoever reads; nobody begins to before {@link #release}. */
  long hold() {
    return lock.writeLock();
  }

  void release(long hold) {
    lock.unlockWrite(hold);
  }

  /** Of a site that is there. */
  Answer answer(RequestPath path, String raw) throws IOException {
    long reading = lock.readLock();
    try {
      Shown site = shown.orElseThrow();
      Optional<Path> file = file(site.root(), below(path.names(), site.mount()));
      if (file.isPresent() && Files.isDirectory(file.get())) {
        if (!path.folder()) {
          return Answer.redirect(raw + "/");
        }
        file =
            file(site.root(), site.root().relativize(file.get()).resolve("index.html").toString());
      } else if (path.folder()) {
        file = Optional.empty();
      }
      Optional<Path> plain = file.filter(Files::isRegularFile);
      plain
          .filter(found -> MediaTypes.isPage(MediaTypes.of(found.toString())))
          .ifPresent(found -> page = name(site.root().relativize(found)));
      return plain.isPresent()
          ? answer(FOUND, plain.get(), site.build())
          : file(site.root(), NOT_FOUND_PAGE).isPresent()
              ? answer(NOT_FOUND, site.root().resolve(NOT_FOUND_PAGE), site.build())
              : Answer.text(NOT_FOUND, "404");
    } finally {
      lock.unlockRead(reading);
    }
  }

  private static String name(Path file) {
    return file.toString().replace('\\', '/');
  }

  private static String below(String names, String mount) {
    return (names + "/").startsWith(mount) && !mount.isEmpty()
        ? names.substring(Math.min(names.length(), mount.length()))
        : names;
  }

  /** No way leads through a link, or through a name in other letters than the file's own. */
  private static Optional<Path> file(Path root, String names) {
    Path file = root.resolve(names);
    try {
      return Files.exists(file, LinkOption.NOFOLLOW_LINKS) && file.toRealPath().equals(file)
          ? Optional.of(file)
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty(); // a link to nothing
    }
  }

  private static Answer answer(int status, Path file, String build) throws IOException {
    String type = MediaTypes.of(file.toString());
    if (MediaTypes.isPage(type)) {
      String page = Files.readString(file, StandardCharsets.UTF_8);
      byte[] body = PreviewPages.watched(page, build).getBytes(StandardCharsets.UTF_8);
      return Answer.of(status, type, body, Answer.FRAMED);
    }
    long size = Files.size(file);
    if (size <= AT_ONCE) {
      return Answer.of(status, type, Files.readAllBytes(file), Answer.FRAMED);
    }
    InputStream body = Files.newInputStream(file);
    return new Answer(status, Map.of("Content-Type", type), size, body);
  }
}
