package vn.lantoa.desk.identity;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.desk.office.DeskWords;
import vn.lantoa.edit.ContentStore;
import vn.lantoa.http.Form;
import vn.lantoa.http.Upload;

/** The photo of an edition, put in, described anew or taken out. */
record PhotoChange(PictureFiles files, DeskWords words) {
  /** The key of identity.md. */
  static final String KEY = "photo";

  private static final String MIDDLE = "50";

  /**
   * Fields: {@code tep} another photo, {@code dong-y} that whoever is seen agreed, {@code mo-ta}
   * what it shows, {@code nguoi-chup} whose it is, {@code trai} and {@code tren} where what matters
   * is, in hundredths of its width and height.
   */
  List<ContentStore.Save> saved(IdentityForm form) throws IOException, Refusal {
    Map<String, String> known = form.own().part(KEY);
    String alt = form.required("mo-ta", words, "photo.no-alt");
    String credit = form.required("nguoi-chup", words, "photo.no-credit");
    String left = share(form.fields(), "trai");
    String top = share(form.fields(), "tren");
    Optional<PictureFiles.Added> other = other(form);
    Map<String, Object> photo = new LinkedHashMap<>();
    photo.put("file", other.map(PictureFiles.Added::name).orElse(file(known)));
    photo.put("alt", alt);
    photo.put("credit", credit);
    boolean inTheMiddle = left.equals(MIDDLE) && top.equals(MIDDLE);
    if (known.containsKey("focus") || !inTheMiddle) {
      photo.put("focus", left + "% " + top + "%");
    }
    ContentStore.Save now = form.own().with(form.version(), KEY, photo);
    List<ContentStore.Save> all = new ArrayList<>();
    if (other.isPresent()) {
      all.add(other.get().save());
      files.unused(form, file(known), now).ifPresent(all::add);
    }
    all.add(now);
    return all;
  }

  /** A photo that came with the form; none where the one that is there stays. */
  private Optional<PictureFiles.Added> other(IdentityForm form) throws Refusal {
    Optional<Upload> sent = form.fields().file("tep");
    if (sent.isEmpty()) {
      if (!form.own().part(KEY).containsKey("file")) {
        throw Refusal.of(words, "upload.none");
      }
      return Optional.empty();
    }
    if (form.fields().text("dong-y").isEmpty()) {
      throw Refusal.of(words, "photo.no-consent");
    }
    return Optional.of(files.photo(form.own(), sent.get()));
  }

  private static String file(Map<String, String> photo) {
    return photo.getOrDefault("file", "");
  }

  private String share(Form fields, String field) throws Refusal {
    String typed = fields.text(field).isEmpty() ? MIDDLE : fields.text(field);
    if (!typed.matches("\\d\\d?|100")) {
      throw Refusal.of(words, "photo.wrong-focus");
    }
    return String.valueOf(Integer.parseInt(typed));
  }

  /** Without it; its file goes, too, where nothing else names it. */
  List<ContentStore.Save> takenOut(IdentityForm form) throws IOException {
    ContentStore.Save now = form.own().with(form.version(), KEY, Map.of());
    Optional<ContentStore.Save> gone = files.unused(form, file(form.own().part(KEY)), now);
    return gone.map(file -> List.of(file, now)).orElse(List.of(now));
  }
}
