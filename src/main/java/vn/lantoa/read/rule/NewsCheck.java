package vn.lantoa.read.rule;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import vn.lantoa.campaign.Campaign;
import vn.lantoa.campaign.Post;
import vn.lantoa.problem.Mistake;
import vn.lantoa.problem.Problem;
import vn.lantoa.read.file.DateParser;
import vn.lantoa.read.type.Item;

/** News of days that are yet to come, or that were before the campaign's year: typed wrong. */
final class NewsCheck {
  private final LocalDate today;
  private final Set<Problem> problems;

  /**
   * @param problems where findings go
   */
  NewsCheck(LocalDate today, Set<Problem> problems) {
    this.today = today;
    this.problems = problems;
  }

  void check(Campaign campaign, Collection<Item> said) {
    said.stream()
        .filter(item -> item.is(Post.class) && !item.isHidden())
        .map(item -> item.as(Post.class))
        .filter(post -> !post.date().equals(LocalDate.EPOCH))
        .forEach(post -> check(post, campaign));
  }

  private void check(Post post, Campaign campaign) {
    String day = DateParser.format(post.date());
    if (post.date().isAfter(today)) {
      add(Mistake.NEWS_AHEAD, post, day, DateParser.format(today));
    } else if (post.date().getYear() < campaign.year()) {
      add(Mistake.NEWS_OF_EARLIER_YEAR, post, day, Integer.toString(campaign.year()));
    }
  }

  private void add(Mistake mistake, Post post, String... arguments) {
    problems.add(Problem.of(mistake, post.place(), arguments));
  }
}
