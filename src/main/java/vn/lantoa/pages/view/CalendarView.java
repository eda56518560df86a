package vn.lantoa.pages.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.lantoa.campaign.Day;
import vn.lantoa.campaign.site.SitePaths;
import vn.lantoa.pages.context.DisplayNames;
import vn.lantoa.pages.context.HtmlDates;
import vn.lantoa.pages.context.Ids;
import vn.lantoa.pages.context.PageContext;
import vn.lantoa.pages.context.Summary;
import vn.lantoa.pages.context.ViewModel;
import vn.lantoa.pages.template.Model;

/** Days to mark, by month. */
public final class CalendarView implements View {
  @Override
  public ViewModel render(PageContext scene) {
    Map<LocalDate, List<Map<String, Object>>> months = new TreeMap<>();
    for (Day day : scene.edition().all(Day.class)) {
      months
          .computeIfAbsent(day.date().withDayOfMonth(1), m -> new ArrayList<>())
          .add(row(scene, day));
    }
    List<Map<String, Object>> sections = new ArrayList<>();
    months.forEach((month, days) -> sections.add(month(month, days)));
    return new ViewModel(
        "Ngày cần nhớ",
        Summary.list(
            "Những ngày để nói về bình đẳng giới, " + DisplayNames.within(scene.edition()),
            scene.edition().all(Day.class).stream()
                .map(day -> HtmlDates.brief(day.date()) + " " + day.title())
                .toList()),
        new Model()
            .with("months", sections)
            .with("calendar", scene.calendar(SitePaths.CALENDAR_FILE)));
  }

  private static Map<String, Object> month(LocalDate month, List<Map<String, Object>> days) {
    return Map.of(
        "id",
        Ids.own("thang-" + month.getMonthValue() + "-" + month.getYear()),
        "title",
        "Tháng " + month.getMonthValue() + " năm " + month.getYear(),
        "days",
        days);
  }

  private static Map<String, Object> row(PageContext scene, Day day) {
    return new Model()
        .with("iso", day.date().toString())
        .with("date", HtmlDates.brief(day.date()))
        .with("title", day.title())
        .with("about", day.about())
        .with("source", scene.source(day.source()))
        .with("calendar", scene.calendar(SitePaths.ofEvent(day)))
        .map();
  }
}
