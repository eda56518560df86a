package vn.lantoa.pages.context;

import java.util.List;
import java.util.Map;
import vn.lantoa.pages.template.Model;

/**
 * What a page says.
 *
 * @param title for the browser's tab and for search engines, without the edition's name
 * @param description one or two sentences for search engines and previews
 * @param model for the template
 * @param data the same for machines: objects of schema.org
 */
public record ViewModel(
    String title, String description, Model model, List<Map<String, Object>> data) {

  public ViewModel(String title, String description, Model model) {
    this(title, description, model, List.of());
  }
}
