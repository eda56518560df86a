package vn.lantoa.pages.template;

import java.util.Map;

/**
 * A file that a template makes.
 *
 * @param path below the root of the site, such as {@code an-toan/index.html} or {@code sitemap.xml}
 * @param template the usual name of the template's file, such as {@code slogan.html}; a theme may
 *     have another in its place
 * @param model what the template may name; not to be changed
 */
public record WebPage(String path, String template, Map<String, Object> model) {

  /** What it is, such as {@code slogan}. */
  public String type() {
    return type(template);
  }

  /** What a template makes, by its usual name. */
  public static String type(String template) {
    return template.substring(0, template.lastIndexOf('.'));
  }
}
