package vn.lantoa.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The hidden folder beside the site, on the same disk: {@code <parent>/.<name>.lantoa/}. Each build
 * has a ticket, and everything it puts here bears the ticket's number:
 *
 * <pre>
 * lock          held while anything is renamed
 * 7.lock        held as long as the build with ticket 7 lives
 * stage-7       its site, while it is being written
 * old-7         the site that it is replacing: whole, and put back if the build dies
 * gone-7        what it is deleting
 * spare-7       what it leaves to the next build of the site that it has replaced: {@link Spare}
 * live-7        the site that a link leads to (where the output is a link)
 * link-7        the link that is about to take the old one's place
 * </pre>
 *
 * <p>A ticket is {@code process-start-count}. Whoever may write beside the site may have put things
 * here, too: only what bears such a name is touched, and where there is a link or a device that is
 * none of ours, nothing is.
 */
final class WorkFolder {
  private static final String LOCK = ".lock";
  private static final String TICKET = "(\\d{1,10}-[0-9a-z]{1,13}-\\d{1,7})";
  private static final Pattern LOCK_NAME = Pattern.compile(TICKET + "\\.lock");
  private static final Pattern KIND_NAME =
      Pattern.compile("(stage|gone|link|old|live|spare)-" + TICKET);
  private static final int TICKETS = 1_000_000;
  private static final List<String> LEFTOVERS = List.of("stage", "gone", "link");
  private static final List<String> KINDS =
      List.of("stage", "gone", "link", "old", "live", "spare");

  private final Path out;
  private final Path folder;

  WorkFolder(Path out) {
    this.out = out;
    this.folder = out.resolveSibling("." + out.getFileName() + ".lantoa");
  }

  Path out() {
    return out;
  }

  /** Whether a build of ours has been at work here. */
  boolean exists() {
    return Tree.isFolder(folder);
  }

