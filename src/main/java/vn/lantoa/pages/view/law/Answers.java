package vn.lantoa.pages.view.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.lantoa.campaign.Campaign;
import vn.lantoa.campaign.LegalText;
import vn.lantoa.campaign.law.Question;
import vn.lantoa.campaign.site.PageKind;
import vn.lantoa.campaign.site.SitePaths;
import vn.lantoa.pages.context.HtmlDates;
import vn.lantoa.pages.context.Ids;
import vn.lantoa.pages.context.PageContext;
import vn.lantoa.pages.template.Model;

/** Questions whose answers rest on laws that were in force in the edition's month. */
record Answers(PageContext scene) {
  /** Texts that are named by their number; a law has a name. */
  private static final List<String> NUMBERED =
      List.of("Nghị định", "Nghị quyết", "Quyết định", "Thông tư", "Kế hoạch");

  /** Whether an answer is left out because its law was not in force. */
  boolean isCut() {
    return scene.edition().all(Question.class).stream().anyMatch(question -> !holds(question));
  }

  private boolean holds(Question question) {
    return question.holds(scene.edition());
  }

  List<Map<String, Object>> all() {
    List<Question> questions = scene.edition().all(Question.class);
    Map<String, String> ids = Ids.ofFiles(questions.stream().map(Question::name).toList());
    return questions.stream()
        .filter(this::holds)
        .map(
            question -> answer(question, "hoi-" + Objects.requireNonNull(ids.get(question.name()))))
        .toList();
  }

  private Map<String, Object> answer(Question question, String id) {
    return new Model()
        .with("id", id)
        .with("title", question.title())
        .with("html", scene.html(question.answer(), Ids.below(id), 2))
        .with("laws", question.grounds().stream().map(this::ground).toList())
        .map();
  }

  private Map<String, Object> ground(Question.Ground ground) {
    LegalText law = ground.in(scene.edition()).orElseThrow();
    return new Model()
        .with("title", name(law))
        .with("article", ground.article())
        .with("from", beginning(law))
        .with("href", scene.links().page(SitePaths.of(PageKind.LAW, law)))
        .map();
  }

  /** From when a text holds, where a reader might meet the page before that day. */
  private Optional<String> beginning(LegalText law) {
    Optional<LocalDate> known = scene.edition().campaign().map(Campaign::starts);
    return law.effective()
        .filter(day -> known.or(law::verifiedOn).map(day::isAfter).orElse(false))
        .map(HtmlDates::day);
  }

  private static String name(LegalText law) {
    return NUMBERED.stream()
        .filter(law.title()::startsWith)
        .findFirst()
        .map(kind -> kind + " " + law.number())
        .orElse(law.title());
  }
}
