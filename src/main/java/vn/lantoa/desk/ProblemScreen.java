package vn.lantoa.desk;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.desk.office.DeskPages;
import vn.lantoa.desk.office.DeskWords;
import vn.lantoa.desk.office.EditionPreview;
import vn.lantoa.desk.office.Office;
import vn.lantoa.desk.office.Screen;
import vn.lantoa.http.Answer;
import vn.lantoa.http.Form;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Severity;

/** Lỗi: all that there is to mend, errors first. */
record ProblemScreen(Office office, DeskPages pages, EditionPreview preview) implements Screen {
  @Override
  public Answer show(Form query) throws IOException {
    Optional<String> edition = office.edition(query.text("o"));
    if (edition.isEmpty()) {
      return Answer.redirect("./");
    }
    preview.of(edition.get());
    Optional<List<Problem>> found = preview.problems();
    List<Problem> all = found.orElse(List.of());
    return pages.page(
        200,
        "problems",
        edition.get(),
        Map.of(
            "ready", found.isPresent(),
            "errors", told(all, Severity.ERROR),
            "warnings", told(all, Severity.WARNING),
            "notes", told(all, Severity.NOTE)));
  }

  private List<DeskWords.Told> told(List<Problem> all, Severity severity) {
    return all.stream()
        .filter(problem -> problem.severity() == severity)
        .map(pages.words()::told)
        .toList();
  }
}
