package vn.lantoa.desk.identity;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.desk.office.DeskWords;
import vn.lantoa.edit.ContentStore;
import vn.lantoa.http.Upload;

/** A logo of the edition or of a sponsor that is added or taken out. */
record MarkChange(PictureFiles files, DeskWords words) {
  /**
   * One more. Fields: {@code tep} the picture, {@code mo-ta} what it shows, {@code ten} the name of
   * a sponsor.
   */
  List<ContentStore.Save> added(MarkList list, IdentityForm form) throws IOException, Refusal {
    Map<String, Object> part = new LinkedHashMap<>();
    if (list == MarkList.SPONSORS) {
      part.put("name", form.required("ten", words, "identity.no-name"));
    }
    String alt = form.required("mo-ta", words, "identity.no-alt");
    Upload sent = form.fields().file("tep").orElseThrow(() -> Refusal.of(words, "upload.none"));
    PictureFiles.Added picture = files.logo(form.own(), sent);
    part.put("file", picture.name());
    part.put("alt", alt);
    List<Object> parts = new ArrayList<>(form.own().list(list.key()));
    parts.add(part);
    return List.of(picture.save(), form.own().with(form.version(), list.key(), parts));
  }

  /**
   * One less; its picture goes, too, where nothing else names it.
   *
   * @param which its number in the file, from 0, as the form has it
   */
  List<ContentStore.Save> takenOut(MarkList list, IdentityForm form, String which)
      throws IOException, Refusal {
    List<Object> parts = new ArrayList<>(form.own().list(list.key()));
    int at = which.matches("\\d{1,3}") ? Integer.parseInt(which) : -1;
    if (at < 0 || at >= parts.size()) {
      throw Refusal.of(words, "changed");
    }
    String picture = form.own().parts(list.key()).get(at).getOrDefault("file", "");
    parts.remove(at);
    ContentStore.Save now = form.own().with(form.version(), list.key(), parts);
    Optional<ContentStore.Save> gone = files.unused(form, picture, now);
    return gone.map(file -> List.of(file, now)).orElse(List.of(now));
  }
}
