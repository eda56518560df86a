package vn.lantoa.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import vn.lantoa.campaign.site.Catalogue;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Outcome;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;
import vn.lantoa.read.file.Scanner;
import vn.lantoa.read.rule.EditionCheck;
import vn.lantoa.read.tree.ContentTree;
import vn.lantoa.read.tree.Folder;
import vn.lantoa.read.tree.FolderTree;
import vn.lantoa.read.type.Item;
import vn.lantoa.read.type.ItemReader;

/** Reads the content folder: every file once, then the tree, then what only an edition shows. */
public final class ContentReader {
  private final Path content;
  private final String contentName;
  private final LocalDate today;
  private final int jobs;

  /**
   * @param content the content root
   * @param contentName the same as the author would type it, for messages
   * @param today what stale numbers and ended laws are held against
   * @param jobs threads that parse
   */
  public ContentReader(Path content, String contentName, LocalDate today, int jobs) {
    this.content = content;
    this.contentName = contentName;
    this.today = today;
    this.jobs = jobs;
  }

  /**
   * Reads what is needed for one path, and reports everything that is wrong with it.
   *
   * @param wanted path of a year or locality below the content root; empty for everything
   * @throws IOException where the disk fails, not where the author did
   */
  public Outcome<Catalogue> read(String wanted) throws IOException {
    if (!Files.isDirectory(content)) {
      return Outcome.failed(
          List.of(Problem.of(Mistake.NO_CONTENT, Source.of(contentName), contentName)));
    }
    Scanner scanner = new Scanner(content, contentName, wanted);
    List<Scanner.Found> files = scanner.scan();
    List<Problem> problems = new ArrayList<>(scanner.problems());
    if (files.isEmpty() && !wanted.isEmpty() && scanner.passedBy()) {
      problems.add(new UnknownPath(content, wanted).unknown());
      return Outcome.failed(problems);
    }
    if (files.isEmpty()) {
      problems.add(Problem.of(Mistake.NO_CONTENT, Source.of(contentName), contentName));
      return Outcome.failed(problems);
    }
    Map<Scanner.Found, Item> items = parse(files, problems);
    FolderTree folderTree = new FolderTree(files, items, problems);
    Map<String, Folder> folders = folderTree.folders();
    if (!folders.containsKey(wanted)) {
      if (!folderTree.isBroken(wanted)) {
        problems.add(new UnknownPath(content, wanted).unknown());
      }
      return Outcome.failed(problems);
    }
    ContentTree tree = new ContentTree(contentName, folders, wanted);
    problems.addAll(new EditionCheck(tree, today, folderTree::isIncomplete).problems());
    return Outcome.of(tree, problems);
  }

  /** Parses in parallel; the order of files and findings does not depend on it. */
  private Map<Scanner.Found, Item> parse(List<Scanner.Found> files, List<Problem> problems) {
    ItemReader reader = new ItemReader(content);
    ExecutorService pool = Executors.newFixedThreadPool(jobs);
    try {
      Map<Scanner.Found, Future<ItemReader.Reported>> futures = new LinkedHashMap<>();
      for (Scanner.Found found : files) {
        futures.put(
            found, pool.submit(() -> reader.read(found.file(), found.name(), found.folder())));
      }
      Map<Scanner.Found, Item> items = new LinkedHashMap<>();
      for (Map.Entry<Scanner.Found, Future<ItemReader.Reported>> future : futures.entrySet()) {
        ItemReader.Reported reported = future.getValue().get();
        problems.addAll(reported.problems());
        reported.item().ifPresent(item -> items.put(future.getKey(), item));
      }
      return items;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reading", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("a reader failed", e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }
}
