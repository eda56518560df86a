package vn.lantoa.pages.view.law;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.lantoa.campaign.LegalText;
import vn.lantoa.campaign.law.Question;
import vn.lantoa.campaign.site.PageKind;
import vn.lantoa.campaign.site.SitePaths;
import vn.lantoa.pages.context.Ids;
import vn.lantoa.pages.context.PageContext;
import vn.lantoa.pages.template.Model;

/** Questions whose answers rest on laws that are in force, and were in the edition's month. */
record Answers(PageContext scene) {
  /** Texts that are named by their number; a law has a name. */
  private static final List<String> NUMBERED =
      List.of("Nghị định", "Nghị quyết", "Quyết định", "Thông tư", "Kế hoạch");

  /** Whether an answer is left out because its law is not in force, or was not. */
  boolean isCut() {
    return scene.edition().all(Question.class).stream().anyMatch(question -> !holds(question));
  }

  private boolean holds(Question question) {
    return question.holds(scene.edition(), scene.site().today());
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
        .with("href", scene.links().page(SitePaths.of(PageKind.LAW, law)))
        .map();
  }

  private static String name(LegalText law) {
    return NUMBERED.stream()
        .filter(law.title()::startsWith)
        .findFirst()
        .map(kind -> kind + " " + law.number())
        .orElse(law.title());
  }
}
