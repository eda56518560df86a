package vn.lantoa.campaign.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file of the site: made and not yet written, staged already, or made anew whenever it is written
 * because nobody should hold it in memory.
 *
 * @param path below the root of the site, with '/' between folders
 * @param source where its bytes come from
 */
public record Artifact(String path, Source source) {

  /** What gives the same bytes each time. */
  @FunctionalInterface
  public interface Source {
    void writeTo(OutputStream out) throws IOException;
  }

  /** Bytes that are not to be changed. */
  private record Held(byte[] bytes) implements Source {
    @Override
    public void writeTo(OutputStream out) throws IOException {
      out.write(bytes);
    }
  }

  /** A file on the disk. */
  private record Staged(Path file) implements Source {
    @Override
    public void writeTo(OutputStream out) throws IOException {
      Files.copy(file, out);
    }
  }

  /** A file of an earlier site, which is known without being read. */
  private record Kept(StoredFile facts, Path file) implements Source {
    @Override
    public void writeTo(OutputStream out) throws IOException {
      Files.copy(file, out);
    }
  }

  /** One that was made. */
  public Artifact(String path, byte[] bytes) {
    this(path, new Held(bytes));
  }

  /** A text file, in UTF-8. */
  public static Artifact of(String path, String text) {
    return new Artifact(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /** One that lies on the disk until the site is published. */
  public static Artifact staged(String path, Path file) {
    return new Artifact(path, new Staged(file));
  }

  /**
   * One of an earlier site.
   *
   * @param site its folder
   */
  public static Artifact kept(StoredFile facts, Path site) {
    return new Artifact(facts.path(), new Kept(facts, site.resolve(facts.path())));
  }

  /** What is known of one of an earlier site. */
  public Optional<StoredFile> kept() {
    return source instanceof Kept kept ? Optional.of(kept.facts()) : Optional.empty();
  }

  /** Where one lies that was written already. */
  public Optional<Path> file() {
    if (source instanceof Kept kept) {
      return Optional.of(kept.file());
    }
    return source instanceof Staged staged ? Optional.of(staged.file()) : Optional.empty();
  }

  /**
   * What is in it, not to be changed.
   *
   * @throws UncheckedIOException where it is staged and can't be read
   */
  public byte[] bytes() {
    if (source instanceof Held held) {
      return held.bytes();
    }
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    writeTo(all);
    return all.toByteArray();
  }

  /**
   * Writes what is in it, without holding all of it in memory.
   *
   * @throws UncheckedIOException where it can't be read or {@code out} can't be written
   */
  public void writeTo(OutputStream out) {
    try {
      source.writeTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The file as text. */
  public String text() {
    return new String(bytes(), StandardCharsets.UTF_8);
  }
}
