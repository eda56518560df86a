package vn.lantoa.pages.view.speech;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.lantoa.campaign.LegalText;
import vn.lantoa.campaign.site.PageKind;
import vn.lantoa.campaign.site.SitePaths;
import vn.lantoa.pages.context.DisplayNames;
import vn.lantoa.pages.context.Ids;
import vn.lantoa.pages.context.PageContext;
import vn.lantoa.pages.context.ViewModel;
import vn.lantoa.pages.template.Model;
import vn.lantoa.pages.view.View;
import vn.lantoa.speech.LoudspeakerScript;
import vn.lantoa.speech.ScriptWriter;
import vn.lantoa.speech.Utterance;
import vn.lantoa.text.Dates;
import vn.lantoa.text.Slug;

/** What is read over the loudspeakers: the usual script, a short one, and a week of them. */
public final class LoudspeakerView implements View {
  @Override
  public ViewModel render(PageContext scene) {
    ScriptWriter writer = new ScriptWriter(scene.edition(), scene.site().today());
    LoudspeakerScript usual = writer.usual();
    LoudspeakerScript brief = writer.brief();
    List<LoudspeakerScript> week = writer.week();
    List<Map<String, Object>> days = new ArrayList<>();
    for (int day = 0; day < week.size(); day++) {
      days.add(script(week.get(day), Dates.written(DayOfWeek.of(day + 1))));
    }
    String name = scene.page().title();
    return new ViewModel(
        name,
        "Bài đọc trên loa "
            + scene.edition().audience().broadcast()
            + " của "
            + DisplayNames.within(scene.edition())
            + ": bài "
            + time(usual.duration())
            + ", bài ngắn "
            + time(brief.duration())
            + ", và mỗi ngày một bài trong một tuần.",
        new Model()
            .with("name", name)
            .with("theme", scene.edition().theme())
            .with("scripts", List.of(script(usual, "Bài thường ngày"), script(brief, "Bài ngắn")))
            .with("days", days)
            .with("laws", laws(scene, week))
            .with("rate", LoudspeakerScript.SYLLABLES_A_MINUTE));
  }

  private static Map<String, Object> script(LoudspeakerScript script, String title) {
    String id = Ids.own(Slug.of(title));
    return new Model()
        .with("title", title)
        .with("heading", Ids.below(id))
        .with("id", id)
        .with("copy", "#" + id)
        .with("notice", script.notice())
        .with("topic", script.topic().map(DisplayNames::capital))
        .with("lines", script.utterances().map(LoudspeakerView::line).toList())
        .with("syllables", script.syllables())
        .with("points", LetterSize.of(script))
        .with("time", time(script.duration()))
        .map();
  }

  private static Map<String, Object> line(Utterance said) {
    return new Model()
        .with("text", said.text())
        .with("lang", said.language())
        .with("number", said.number())
        .with("after", said.after())
        .map();
  }

  /** The laws of the week, each once: what is read of them is told on their pages. */
  private static List<Map<String, String>> laws(PageContext scene, List<LoudspeakerScript> week) {
    Stream<LegalText> told = week.stream().flatMap(script -> script.laws().stream()).distinct();
    return told.map(
            law ->
                Map.of(
                    "title",
                    law.title() + ", số " + law.number(),
                    "href",
                    scene.links().page(SitePaths.of(PageKind.LAW, law))))
        .toList();
  }

  /** 3 phút 20 giây. */
  private static String time(Duration duration) {
    int seconds = duration.toSecondsPart();
    String rest = seconds == 0 ? "" : seconds + " giây";
    long minutes = duration.toMinutes();
    return minutes == 0 ? rest : (minutes + " phút " + rest).trim();
  }
}
