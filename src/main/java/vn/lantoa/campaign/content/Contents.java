package vn.lantoa.campaign.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What an edition shows, by kind, each kind in its own order.
 *
 * @param byKind each list holds records of its key alone
 */
public record Contents(Map<Class<?>, List<Content>> byKind) {
  public Contents {
    byKind = Collections.unmodifiableMap(new LinkedHashMap<>(byKind));
  }

  /** All of them, in the order that each kind is to have. */
  public static Contents of(Stream<? extends Content> all) {
    Map<Class<?>, List<Content>> byKind = new LinkedHashMap<>();
    all.forEach(one -> byKind.computeIfAbsent(one.getClass(), kind -> new ArrayList<>()).add(one));
    byKind.replaceAll((kind, list) -> Collections.unmodifiableList(list));
    return new Contents(byKind);
  }

  /** Those of a kind. */
  @SuppressWarnings("unchecked")
  public <T extends Content> List<T> all(Class<T> kind) {
    return (List<T>) (List<?>) byKind.getOrDefault(kind, List.of());
  }

  /** Those of all kinds. */
  public Stream<Content> stream() {
    return byKind.values().stream().flatMap(List::stream);
  }
}
