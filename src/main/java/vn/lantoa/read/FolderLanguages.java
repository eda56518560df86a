package vn.lantoa.read;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.campaign.Locality;
import vn.lantoa.read.type.Item;
import vn.lantoa.text.Languages;

/** What the files of a locality are in, where they do not say otherwise: its own language. */
final class FolderLanguages {
  private final Map<String, String> languages = new HashMap<>();

  /**
   * @param maker what makes the folder a year, which is in Vietnamese, or a locality
   */
  void add(String folder, Optional<Item> maker) {
    String language =
        maker
            .filter(item -> item.is(Locality.class))
            .map(item -> item.as(Locality.class).body().language())
            .orElse(Languages.VIETNAMESE);
    languages.put(folder, language);
  }

  /** Of the nearest folder that is a year or a locality: one of its own, or one above. */
  String of(String folder) {
    String path = folder;
    while (!path.isEmpty() && !languages.containsKey(path)) {
      path = path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }
    return languages.getOrDefault(path, Languages.VIETNAMESE);
  }
}
