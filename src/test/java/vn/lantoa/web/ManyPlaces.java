package vn.lantoa.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.lantoa.campaign.Entry;
import vn.lantoa.campaign.site.Artifact;
import vn.lantoa.campaign.site.Made;
import vn.lantoa.campaign.site.Site;
import vn.lantoa.pages.DirectBaker;
import vn.lantoa.pages.MadeUp;
import vn.lantoa.pages.Pages;
import vn.lantoa.pages.theme.Theme;
import vn.lantoa.text.Slug;

/**
 * The pages that lead to the places of a whole country: 34 provinces with 3,321 communes in three
 * years, named by number; the pages of the communes are not made.
 */
final class ManyPlaces {
  static final int PROVINCES = 34;
  static final int COMMUNES = 3_321;
  static final List<Integer> YEARS = List.of(2026, 2025, 2024);

  private static final List<String> SYLLABLES =
      List.of(
          "An", "Bình", "Cẩm", "Đông", "Đức", "Giang", "Hà", "Hòa", "Hưng", "Khánh", "Lạc", "Long",
          "Mỹ", "Nghĩa", "Ninh", "Phú", "Phước", "Quảng", "Sơn", "Tân", "Tây", "Thạnh", "Thuận",
          "Trường", "Vạn", "Vĩnh", "Xuân", "Yên");

  private ManyPlaces() {}

  /** Root, a year and a province, with all that they load. */
  static BuiltSite write(Path folder) {
    Site site = MadeUp.site("https://ca-nuoc.example/", entries().toArray(Entry[]::new));
    Theme theme = MadeUp.theme();
    Pages pages = new Pages(theme, new DirectBaker(theme.templates()));
    List<Artifact> files = new ArrayList<>(pages.shared(site));
    for (Entry entry : site.catalogue().entries()) {
      if (entry.kind() != Entry.Kind.LOCALITY) {
        files.addAll(pages.render(site, MadeUp.edition(entry), Made.NOTHING));
      }
    }
    files.forEach(file -> write(folder.resolve(file.path()), file.bytes()));
    return new BuiltSite("many-places", folder, URI.create("https://ca-nuoc.example/"));
  }

  private static void write(Path file, byte[] bytes) {
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Entry> entries() {
    List<Entry> all = new ArrayList<>();
    all.add(MadeUp.ROOT);
    for (int year : YEARS) {
      Entry.Occasion occasion =
          new Entry.Occasion(
              String.valueOf(year),
              year,
              LocalDate.of(year, 11, 15),
              "năm " + year,
              Optional.empty(),
              "Chủ đề",
              "");
      all.add(entry(occasion, "", Entry.Kind.YEAR, "Năm " + year, List.of(), ""));
      for (int i = 0; i < PROVINCES; i++) {
        String name = "Tỉnh " + name(i * 23);
        all.add(entry(occasion, "/" + slug(name), Entry.Kind.GROUP, name, List.of(), code(2, i)));
      }
      for (int i = 0; i < COMMUNES; i++) {
        String province = "Tỉnh " + name(i % PROVINCES * 23);
        String name = (i % 4 == 0 ? "Phường " : "Xã ") + name(i);
        String path = "/" + slug(province) + "/" + slug(name) + "-" + i;
        all.add(entry(occasion, path, Entry.Kind.LOCALITY, name, List.of(province), code(5, i)));
      }
    }
    return all;
  }

  private static Entry entry(
      Entry.Occasion occasion,
      String path,
      Entry.Kind kind,
      String name,
      List<String> above,
      String code) {
    return new Entry(
        occasion.path() + path,
        kind,
        Optional.of(occasion),
        name,
        above,
        kind == Entry.Kind.LOCALITY ? List.of("Xã " + name(name.length() * 31)) : List.of(),
        Optional.of(code).filter(digits -> !digits.isEmpty()),
        Optional.empty());
  }

  /** Two syllables, and a third for some. */
  static String name(int number) {
    int size = SYLLABLES.size();
    String two = SYLLABLES.get(number % size) + " " + SYLLABLES.get(number / size % size);
    return number < size * size ? two : two + " " + SYLLABLES.get(number / size / size % size);
  }

  private static String slug(String name) {
    return Slug.of(name.replaceFirst("^(Tỉnh|Xã|Phường) ", ""));
  }

  private static String code(int digits, int number) {
    return String.format(Locale.ROOT, "%0" + digits + "d", number + 1);
  }
}
