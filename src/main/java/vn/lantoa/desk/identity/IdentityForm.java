package vn.lantoa.desk.identity;

import vn.lantoa.begin.TypedAnswer;
import vn.lantoa.desk.office.DeskWords;
import vn.lantoa.http.Form;

/**
 * A form about the identity of an edition, as it was sent.
 *
 * @param edition its path below the content
 * @param own the file that is to be changed, as it lies on the disk; it can be read
 * @param fields what was typed
 */
record IdentityForm(String edition, IdentityFile own, Form fields) {
  /** What the file was when the form was shown. */
  String version() {
    return fields.text("ban");
  }

  /**
   * What was typed into a field that must not be empty.
   *
   * @param key of the words that ask for it
   */
  String required(String field, DeskWords words, String key) throws Refusal {
    String text = TypedAnswer.tidy(fields.text(field));
    if (text.isEmpty()) {
      throw Refusal.of(words, key);
    }
    return text;
  }
}
