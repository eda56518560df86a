package vn.lantoa.campaign.site;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.lantoa.campaign.Entry;
import vn.lantoa.problem.Problem;

/**
 * What is known of content that was read, so that after an edit only the folders that it touches
 * are read again.
 *
 * @param entries its editions, sorted by path
 * @param folders what other folders need to know of each, by path; none where that is nothing
 * @param ofFiles what was found in files and folders, before any edition was put together
 * @param ofEditions what was found in each edition, by path, told by others or not; none where that
 *     is nothing
 */
public record ContentFacts(
    List<Entry> entries,
    Map<String, FolderFacts> folders,
    List<Problem> ofFiles,
    Map<String, List<Problem>> ofEditions) {
  /** Of content that was never read. */
  public static final ContentFacts NONE =
      new ContentFacts(List.of(), Map.of(), List.of(), Map.of());

  public ContentFacts {
    entries = List.copyOf(entries);
    folders = Collections.unmodifiableMap(new TreeMap<>(folders));
    ofFiles = List.copyOf(ofFiles);
    ofEditions = Collections.unmodifiableMap(new TreeMap<>(ofEditions));
  }
}