  /**
   * A link, a pipe or the like that no build of ours left here, or that is in our place: it might
   * lead a build anywhere, or keep it waiting for ever.
   */
  Optional<Path> intruder() throws IOException {
    if (!Tree.exists(folder)) {
      return Optional.empty();
    }
    if (!exists()) {
      return Optional.of(folder);
    }
    for (Path child : Tree.children(folder)) {
      if (!isPlain(child)) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  private static boolean isPlain(Path child) throws IOException {
    try {
      BasicFileAttributes file =
          Files.readAttributes(child, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      Matcher name = KIND_NAME.matcher(child.getFileName().toString());
      if (name.matches()) {
        return name.group(1).equals("link") ? file.isSymbolicLink() : file.isDirectory();
      }
      return file.isRegularFile() || file.isDirectory() && !isLock(child);
    } catch (NoSuchFileException e) {
      return true; // another build has taken it away
    }
  }

  private static boolean isLock(Path child) {
    String name = child.getFileName().toString();
    return name.equals("lock") || LOCK_NAME.matcher(name).matches();
  }

  /** Waits until nobody else renames. */
  Lock lock() throws IOException {
    Files.createDirectories(folder);
    return Lock.await(folder.resolve("lock"));
  }

  /** A ticket that no living build has; to be called under the lock. */
  Ticket draw() throws IOException {
    for (int i = 1; i <= TICKETS; i++) {
      String name = process() + "-" + i;
      if (KINDS.stream().noneMatch(kind -> Tree.exists(folder.resolve(kind + "-" + name)))
          && !Tree.exists(folder.resolve(name + LOCK))) {
        return new Ticket(name, Lock.await(folder.resolve(name + LOCK)));
      }
    }
    throw new IOException("no ticket left in " + folder);
  }

  /**
   * Settles what dead builds left behind; to be called under the lock. Whatever is called {@code
   * old-} is whole, because its name changes before its deletion begins: a site that is missing
   * comes back from there. So it does where git has put back, since, the files that it tracks.
   */
  void recover() throws IOException {
    for (Path old : children("old")) {
      if (!Marker.foreign(old).isEmpty()) {
        continue; // no build of ours would have replaced it
      }
      if (isThere()) {
        Tree.delete(gone(old));
      } else {
        Preserved.copy(out, old);
        Tree.delete(out);
        Tree.move(old, out);
      }
    }
    for (Path live : children("live")) {
      if (!isShown(live)) {
        Tree.delete(gone(live));
      }
    }
    for (Path leftover : Tree.children(folder)) {
      if (isOfDeadBuild(leftover)) {
        Tree.delete(leftover);
      }
    }
  }

  /** Whether the output holds more than what is kept; a link may lead anywhere. */
  private boolean isThere() throws IOException {
    return Tree.isFolder(out)
        ? Tree.children(out).stream().anyMatch(child -> !Preserved.is(child))
        : Tree.exists(out);
  }

  /** Whether the output is a link to this folder. */
  boolean isShown(Path live) throws IOException {
    return Files.isSymbolicLink(out)
        && Tree.exists(live)
        && Files.exists(out)
        && Files.isSameFile(out, live);
  }

  /** The site that the output leads to, where it is one of ours. */
  Optional<Path> shown() throws IOException {
    for (Path live : children("live")) {
      if (isShown(live)) {
        return Optional.of(live);
      }
    }
    return Optional.empty();
  }

  /** Deletes what was left to the next build; to be called under the lock. */
  void dropSpares() throws IOException {
    for (Path spare : children("spare")) {
      Tree.delete(gone(spare));
    }
  }

  /**
   * Whether a spare may be kept: not where "LOCK" is "lock", for there a file may bear the name of
   * another one in capitals.
   */
  boolean tellsCases() {
    return !Tree.exists(folder.resolve("LOCK"));
  }

  private Path gone(Path doomed) throws IOException {
    String name = doomed.getFileName().toString();
    Path gone = folder.resolve("gone-" + name.substring(name.indexOf('-') + 1));
    Tree.delete(gone);
    Tree.move(doomed, gone);
    return gone;
  }

  private boolean isOfDeadBuild(Path path) throws IOException {
    String name = path.getFileName().toString();
    Matcher lock = LOCK_NAME.matcher(name);
    if (lock.matches()) {
      return isDead(lock.group(1));
    }
    Matcher kind = KIND_NAME.matcher(name);
    return kind.matches() && LEFTOVERS.contains(kind.group(1)) && isDead(kind.group(2));
  }

  /** A build of our own process lives, and its lock must not be touched: see {@link Lock}. */
  private boolean isDead(String ticket) throws IOException {
    if (ticket.startsWith(process() + "-")) {
      return false;
    }
    Path lock = folder.resolve(ticket + LOCK);
    return !Tree.exists(lock) || Lock.isFree(lock);
  }

  /**
   * Number and start: the number alone soon belongs to another process, above all in containers.
   */
  private static String process() {
    ProcessHandle self = ProcessHandle.current();
    long start = self.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    return self.pid() + "-" + Long.toString(start, Character.MAX_RADIX);
  }

  private List<Path> children(String kind) throws IOException {
    return Tree.children(folder).stream()
        .filter(
            path -> {
              Matcher name = KIND_NAME.matcher(path.getFileName().toString());
              return name.matches() && name.group(1).equals(kind);
            })
        .toList();
  }

  /** The right of one build to its part of the folder, until it is given back. */
  final class Ticket {
    private final String name;
    private final Lock life;

    private Ticket(String name, Lock life) {
      this.name = name;
      this.life = life;
    }

    /** What this build calls its stage, old, gone, live, link or spare. */
    Path path(String kind) {
      return folder.resolve(kind + "-" + name);
    }

    /** Makes the spare the stage, where there is one; to be called under the lock. */
    boolean takeSpare() throws IOException {
      List<Path> spares = children("spare");
      if (spares.isEmpty()) {
        return false;
      }
      Tree.move(spares.get(0), path("stage"));
      return true;
    }

    /**
     * Leaves a tree to the next build, and no other; to be called under the lock. Git shall not
     * take it for the user's.
     */
    void leave(Path tree) throws IOException {
      dropSpares();
      Tree.move(tree, path("spare"));
      Path ignore = folder.resolve(".gitignore");
      if (!Tree.exists(ignore)) {
        Files.writeString(ignore, "*\n");
      }
    }

    /** Deletes what the build still has here, and lets go. */
    void giveBack() {
      try (life) {
        for (String kind : LEFTOVERS) {
          Tree.delete(path(kind));
        }
        Files.deleteIfExists(folder.resolve(name + LOCK));
      } catch (IOException stillInUse) {
        // It keeps its name, by which the next start knows it.
      }
    }
  }
}
