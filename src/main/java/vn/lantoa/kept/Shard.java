package vn.lantoa.kept;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One of the shares that a site's editions are dealt out to.
 *
 * @param index from 1 to {@code count}
 * @param count how many there are, at most {@link #MOST}
 */
public record Shard(int index, int count) {
  /** More than communes in the country would be of no use. */
  public static final int MOST = 9_999;

  private static final Pattern TYPED = Pattern.compile("(\\d{1,4})/(\\d{1,4})");

  public Shard {
    if (index < 1 || index > count || count > MOST) {
      throw new IllegalArgumentException("no shard: " + index + "/" + count);
    }
  }

  /** One as it is typed, such as 3/64; none where it is no such. */
  public static Optional<Shard> parse(String typed) {
    Matcher matcher = TYPED.matcher(typed);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int index = Integer.parseInt(matcher.group(1));
    int count = Integer.parseInt(matcher.group(2));
    return index < 1 || index > count ? Optional.empty() : Optional.of(new Shard(index, count));
  }

  @Override
  public String toString() {
    return index + "/" + count;
  }
}
