package vn.lantoa.begin;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import vn.lantoa.campaign.Level;
import vn.lantoa.edit.FrontMatterText;

/**
 * The file of a place that stands above another, for the sake of that alone: it says what the place
 * is called, and no more.
 */
public final class StandIn {
  private static final Set<String> NAME =
      Set.of("type", "name", "level", "issuer", "code", "sample");

  /** What a person wrote for those below it has no remarks; what was begun for its own sake has. */
  private static final Set<Level> PROVINCES = Set.of(Level.PROVINCE, Level.CITY);

  private StandIn() {}

  /** Whether the text of a {@code locality.md} is that of such a place, untouched. */
  public static boolean is(byte[] locality) {
    Optional<FrontMatterText> front = FrontMatterText.of(locality);
    if (front.isEmpty()) {
      return false;
    }
    FrontMatterText file = front.get();
    String text = new String(locality, StandardCharsets.UTF_8);
    Optional<Level> level = file.text("level").flatMap(Level::labelled);
    Optional<String> usual = level.flatMap(one -> file.text("name").map(one::before));
    boolean bare = level.filter(PROVINCES::contains).isPresent() && !text.contains("\n#");
    return (text.contains("\n# " + LocalityText.ABOVE) || bare)
        && NAME.containsAll(file.keys())
        && file.body().isBlank()
        && file.text("issuer").equals(usual.map(name -> "UBND " + name));
  }
}
