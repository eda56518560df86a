package vn.lantoa.desk;

import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.desk.office.DeskPages;
import vn.lantoa.desk.office.EditionPreview;
import vn.lantoa.desk.office.Office;
import vn.lantoa.desk.office.Screen;
import vn.lantoa.http.Answer;
import vn.lantoa.http.Form;

/** Xem thử: the pages as a phone shows them and as a large screen does. */
record LookScreen(Office office, DeskPages pages, EditionPreview preview) implements Screen {
  @Override
  public Answer show(Form query) throws IOException {
    Optional<String> edition = office.edition(query.text("o"));
    Optional<URI> address = edition.isPresent() ? preview.of(edition.get()) : Optional.empty();
    return address.isPresent()
        ? pages.page(200, "look", edition.get(), Map.of("address", address.get().toString()))
        : Answer.redirect("loi?o=" + Screen.encoded(query.text("o")));
  }
}
