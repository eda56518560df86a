package vn.lantoa.pages.template;

import java.util.Map;

/**
 * A file that a template makes.
 *
 * @param path below the root of the site, such as {@code an-toan/index.html} or {@code sitemap.xml}
 * @param template name of the template's file, such as {@code slogan.html}
 * @param model what the template may name; not to be changed
 */
public record WebPage(String path, String template, Map<String, Object> model) {}
