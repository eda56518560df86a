package vn.lantoa.desk.draft;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.lantoa.desk.office.DeskPages;
import vn.lantoa.desk.office.Screen;
import vn.lantoa.http.Answer;
import vn.lantoa.http.Form;

/** Where the desk's own script puts drafts, and asks for them. */
public record DraftScreen(Drafts drafts, DeskPages pages, Clock clock) implements Screen {
  private static final int NO_CONTENT = 204;
  private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/y", Locale.ROOT);

  /** A field of a draft. */
  record Value(String name, String value) {}

  /** A draft as it is offered. */
  record Offer(
      String form, String named, String base, String again, String told, List<Value> values) {}

  /** Field {@code dang}: what the names of the forms begin with. */
  @Override
  public Answer show(Form query) throws IOException {
    List<Offer> offers = new ArrayList<>();
    for (Draft draft : drafts.of(query.text("dang"))) {
      List<Value> values = new ArrayList<>();
      draft.typed().forEach((name, all) -> all.forEach(one -> values.add(new Value(name, one))));
      offers.add(
          new Offer(
              draft.form(),
              draft.id() + "." + Drafts.stamp(draft),
              draft.base(),
              draft.again(),
              told(draft),
              values));
    }
    return pages.page(200, "drafts", "", Map.of("offers", offers));
  }

  private String told(Draft draft) {
    ZonedDateTime time = draft.time().atZone(VIETNAM);
    boolean today = time.toLocalDate().equals(LocalDate.ofInstant(clock.instant(), VIETNAM));
    return today
        ? pages.words().text("draft.told", TIME.format(time))
        : pages.words().text("draft.told.day", TIME.format(time), DAY.format(time));
  }

  /**
   * Fields: {@code @id} of the window whose draft it is, {@code @thay} the drafts that it stands
   * for now; or {@code @bo} one that is let go.
   */
  @Override
  public Answer change(Form form) throws IOException {
    if (!form.text("@bo").isEmpty()) {
      drafts.drop(form.text("@bo"));
    } else {
      drafts.keep(form.text("@id"), form);
      for (String other : form.all("@thay")) {
        drafts.drop(other);
      }
    }
    return new Answer(NO_CONTENT, Map.of(), 0, InputStream.nullInputStream());
  }
}
