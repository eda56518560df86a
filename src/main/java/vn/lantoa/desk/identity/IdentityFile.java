package vn.lantoa.desk.identity;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.lantoa.desk.office.Office;
import vn.lantoa.edit.ContentStore;
import vn.lantoa.edit.FrontMatterText;

/**
 * An edition's own identity; one that only inherits has none until something is changed.
 *
 * @param file its path below the content, whether it is there or not
 * @param version what it was when it was read
 * @param text what stands in it, or would; nothing where it cannot be read
 */
record IdentityFile(String file, String version, Optional<FrontMatterText> text) {
  private static final byte[] NOTHING =
      "---\ntype: identity\n---\n".getBytes(StandardCharsets.UTF_8);

  private static final Pattern SAYS_NOTHING =
      Pattern.compile("---\\R+type: *identity *\\R+---\\s*");

  /** In the guide's order. */
  private static final List<String> KEYS =
      List.of("type", "palette", "pairs", "logos", "sponsors", "designs", "picture", "photo");

  static IdentityFile of(Office office, String edition) throws IOException {
    for (String file : office.files(edition)) {
      Optional<byte[]> bytes = office.store().read(file);
      Optional<FrontMatterText> text = bytes.flatMap(FrontMatterText::of);
      boolean named = file.endsWith("/identity.md");
      if (named || text.flatMap(found -> found.text("type")).orElse("").equals("identity")) {
        return new IdentityFile(file, ContentStore.version(bytes), text);
      }
    }
    return new IdentityFile(
        edition + "/identity.md", ContentStore.NONE, FrontMatterText.of(NOTHING));
  }

  /** The folder, with a slash behind it. */
  String folder() {
    return file.replaceFirst("[^/]*$", "");
  }

  boolean has(String key) {
    return text.filter(found -> found.has(key)).isPresent();
  }

  /** What stands in a list, as it is. */
  List<?> list(String key) {
    return text.flatMap(found -> found.plain(key)).orElse(List.of()) instanceof List<?> list
        ? list
        : List.of();
  }

  /** The parts of a list, each with its texts by key; those that are otherwise are not here. */
  List<Map<String, String>> parts(String key) {
    return list(key).stream().map(IdentityFile::texts).toList();
  }

  /** What stands behind a key that has keys of its own. */
  Map<String, String> part(String key) {
    return text.flatMap(found -> found.plain(key)).map(IdentityFile::texts).orElse(Map.of());
  }

  private static Map<String, String> texts(Object part) {
    Map<String, String> texts = new LinkedHashMap<>();
    if (part instanceof Map<?, ?> map) {
      map.forEach((name, value) -> texts.put(String.valueOf(name), String.valueOf(value)));
    }
    return texts;
  }

  /** Pairs of names, text upon ground. */
  List<List<String>> pairs() {
    List<List<String>> pairs = new ArrayList<>();
    for (Object one : list("pairs")) {
      if (one instanceof List<?> names && names.size() == 2) {
        pairs.add(names.stream().map(String::valueOf).toList());
      }
    }
    return pairs;
  }

  /** With something behind a key; a file that then says nothing goes. */
  ContentStore.Save with(String version, String key, Object value) {
    return saving(version, changed(text.orElseThrow(), key, value));
  }

  static FrontMatterText changed(FrontMatterText text, String key, Object value) {
    return text.withParts(key, value, before(key));
  }

  /** What a key stands behind. */
  static List<String> before(String key) {
    return KEYS.subList(0, Math.max(KEYS.indexOf(key.replaceFirst("\\..*", "")), 0));
  }

  ContentStore.Save saving(String version, FrontMatterText now) {
    String all = new String(now.bytes(), StandardCharsets.UTF_8);
    boolean empty = SAYS_NOTHING.matcher(all).matches();
    return new ContentStore.Save(
        file, version, empty ? Optional.empty() : Optional.of(now.bytes()));
  }
}
