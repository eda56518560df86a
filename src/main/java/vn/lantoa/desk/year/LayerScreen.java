package vn.lantoa.desk.year;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.desk.office.DeskPages;
import vn.lantoa.desk.office.Office;
import vn.lantoa.desk.office.Screen;
import vn.lantoa.http.Answer;
import vn.lantoa.http.Form;
import vn.lantoa.renew.layer.LayerChange;
import vn.lantoa.renew.layer.LayerWords;
import vn.lantoa.renew.layer.NationLayer;

/** Có gì mới: what the program's content changes since she saw it, until she says that she has. */
public record LayerScreen(Office office, DeskPages pages) implements Screen {
  /** A change, and what of hers stands in for it. */
  public record Told(String subject, String words, List<String> mine) {}

  /** None where nothing has changed, or where she sees the first program; that is remembered. */
  public List<LayerChange> changes() throws IOException {
    Path lent = office.home().resolve("content");
    Path content = office.store().content();
    if (!Files.isDirectory(lent) || !Files.isDirectory(content)) {
      return List.of();
    }
    NationLayer now = NationLayer.read(lent);
    Optional<NationLayer> seen = NationLayer.seen(content);
    if (seen.isPresent()) {
      return LayerChange.between(seen.get(), now, content);
    }
    now.see(content);
    return List.of();
  }

  @Override
  public Answer show(Form query) throws IOException {
    LayerWords words = new LayerWords(pages.words().locale());
    List<Told> told = new ArrayList<>();
    for (LayerChange change : changes()) {
      told.add(
          new Told(
              words.subject(change),
              words.told(change),
              change.mine().stream().map(words::standsIn).toList()));
    }
    String edition = office.edition(query.text("o")).orElse("");
    return pages.page(200, "changes", edition, Map.of("told", told));
  }

  /** She has seen it. */
  @Override
  public Answer change(Form form) throws IOException {
    NationLayer.read(office.home().resolve("content")).see(office.store().content());
    return Answer.redirect("./?o=" + Screen.encoded(form.text("o")));
  }
}
