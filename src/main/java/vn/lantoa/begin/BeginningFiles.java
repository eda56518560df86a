package vn.lantoa.begin;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The files that follow from what an officer answered.
 *
 * @param edition the path to type after a command: 2026/lang-son/ky-lua
 * @param own her own file, the last of the texts
 * @param texts by their paths below her folder, with '/' between folders
 */
public record BeginningFiles(String edition, String own, Map<String, String> texts) {
  private static final String CONTENT = "content/";
  private static final String FILE = "/locality.md";

  public BeginningFiles {
    texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
  }

  /**
   * A pure function: the same answers, the same bytes.
   *
   * @param knownYear whether the program has the year, so that it need not be told
   */
  public static BeginningFiles of(Beginning beginning, FolderNames names, boolean knownYear) {
    FolderOwner owner = beginning.owner();
    String year = CONTENT + beginning.year() + "/";
    Map<String, String> texts = new LinkedHashMap<>();
    if (!knownYear) {
      texts.put(year + "campaign.md", CampaignText.of(beginning.year()));
    }
    above(owner.above(), owner, names, year, texts);
    String own = year + names.path(owner) + FILE;
    texts.put(own, LocalityText.own(beginning));
    return new BeginningFiles(beginning.year() + "/" + names.path(owner), own, texts);
  }

  /** The highest first. */
  private static void above(
      Optional<FolderOwner> above,
      FolderOwner owner,
      FolderNames names,
      String year,
      Map<String, String> texts) {
    if (above.isPresent()) {
      FolderOwner place = above.get();
      above(place.above(), owner, names, year, texts);
      texts.put(year + names.path(place) + FILE, LocalityText.above(place, owner));
    }
  }
}
