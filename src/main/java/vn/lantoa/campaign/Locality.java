package vn.lantoa.campaign;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.lantoa.campaign.content.Body;
import vn.lantoa.campaign.content.Content;
import vn.lantoa.problem.Source;

/**
 * Who publishes: a tỉnh, huyện, xã, phường or đặc khu, or a body such as a Sở, a school, a
 * hospital.
 *
 * @param path of its folder below the content root, such as 2025/lang-son/ky-lua
 * @param name without the level, Kỳ Lừa; that of a body may have it
 * @param issuer who signs, such as UBND phường Kỳ Lừa
 * @param code of QĐ 19/2025/QĐ-TTg: 2 digits (province) or 5 (commune), zeros kept
 * @param exit where the exit button leads, when not to the default
 * @param until the last day on which the body existed, where it does no longer
 * @param successor what took it in then, with its level: tỉnh Thái Nguyên
 * @param sample whether the authority has not published this edition itself: every page, print and
 *     form then says so
 * @param hasTheme false for a body, such as an agency, whose plan has no theme
 * @param hasSlogans false where the slogans of what lies above are not its own
 * @param designs that its sheets are made in, where it says so itself; likewise its formats
 * @param also what it was called before, and the places that it took in, with their levels
 * @param takenDown the day on which its pages were taken down, where they were
 * @param words that are right, whatever the proofreader thinks
 * @param body introduction
 */
public record Locality(
    String path,
    String name,
    Level level,
    String issuer,
    Optional<String> code,
    Optional<String> address,
    Optional<URI> website,
    Optional<Plan> plan,
    Optional<Reporting> reporting,
    Optional<Exit> exit,
    Optional<LocalDate> until,
    Optional<String> successor,
    boolean sample,
    boolean hasTheme,
    boolean hasSlogans,
    Optional<Choice> designs,
    Optional<Choice> formats,
    List<String> also,
    List<String> words,
    Optional<LocalDate> takenDown,
    Body body,
    Source source)
    implements Content {
  public Locality {
    also = List.copyOf(also);
    words = List.copyOf(words);
  }

  /** Where the exit button leads, and where that is written. */
  public record Exit(URI address, Source place) {}

  /** Whether the body no longer exists. */
  public boolean isGone(LocalDate today) {
    return until.map(today::isAfter).orElse(false);
  }

  /** The name with its level, as read in a sentence: phường Kỳ Lừa, tỉnh Bắc Kạn, Sở Tư pháp. */
  public String fullName() {
    return level.before(name);
  }

  /** Who signs, without the usual abbreviation: Ủy ban nhân dân phường Kỳ Lừa. */
  public String issuerInFull() {
    return issuer.replaceFirst("^UBND ", "Ủy ban nhân dân ");
  }

  /** The full name with a capital at its start. */
  public String displayName() {
    String full = fullName();
    // a name that is missing has been told; what surrounds it is judged all the same
    int first = full.isEmpty() ? 0 : full.offsetByCodePoints(0, 1);
    return full.substring(0, first).toUpperCase(java.util.Locale.ROOT) + full.substring(first);
  }

  @Override
  public List<Body> bodies() {
    return List.of(body);
  }
}
