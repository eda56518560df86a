package vn.lantoa.desk.office;

import java.util.List;
import java.util.Map;
import vn.lantoa.http.Form;

/**
 * A form that comes back because it could not be saved: nothing that was typed into it is lost.
 *
 * @param form which of the forms of its screen it is
 * @param wrong what is wrong with it, in words
 * @param typed what was typed into it
 */
public record RefusedForm(String form, List<String> wrong, Form typed) {
  /** What a screen shows that no form came back to. */
  public static final RefusedForm NONE = new RefusedForm("", List.of(), new Form(Map.of()));

  public RefusedForm {
    wrong = List.copyOf(wrong);
  }

  /** What a field of a form shows: what was typed, or else what is known. */
  public String text(String form, String field, String known) {
    return this.form.equals(form) ? typed.text(field) : known;
  }

  /** What is wrong with a form of the screen; nothing where it is not this one. */
  public List<String> wrong(String form) {
    return this.form.equals(form) ? wrong : List.of();
  }
}
