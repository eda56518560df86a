package vn.lantoa.guide;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import vn.lantoa.text.Alphabet;

/** Fills the guide's template. */
final class GuidePages {
  /** The table of contents of one part. */
  record Part(String title, List<Chapter> chapters) {}

  /** Entries of the index below one letter. */
  record Letter(String letter, List<GuideBook.Entry> entries) {}

  private final TemplateEngine engine = new TemplateEngine();

  GuidePages() {
    ClassLoaderTemplateResolver resolver =
        new ClassLoaderTemplateResolver(GuidePages.class.getClassLoader());
    resolver.setPrefix("vn/lantoa/guide/");
    resolver.setSuffix(".html");
    resolver.setTemplateMode(TemplateMode.HTML);
    resolver.setCharacterEncoding("UTF-8");
    engine.setTemplateResolver(resolver);
  }

  String contents(List<Chapter> chapters, String desk) {
    return page("Cẩm nang Lan Tỏa", chapters, desk, Map.of("contents", true));
  }

  String index(List<Chapter> chapters, List<GuideBook.Entry> entries, String desk) {
    Map<String, List<GuideBook.Entry>> letters = new LinkedHashMap<>();
    for (GuideBook.Entry entry : entries) {
      letters
          .computeIfAbsent(Alphabet.initial(entry.title()), unused -> new ArrayList<>())
          .add(entry);
    }
    List<Letter> all = new ArrayList<>();
    letters.forEach((letter, below) -> all.add(new Letter(letter, below)));
    return page("Tra cứu", chapters, desk, Map.of("letters", all));
  }

  /**
   * @param at which one
   */
  String chapter(List<Chapter> chapters, int at, String desk) {
    Map<String, Object> model = new HashMap<>();
    model.put("chapter", chapters.get(at));
    if (at > 0) {
      model.put("before", chapters.get(at - 1));
    }
    if (at < chapters.size() - 1) {
      model.put("after", chapters.get(at + 1));
    }
    return page(chapters.get(at).title(), chapters, desk, model);
  }

  private String page(String title, List<Chapter> chapters, String desk, Map<String, Object> more) {
    Map<String, Object> model = new HashMap<>();
    model.put("contents", false);
    model.put("letters", List.of());
    model.put("chapter", "");
    model.put("before", "");
    model.put("after", "");
    model.put("parts", parts(chapters));
    model.put("title", title);
    model.put("desk", desk);
    model.putAll(more);
    return engine.process("page", new Context(Locale.forLanguageTag("vi"), model));
  }

  private static List<Part> parts(List<Chapter> chapters) {
    Map<String, List<Chapter>> parts = new LinkedHashMap<>();
    for (Chapter chapter : chapters) {
      parts.computeIfAbsent(chapter.division(), unused -> new ArrayList<>()).add(chapter);
    }
    List<Part> all = new ArrayList<>();
    parts.forEach((title, below) -> all.add(new Part(title, below)));
    return all;
  }
}
