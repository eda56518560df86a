package vn.lantoa.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.lantoa.campaign.Body;
import vn.lantoa.campaign.Edition;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Problem;
import vn.lantoa.problem.Source;

/** Finds the Markdown that a broken fragment comes from: pages were checked when it was read. */
final class Blame {
  private Blame() {}

  static Optional<Problem> of(Edition edition, String fragment) {
    String written = "#" + fragment + ")";
    for (Body body : bodies(edition)) {
      int at = body.markdown().indexOf(written);
      if (at >= 0) {
        int open = body.markdown().lastIndexOf('(', at);
        String target = body.markdown().substring(open + 1, at + written.length() - 1);
        return Optional.of(Problem.of(Mistake.BROKEN_LINK, place(body, open + 1), target, ""));
      }
    }
    return Optional.empty();
  }

  private static Source place(Body body, int offset) {
    String before = body.markdown().substring(0, offset);
    int line = body.source().line() + (int) before.chars().filter(c -> c == '\n').count();
    return body.source().at(line, offset - before.lastIndexOf('\n'));
  }

  private static List<Body> bodies(Edition edition) {
    List<Body> bodies = new ArrayList<>();
    edition.campaign().ifPresent(campaign -> bodies.add(campaign.introduction()));
    edition.lineage().forEach(locality -> bodies.add(locality.body()));
    edition.identity().ifPresent(identity -> bodies.add(identity.rules()));
    edition.hotlines().forEach(hotline -> bodies.add(hotline.body()));
    edition.laws().forEach(law -> bodies.add(law.summary()));
    edition.activities().forEach(activity -> bodies.add(activity.body()));
    edition.duties().forEach(duties -> bodies.add(duties.body()));
    edition.reports().forEach(report -> bodies.add(report.body()));
    edition.texts().forEach(text -> bodies.add(text.body()));
    return bodies;
  }
}
