package vn.lantoa.desk.office;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import vn.lantoa.http.Answer;
import vn.lantoa.http.Form;

/** Fills the desk's templates. */
public final class DeskPages {
  /** Its own style sheet, script and pictures, its own forms, and the preview in a frame. */
  private static final String POLICY =
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self';"
          + " connect-src 'self'; form-action 'self'; frame-src http://127.0.0.1:*;"
          + " base-uri 'none'; frame-ancestors 'none'";

  /** A template that is put into the frame of all has none of its own. */
  private static final String DOCTYPE = "<!DOCTYPE html>\n";

  private final TemplateEngine engine = new TemplateEngine();
  private final DeskWords words;
  private final Office office;

  public DeskPages(DeskWords words, Office office) {
    this.words = words;
    this.office = office;
    ClassLoaderTemplateResolver resolver =
        new ClassLoaderTemplateResolver(DeskPages.class.getClassLoader());
    resolver.setPrefix("vn/lantoa/desk/");
    resolver.setSuffix(".html");
    resolver.setTemplateMode(TemplateMode.HTML);
    resolver.setCharacterEncoding("UTF-8");
    engine.setTemplateResolver(resolver);
    engine.setMessageResolver(words);
  }

  public DeskWords words() {
    return words;
  }

  /** What can be undone, and done again, at each place. */
  public StepTeller steps() {
    return new StepTeller(office, words);
  }

  /**
   * What a screen says of what was just done.
   *
   * @param query its field {@code xong}: {@code 1} saved, {@code lai} undone or done again, {@code
   *     khong} or {@code chung} that this could not be
   * @param more keys of words by what the screen alone does
   * @return empty where nothing was done
   */
  public String done(Form query, Map<String, String> more) throws IOException {
    String code = query.text("xong");
    return Set.of("lai", "khong", "chung").contains(code)
        ? steps().said(query)
        : words.done(code, more);
  }

  /**
   * A page.
   *
   * @param template its name; that of the screen, too, whose entry of the menu it is, where the
   *     model names none
   * @param edition the path of the edition that it is about; empty where there is none yet
   */
  public Answer page(int status, String template, String edition, Map<String, Object> model)
      throws IOException {
    Map<String, Object> all = new HashMap<>(model);
    all.putIfAbsent("screen", template);
    all.put("edition", edition);
    all.put("receives", office.receives());
    all.put("turns", steps().of(edition));
    all.put("place", edition.isEmpty() ? "" : office.name(edition));
    all.put("language", words.locale().getLanguage());
    String page = DOCTYPE + engine.process(template, new Context(words.locale(), all));
    byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
    return Answer.of(status, "text/html; charset=utf-8", bytes, POLICY);
  }
}
