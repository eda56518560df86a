package vn.lantoa.desk.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lantoa.begin.UsualContact;
import vn.lantoa.build.Inputs;
import vn.lantoa.desk.office.DeskWords;
import vn.lantoa.desk.office.FreeName;
import vn.lantoa.desk.office.Office;
import vn.lantoa.edit.FrontMatterText;
import vn.lantoa.text.Slug;

/** What a file of a kind begins as that is not there yet. */
record NewEntry(EntryKind kind, Office office, DeskWords words) {
  /** What a new one may begin as. */
  record Starter(String name, String title) {}

  Starter starter(UsualContact usual) {
    return new Starter(usual.stem(), words.text("entry.starter." + usual.stem()));
  }

  /** What the fields of a new one begin with. */
  Map<String, String> begun(String edition, String starter) throws IOException {
    Map<String, String> begun = new HashMap<>();
    Optional<UsualContact> usual = UsualContact.ofStem(starter).filter(kind.starters()::contains);
    if (usual.isPresent()) {
      String place =
          office
              .store()
              .read(edition + "/locality.md")
              .flatMap(FrontMatterText::of)
              .flatMap(EntryList::called)
              .orElse("");
      begun.put("name", (usual.get().title() + " " + place).strip());
      begun.put("for", usual.get().purpose());
      usual.get().flag().ifPresent(key -> begun.put(key, "true"));
    }
    return begun;
  }

  /** A name that no file has here, nor above: there it would be replaced. */
  String freeName(String edition, EntryForm typed) throws IOException {
    Set<String> taken = new TreeSet<>();
    Optional<Inputs> inputs = office.supplies().of(edition).value();
    List<Path> roots = new ArrayList<>(List.of(office.store().content()));
    inputs.ifPresent(in -> in.content().forEach(root -> roots.add(root.folder())));
    for (Path root : roots) {
      taken.addAll(names(root.resolve(kind.folder())));
      for (String path = edition; !path.isEmpty(); path = above(path)) {
        taken.addAll(names(root.resolve(path).resolve(kind.folder())));
      }
    }
    for (EntryFile file : EntryFile.find(office, edition, kind).entries()) {
      taken.add(file.stem());
    }
    String title = typed.value(kind.title());
    return usual(title)
        .map(UsualContact::stem)
        .filter(stem -> !taken.contains(stem))
        .orElseGet(() -> FreeName.of(title, kind.address(), taken));
  }

  /** The one that is called so, whose file tables look for by its name. */
  private Optional<UsualContact> usual(String title) {
    String words = Slug.words(title);
    return kind.starters().stream()
        .filter(usual -> words.startsWith(Slug.words(usual.title())))
        .findFirst();
  }

  private static String above(String path) {
    return path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : "";
  }

  private static Set<String> names(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return Set.of();
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(file -> String.valueOf(file.getFileName()).replaceFirst("(?i)\\.md$", ""))
          .collect(Collectors.toSet());
    }
  }
}
