package vn.lantoa.desk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.desk.entry.EntryScreen;
import vn.lantoa.desk.office.DeskPages;
import vn.lantoa.desk.office.EditionPreview;
import vn.lantoa.desk.office.Office;
import vn.lantoa.desk.office.Screen;
import vn.lantoa.desk.year.LayerScreen;
import vn.lantoa.http.Answer;
import vn.lantoa.http.Form;

/** Where the desk opens: what there is to do for the only edition, or which one it is about. */
record HomeScreen(Office office, DeskPages pages, EditionPreview preview, Printing printing)
    implements Screen {
  /** One of her editions. */
  record Place(String path, String name) {}

  @Override
  public Answer show(Form query) throws IOException {
    Optional<String> edition = office.edition(query.text("o"));
    if (edition.isPresent()) {
      preview.of(edition.get()); // it is being made while she looks at what there is to do
    }
    List<String> all = office.editions();
    List<Place> places = new ArrayList<>();
    for (String path : all) {
      places.add(new Place(path, office.name(path)));
    }
    boolean begun = query.text("xong").equals("moi");
    String said = begun ? "" : pages.done(query, Map.of());
    if (places.isEmpty() && said.isEmpty()) {
      return Answer.redirect("bat-dau");
    }
    return pages.page(
        200,
        "home",
        edition.orElse(""),
        Map.of(
            "places",
            places,
            "slogans",
            slogans(edition),
            "campaign",
            edition.isPresent() && EntryScreen.hasYear(office.store(), edition.get()),
            "begun",
            begun,
            "said",
            said,
            "others",
            pages.steps().of(""),
            "errors",
            edition.isPresent() ? printing.errors(edition.get()) : 0,
            "changes",
            new LayerScreen(office, pages).changes().size()));
  }

  private int slogans(Optional<String> edition) throws IOException {
    int slogans = 0;
    for (SloganFile file :
        edition.isPresent() ? SloganFile.of(office, edition.get()) : List.<SloganFile>of()) {
      slogans += file.slogans().size();
    }
    return slogans;
  }
}
