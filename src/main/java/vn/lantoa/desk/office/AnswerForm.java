package vn.lantoa.desk.office;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.lantoa.begin.TypedAnswer;
import vn.lantoa.http.Form;
import vn.lantoa.read.wording.Wording;

/**
 * Questions with their answers, each in a field of one line. What cannot be used is refused at its
 * own field, and the page opens at the first of them.
 */
public final class AnswerForm {
  /** Stands for no field: the whole is refused. */
  public static final String WHOLE = "";

  private final Form typed;
  private final Map<String, List<String>> refused = new LinkedHashMap<>();

  public AnswerForm(Form typed) {
    this.typed = typed;
  }

  /** As it was typed, without spaces at its ends. */
  public String typed(String field) {
    return typed.text(field);
  }

  /** The answer, tidied; none where nothing was answered. */
  public Optional<String> answer(String field) {
    return Optional.of(TypedAnswer.tidy(typed.text(field))).filter(text -> !text.isEmpty());
  }

  /** Says what is wrong with the answer of a field. */
  public void refuse(String field, String why) {
    refused.computeIfAbsent(field, unused -> new ArrayList<>()).add(why);
  }

  /** Refuses what only stands for an answer that is yet to come. */
  public void refuseFillers(DeskWords words, List<String> fields) {
    for (String field : fields) {
      answer(field)
          .filter(Wording::isFiller)
          .ifPresent(text -> refuse(field, words.text("begin.filler", text)));
    }
  }

  public boolean isRefused() {
    return !refused.isEmpty();
  }

  /**
   * A field as templates show it.
   *
   * @param described what stands beside it, by the ids of elements; null for nothing, as templates
   *     leave an attribute out
   */
  public record Field(
      String id,
      String name,
      String label,
      String value,
      boolean required,
      Optional<String> described,
      List<String> wrong,
      boolean focus) {}

  /**
   * What is wrong, as the head of the page tells it.
   *
   * @param id of the field; empty where the whole is refused
   */
  public record Told(String id, String words) {}

  /** The fields of a page, in its order. */
  public final class Page {
    private final Map<String, Field> fields = new LinkedHashMap<>();
    private boolean focused;

    private Page() {}

    /** With the words that its label is made of, and what it holds before it is answered. */
    public Page add(String name, String label, boolean required, String usual, String... hints) {
      String id = "o-" + (fields.size() + 1);
      List<String> wrong = refused.getOrDefault(name, List.of());
      Set<String> described = new LinkedHashSet<>();
      if (!wrong.isEmpty()) {
        described.add(id + "-sai");
      }
      described.addAll(List.of(hints));
      Optional<String> ids =
          Optional.of(String.join(" ", described)).filter(text -> !text.isEmpty());
      String value = typed.text(name).isEmpty() ? usual : typed.text(name);
      boolean focus = !focused && !wrong.isEmpty();
      focused |= focus;
      fields.put(name, new Field(id, name, label, value, required, ids, wrong, focus));
      return this;
    }

    public Field field(String name) {
      return Optional.ofNullable(fields.get(name)).orElseThrow();
    }

    /** All that is wrong: of the whole first, then in the order of the page. */
    public List<Told> told() {
      List<Told> told = new ArrayList<>();
      refused.getOrDefault(WHOLE, List.of()).forEach(words -> told.add(new Told("", words)));
      for (Field field : fields.values()) {
        field.wrong().forEach(words -> told.add(new Told(field.id(), words)));
      }
      return told;
    }

    /** Whether the page opens at the head, since no field is to blame. */
    public boolean isHeadFirst() {
      return !focused && !refused.isEmpty();
    }
  }

  public Page page() {
    return new Page();
  }
}
