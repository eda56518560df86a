package vn.lantoa.downloads.paper;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.lantoa.campaign.Edition;
import vn.lantoa.campaign.site.Deliverable.Topic;
import vn.lantoa.campaign.site.SitePaths;
import vn.lantoa.downloads.office.WordDocument;
import vn.lantoa.downloads.shelf.Shelf;
import vn.lantoa.speech.LoudspeakerScript;
import vn.lantoa.speech.ScriptWriter;
import vn.lantoa.speech.Utterance;
import vn.lantoa.text.Dates;
import vn.lantoa.text.WindowsText;

/** What is read over the loudspeakers, for Word in large letters and for Notepad. */
public final class ScriptFiles {
  private final Edition edition;
  private final Instant made;
  private final ScriptWriter writer;

  /**
   * @param today tells whether the month has gone by
   */
  public ScriptFiles(Edition edition, LocalDate today, Instant made) {
    this.edition = edition;
    this.made = made;
    writer = new ScriptWriter(edition, today);
  }

  /** A script under the heading that it has among others. */
  private record Titled(String heading, LoudspeakerScript script) {}

  /** The usual one, the short one, a week; none where there is nothing to read. */
  public void put(Shelf shelf) {
    if (edition.hasSlogans()) {
      String name = edition.audience().script();
      put(shelf, name, SitePaths.SCRIPT, List.of(new Titled("", writer.usual())));
      put(
          shelf,
          name + " ngắn",
          SitePaths.SCRIPT + "-ngan",
          List.of(new Titled("", writer.brief())));
      List<Titled> week = new ArrayList<>();
      writer
          .week()
          .forEach(
              script -> week.add(new Titled(Dates.written(DayOfWeek.of(week.size() + 1)), script)));
      put(shelf, name + " cả tuần", SitePaths.SCRIPT + "-ca-tuan", week);
    }
  }

  private void put(Shelf shelf, String title, String path, List<Titled> scripts) {
    shelf.put(Topic.LOUDSPEAKER, title, "DOCX", path + ".docx", () -> document(title, scripts));
    shelf.put(Topic.LOUDSPEAKER, title, "TXT", path + ".txt", () -> text(scripts));
  }

  private byte[] document(String title, List<Titled> scripts) {
    WordDocument document = new WordDocument(title, edition.author(), made).title(title);
    document.subtitle(edition.issuer());
    for (int i = 0; i < scripts.size(); i++) {
      Titled one = scripts.get(i);
      if (i > 0) {
        document.newPage();
      }
      if (!one.heading().isEmpty()) {
        document.heading(1, one.heading());
      }
      one.script().notice().ifPresent(document::note);
      one.script().utterances().map(Utterance::spoken).forEach(document::large);
    }
    return document.bytes();
  }

  private static byte[] text(List<Titled> scripts) {
    StringBuilder text = new StringBuilder();
    for (Titled one : scripts) {
      if (!one.heading().isEmpty()) {
        text.append(one.heading()).append("\n\n");
      }
      text.append(one.script().text()).append("\n\n");
    }
    return WindowsText.bytes(text.toString().strip() + "\n");
  }
}
