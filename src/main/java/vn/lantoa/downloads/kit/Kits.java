package vn.lantoa.downloads.kit;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import vn.lantoa.campaign.Campaign;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.Format;
import vn.lantoa.campaign.print.KitNames;
import vn.lantoa.campaign.print.Sheet;
import vn.lantoa.campaign.site.Artifact;
import vn.lantoa.campaign.site.Deliverable;
import vn.lantoa.campaign.site.Deliverable.Topic;
import vn.lantoa.campaign.site.Made;
import vn.lantoa.campaign.site.Site;
import vn.lantoa.campaign.site.SitePaths;

/** The kits of editions. Safe for many threads. */
public final class Kits {
  /** Of what is printed: what a shop takes. */
  private static final Set<Sheet.Kind> OF_A_SHOP = EnumSet.of(Sheet.Kind.PDF, Sheet.Kind.TENTH);

  /** And what an office prints itself. */
  private static final Set<Sheet.Kind> OF_AN_OFFICE =
      EnumSet.of(Sheet.Kind.PDF, Sheet.Kind.TENTH, Sheet.Kind.TILES);

  private final Site site;

  public Kits(Site site) {
    this.site = site;
  }

  /**
   * The kits of an edition: to start with, for the print shop, for social media.
   *
   * @param before with all that they are made of
   * @param out takes each as soon as it is planned
   */
  public List<Deliverable> make(Edition edition, Made before, Consumer<Artifact> out) {
    if (!edition.handsOut() || before.sheets().isEmpty()) {
      return List.of();
    }
    Packing packing = new Packing(site.folder(edition.entry()), edition, before);
    List<Deliverable> kits = new ArrayList<>();
    for (Kit kit : List.of(packing.start(), packing.print(), packing.social())) {
      if (!kit.files().isEmpty()) {
        kits.add(packing.put(kit.explained(ReadMe.of(edition, kit.title())), out));
      }
    }
    return kits;
  }

  /** What one edition's kits are chosen from. */
  private static final class Packing {
    private final String folder;
    private final Edition edition;
    private final Map<String, Artifact> files = new HashMap<>();
    private final List<Sheet> sheets;

    Packing(String folder, Edition edition, Made made) {
      this.folder = folder;
      this.edition = edition;
      made.files().forEach(file -> files.put(file.path(), file));
      sheets = KitNames.firstDesigns(made.sheets());
    }

    Kit start() {
      List<KitFile> chosen = new ArrayList<>();
      int place = 1;
      List<String> names = edition.campaign().map(Campaign::inStartKit).orElse(List.of());
      for (String name : new LinkedHashSet<>(names)) {
        String number = String.format(Locale.ROOT, "%02d-", place);
        List<KitFile> files =
            StartKitPart.of(name)
                .map(part -> papers(number, part))
                .orElseGet(() -> sheet(number, name));
        place += files.isEmpty() ? 0 : 1;
        chosen.addAll(files);
      }
      return new Kit(
          "Bộ bắt đầu",
          "Đủ cho ngày đầu: băng rôn, áp phích, ảnh, phiếu đặt in, chữ, bài đọc trên loa.",
          "bo-bat-dau.zip",
          chosen);
    }

    private List<KitFile> papers(String number, StartKitPart part) {
      List<KitFile> papers = new ArrayList<>();
      for (String path : part.paths()) {
        file(
                number + part.fileName() + path.substring(path.lastIndexOf('.')),
                part.about(),
                folder + path)
            .ifPresent(papers::add);
      }
      return papers;
    }

    /** Of the theme, or where that is not announced, of the first text. */
    private List<KitFile> sheet(String number, String format) {
      return sheets.stream()
          .filter(sheet -> sheet.format().name().equals(format))
          .findFirst()
          .map(sheet -> files(number + KitNames.of(sheet.format()), sheet, OF_AN_OFFICE))
          .orElse(List.of());
    }

    Kit print() {
      List<KitFile> all = new ArrayList<>();
      for (StartKitPart part :
          List.of(StartKitPart.ORDER, StartKitPart.WALL, StartKitPart.TEAR_OFF)) {
        all.addAll(papers("", part));
      }
      all.addAll(below(Format.Medium.PRINT));
      return new Kit(
          KitNames.PRINT,
          "PDF đúng khổ của chủ đề và mọi băng rôn, kèm phiếu đặt in và tờ số điện thoại.",
          KitNames.PRINT_FILE,
          all);
    }

    Kit social() {
      List<KitFile> all = new ArrayList<>(papers("", StartKitPart.TEXTS));
      all.addAll(papers("", StartKitPart.POSTS));
      all.addAll(below(Format.Medium.SCREEN));
      return new Kit(
          "Bộ đăng mạng", "Ảnh của mọi thông điệp, kèm bài đăng sẵn.", "bo-dang-mang.zip", all);
    }

    private List<KitFile> below(Format.Medium medium) {
      List<KitFile> all = new ArrayList<>();
      KitNames.places(sheets, medium)
          .forEach((sheet, name) -> all.addAll(files(name, sheet, OF_A_SHOP)));
      return all;
    }

    private List<KitFile> files(String name, Sheet sheet, Set<Sheet.Kind> printed) {
      Set<Sheet.Kind> kinds =
          sheet.format().medium() == Format.Medium.PRINT ? printed : Set.of(Sheet.Kind.PNG);
      List<KitFile> wanted = new ArrayList<>();
      for (Sheet.File file : sheet.files()) {
        if (kinds.contains(file.kind())) {
          file(name + KitNames.ending(file), KitNames.about(sheet, file), file.path())
              .ifPresent(wanted::add);
        }
      }
      return wanted;
    }

    private Optional<KitFile> file(String name, String about, String path) {
      return Optional.ofNullable(files.get(path)).map(file -> new KitFile(name, about, file));
    }

    Deliverable put(Kit kit, Consumer<Artifact> out) {
      String path = folder + SitePaths.DOWNLOADS + kit.name();
      StoredZip zip = kit.zip();
      out.accept(new Artifact(path, zip));
      return new Deliverable(Topic.KIT, kit.title(), "ZIP", path, zip.size()).goodFor(kit.about());
    }
  }
}
