package vn.lantoa.desk.entry;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.edit.BodyText;
import vn.lantoa.edit.FrontMatterText;
import vn.lantoa.edit.PartsText;
import vn.lantoa.edit.PartsText.Part;
import vn.lantoa.http.BadRequest;
import vn.lantoa.http.Form;

/**
 * What the fields of a form hold, by their keys: as it stands in a file, or as it was typed.
 *
 * @param values of single fields
 * @param rows of those that are lists
 */
record EntryForm(EntryKind kind, Map<String, String> values, Map<String, List<Part>> rows) {
  private static final String YES = "true";
  private static final String KNOWN = "-cu";
  private static final int MOST_ROWS = 200;

  static EntryForm of(EntryKind kind, EntryFile file) {
    Map<String, String> values = new HashMap<>();
    Map<String, List<Part>> rows = new HashMap<>();
    for (EntryField field : kind.fields()) {
      if (field.kind() == EntryField.Kind.ROWS) {
        List<Part> parts = new ArrayList<>();
        for (Map<String, String> row : file.rows(field.key())) {
          parts.add(new Part(Optional.of(parts.size()), row));
        }
        rows.put(field.key(), parts);
      } else {
        values.put(field.key(), shown(field, file.text(field.key())));
      }
    }
    return new EntryForm(kind, values, rows);
  }

  static EntryForm blank(EntryKind kind, Map<String, String> begun) {
    return new EntryForm(kind, begun, Map.of());
  }

  static EntryForm typed(EntryKind kind, Form form) {
    Map<String, String> values = new HashMap<>();
    Map<String, List<Part>> rows = new HashMap<>();
    for (EntryField field : kind.fields()) {
      if (field.kind() == EntryField.Kind.ROWS) {
        rows.put(field.key(), parts(field, form));
      } else {
        values.put(field.key(), String.join("\n", form.all(field.name())));
      }
    }
    return new EntryForm(kind, values, rows);
  }

  /** Rows in which nothing is typed are none. */
  private static List<Part> parts(EntryField field, Form form) {
    List<String> known = form.all(field.name() + KNOWN);
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < Math.min(known.size(), MOST_ROWS); i++) {
      Map<String, String> texts = new LinkedHashMap<>();
      for (EntryField part : field.parts()) {
        List<String> typed = form.all(field.name() + "-" + part.name());
        if (typed.size() != known.size()) {
          throw new BadRequest("a row without its " + part.name());
        }
        texts.put(part.key(), TypedEntry.tidy(typed.get(i)));
      }
      if (texts.values().stream().anyMatch(text -> !text.isEmpty())) {
        Optional<Integer> index =
            Optional.of(known.get(i)).filter(n -> n.matches("\\d{1,3}")).map(Integer::valueOf);
        parts.add(new Part(index, texts));
      }
    }
    return parts;
  }

  /** As the field shows it. */
  private static String shown(EntryField field, String text) {
    return switch (field.kind()) {
      case FLAG -> text.equals(YES) ? YES : "";
      case YES_NO -> text.matches("true|false") ? text : "";
      default -> text;
    };
  }

  String value(String key) {
    return values.getOrDefault(key, "");
  }

  List<Part> rowsOf(String key) {
    return rows.getOrDefault(key, List.of());
  }

  /**
   * A file with what the form holds.
   *
   * @param bytes of the file; none where its fields cannot be taken as they are
   * @param refused what is wrong with each field that cannot be taken, by key: a key of words
   */
  record Written(Optional<byte[]> bytes, Map<String, String> refused) {}

  /**
   * @param year that days without one are of
   */
  Written on(FrontMatterText file, int year) {
    return settled(file).written(file, year);
  }

  /** A theme that was typed is not waited for any more. */
  private EntryForm settled(FrontMatterText file) {
    String theme = TypedEntry.tidy(value("theme"));
    if (theme.isEmpty() || theme.equals(TypedEntry.tidy(file.text("theme").orElse("")))) {
      return this;
    }
    Map<String, String> known = new HashMap<>(values);
    known.remove("theme-pending");
    return new EntryForm(kind, known, rows);
  }

  private Written written(FrontMatterText file, int year) {
    Map<String, String> refused = new LinkedHashMap<>();
    FrontMatterText now = file;
    List<String> before = new ArrayList<>(List.of("type"));
    String body = value(EntryField.BODY);
    for (EntryField field : kind.fields()) {
      if (field.kind() == EntryField.Kind.ROWS) {
        PartsText list = new PartsText(now, field.key(), "date");
        now = list.with(written(field, list, year, refused), List.copyOf(before));
      } else if (field.isBody()) {
        continue;
      } else {
        now = with(now, field, year, List.copyOf(before), refused);
      }
      before.add(field.key());
      before.add(field.key().replaceFirst("\\..*", ""));
    }
    if (!refused.isEmpty()) {
      return new Written(Optional.empty(), refused);
    }
    BodyText text = BodyText.of(now.bytes()).orElseThrow();
    Optional<String> prose = TypedEntry.written(EntryField.Kind.PROSE, body, year);
    boolean same = TypedEntry.written(EntryField.Kind.PROSE, text.words(), year).equals(prose);
    byte[] bytes = same ? now.bytes() : text.with(prose.orElse(""));
    return new Written(Optional.of(bytes), refused);
  }

  private FrontMatterText with(
      FrontMatterText file,
      EntryField field,
      int year,
      List<String> before,
      Map<String, String> refused) {
    String typed = TypedEntry.tidy(value(field.key()));
    String there = file.text(field.key()).orElse("");
    if (typed.isEmpty() && field.required()) {
      refused.put(field.key(), "entry.required");
      return file;
    }
    if (typed.equals(TypedEntry.tidy(shown(field, there)))) {
      return file; // as it is, whatever it is
    }
    if (field.kind() == EntryField.Kind.FLAG || field.kind() == EntryField.Kind.YES_NO) {
      return typed.isEmpty()
          ? file.without(field.key())
          : file.with(field.key(), typed.equals(YES), before);
    }
    Optional<String> written = TypedEntry.written(field.kind(), typed, year);
    if (written.isEmpty()) {
      refused.put(field.key(), "entry.wrong." + field.kind());
      return file;
    }
    return file.with(field.key(), written.get(), before);
  }

  private List<Part> written(
      EntryField field, PartsText list, int year, Map<String, String> refused) {
    List<Map<String, String>> there = list.texts();
    List<Part> written = new ArrayList<>();
    for (Part row : rowsOf(field.key())) {
      Optional<Integer> known = row.known().filter(index -> index < there.size());
      Map<String, String> before = known.map(there::get).orElse(Map.of());
      Map<String, String> texts = new LinkedHashMap<>();
      for (EntryField part : field.parts()) {
        String typed = row.texts().getOrDefault(part.key(), "");
        String old = before.getOrDefault(part.key(), "");
        Optional<String> text =
            typed.equals(TypedEntry.tidy(old))
                ? Optional.of(old)
                : TypedEntry.written(part.kind(), typed, year);
        text.ifPresentOrElse(
            value -> texts.put(part.key(), value),
            () -> refused.put(field.key(), "entry.wrong." + part.kind()));
      }
      written.add(new Part(known, texts));
    }
    return written;
  }

  /** What a file of a kind begins with. */
  static FrontMatterText nothing(EntryKind kind) {
    byte[] text = ("---\ntype: " + kind.type() + "\n---\n").getBytes(StandardCharsets.UTF_8);
    return FrontMatterText.of(text).orElseThrow();
  }
}
