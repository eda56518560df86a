package vn.lantoa.bytes;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What was made of the keys asked for last, so that what many sheets share is made once. What is
 * made must depend on its key alone: kept or made anew, it is the same. Many threads may ask; while
 * one makes a value, others that want it wait for it.
 */
public final class LruCache<K, V> {
  private final Map<K, Maker<K, V>> lately;

  /**
   * @param most how many values are kept
   */
  public LruCache(int most) {
    lately =
        new LinkedHashMap<>(16, 0.75f, true) {
          @Override
          protected boolean removeEldestEntry(Map.Entry<K, Maker<K, V>> eldest) {
            return size() > most;
          }
        };
  }

  public V of(K key, Function<? super K, ? extends V> make) {
    Maker<K, V> maker;
    synchronized (lately) {
      maker = lately.computeIfAbsent(key, k -> new Maker<>());
    }
    return maker.value(key, make);
  }

  /** Makes its value when it is first asked. */
  private static final class Maker<K, V> {
    private Optional<V> made = Optional.empty();

    synchronized V value(K key, Function<? super K, ? extends V> make) {
      if (made.isEmpty()) {
        made = Optional.of(make.apply(key));
      }
      return made.get();
    }
  }
}
