package vn.lantoa.pages;

import java.util.List;
import java.util.Map;

/**
 * What a page says.
 *
 * @param title for the browser's tab and for search engines, without the edition's name
 * @param description one or two sentences for search engines and previews
 * @param model for the template
 * @param data the same for machines: objects of schema.org
 */
record ViewModel(String title, String description, Model model, List<Map<String, Object>> data) {

  ViewModel(String title, String description, Model model) {
    this(title, description, model, List.of());
  }
}
