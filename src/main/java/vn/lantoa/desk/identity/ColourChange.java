package vn.lantoa.desk.identity;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.lantoa.campaign.Colour;
import vn.lantoa.campaign.Edition;
import vn.lantoa.desk.office.DeskWords;
import vn.lantoa.edit.ContentStore;
import vn.lantoa.http.Form;

/** Other colours for an edition: each pair of text and ground must be clear enough. */
record ColourChange(Press press, DeskWords words) {
  /**
   * What a form says of colours: {@code mau} their names, {@code ma} their values.
   *
   * @return red, green and blue by name; what is no colour is left out
   */
  static Map<String, Integer> wanted(Form fields) {
    Map<String, Integer> wanted = new LinkedHashMap<>();
    List<String> names = fields.all("mau");
    List<String> values = fields.all("ma");
    for (int i = 0; i < Math.min(names.size(), values.size()); i++) {
      String hex = values.get(i).strip();
      if (hex.matches("#[0-9A-Fa-f]{6}")) {
        wanted.put(names.get(i), Integer.valueOf(hex.substring(1), 16));
      }
    }
    return wanted;
  }

  /** Those that were chosen one by one. */
  List<ContentStore.Save> chosen(IdentityForm form) throws IOException, Refusal {
    return saved(form, wanted(form.fields()));
  }

  /** Those of a ready set; as they are where there is none of that name. */
  List<ContentStore.Save> ready(IdentityForm form, String name) throws IOException, Refusal {
    return saved(form, ReadySet.named(name).map(ReadySet::colours).orElse(Map.of()));
  }

  /** Those of folders above. */
  List<ContentStore.Save> common(IdentityForm form) {
    return List.of(
        form.own()
            .saving(
                form.version(),
                form.own().text().orElseThrow().without("pairs").without("palette")));
  }

  private List<ContentStore.Save> saved(IdentityForm form, Map<String, Integer> wanted)
      throws IOException, Refusal {
    Optional<Edition> edition = press.edition(form.edition());
    if (edition.isEmpty()) {
      throw Refusal.of(words, "identity.unknown");
    }
    Colours colours = new Colours(form.edition(), edition.get(), press, words);
    List<Colour> all = colours.with(wanted);
    List<String> low =
        colours.samples(all, form.own()).stream()
            .filter(sample -> !sample.clear())
            .map(Colours.Sample::words)
            .toList();
    if (!low.isEmpty()) {
      String refused = words.text("contrast.refused");
      throw new Refusal(Stream.concat(Stream.of(refused), low.stream()).toList());
    }
    return List.of(form.own().saving(form.version(), colours.file(all, form.own())));
  }
}
