package vn.lantoa.desk.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.lantoa.campaign.Level;
import vn.lantoa.desk.office.DeskWords;
import vn.lantoa.edit.FrontMatterText;
import vn.lantoa.problem.Severity;
import vn.lantoa.read.file.ContentRoot;

/** What the list of a kind shows of an edition. */
record EntryList(EntryKind kind, DeskWords words) {
  /** One of the list. */
  record Item(
      String path,
      String version,
      String title,
      String detail,
      boolean up,
      boolean down,
      long errors,
      long warnings) {}

  /** What comes from a folder above. */
  record Inherited(String title, String detail, String whose) {}

  /** Those that the pages of the edition show. */
  List<EntryFile> shown(EntryFile.Found found) {
    return found.entries().stream().filter(file -> !file.hides()).toList();
  }

  /** Those that take away what would be inherited: no form changes them, they go or stay. */
  List<Item> hidden(EntryFile.Found found) {
    return found.entries().stream()
        .filter(EntryFile::hides)
        .map(file -> new Item(file.path(), file.version(), file.stem(), "", false, false, 0, 0))
        .toList();
  }

  List<Item> items(EntryFile.Found found, EntryCheck check) {
    List<EntryFile> all = shown(found);
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      EntryFile file = all.get(i);
      boolean up = i > 0 && kind.stayTogether(all.get(i - 1), file);
      boolean down = i < all.size() - 1 && kind.stayTogether(file, all.get(i + 1));
      String title = file.text(kind.title());
      items.add(
          new Item(
              file.path(),
              file.version(),
              title.isEmpty() ? file.path() : title,
              detail(file),
              up,
              down,
              count(check, file, Severity.ERROR),
              count(check, file, Severity.WARNING)));
    }
    return items;
  }

  private static long count(EntryCheck check, EntryFile file, Severity severity) {
    return check.of(file).stream().filter(problem -> problem.severity() == severity).count();
  }

  private String detail(EntryFile file) {
    List<String> told = new ArrayList<>();
    for (String key : kind.summary()) {
      String text = file.text(key);
      if (!text.isEmpty()) {
        String plain = EntryFields.day(text);
        told.add(words.known("entry.detail." + key, plain).orElse(plain));
      }
    }
    file.rows("sessions").stream()
        .map(row -> row.getOrDefault("date", ""))
        .filter(text -> !text.isEmpty())
        .forEach(text -> told.add(EntryFields.day(text)));
    return String.join(" · ", told);
  }

  /** What it has besides its own. */
  List<Inherited> inherited(String edition, EntryCheck check) throws IOException {
    List<Inherited> inherited = new ArrayList<>();
    List<EntryKind.Told> all = check.edition().map(kind::told).orElse(List.of());
    for (EntryKind.Told one : all) {
      String owner = check.owner(one.file());
      if (!owner.equals(edition) && !owner.startsWith(edition + "/")) {
        inherited.add(new Inherited(one.title(), one.detail(), whose(owner, check)));
      }
    }
    return inherited;
  }

  /** The nation's, unless a locality lies on the way to its folder. */
  private String whose(String folder, EntryCheck check) throws IOException {
    for (String path = folder;
        path.contains("/");
        path = path.substring(0, path.lastIndexOf('/'))) {
      for (ContentRoot root : check.roots()) {
        Path file = root.folder().resolve(path).resolve("locality.md");
        if (Files.isRegularFile(file)) {
          return FrontMatterText.of(Files.readAllBytes(file))
              .flatMap(EntryList::called)
              .orElse(path);
        }
      }
    }
    return words.text("entry.nation");
  }

  /** What people call a locality: phường Kỳ Lừa. */
  static Optional<String> called(FrontMatterText locality) {
    String level = locality.text("level").orElse("");
    boolean body = Level.labelled(level).map(Level::isBody).orElse(true);
    return locality.text("name").map(name -> body ? name : level + " " + name);
  }
}
