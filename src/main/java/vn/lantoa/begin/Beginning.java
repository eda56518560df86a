package vn.lantoa.begin;

import java.util.Optional;
import vn.lantoa.campaign.Plan;
import vn.lantoa.campaign.Reporting;

/**
 * What an officer answers to begin: nothing here is guessed for her, and what she leaves open stays
 * so.
 *
 * @param issuer who signs, such as {@link FolderOwner#usualIssuer}
 * @param address of the office
 * @param plan of this year, where there is one
 * @param report to whom the results go and until when
 */
public record Beginning(
    FolderOwner owner,
    String issuer,
    Optional<String> address,
    Optional<Plan> plan,
    Optional<Reporting> report,
    int year) {
  /** The map is that of communes since 1 July 2025. */
  public static final int FIRST_YEAR = 2025;

  public static final int LAST_YEAR = 2099;

  public Beginning {
    if (issuer.isBlank() || !isYear(year)) {
      throw new IllegalArgumentException(issuer + " " + year);
    }
  }

  /** Whether a folder can be begun for a year. */
  public static boolean isYear(int year) {
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }
}
