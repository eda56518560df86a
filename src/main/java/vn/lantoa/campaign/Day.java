package vn.lantoa.campaign;

import java.time.LocalDate;
import java.util.Optional;
import vn.lantoa.campaign.content.Content;
import vn.lantoa.problem.Source;

/**
 * A day to mark, such as 25/11.
 *
 * @param list what the list that names it is called; none where it has no name
 * @param sheet what its sheets say, with the author's marks; none where it has no sheets
 */
public record Day(
    LocalDate date,
    String title,
    Optional<String> about,
    Optional<String> source,
    Optional<String> list,
    Optional<String> sheet,
    Source place)
    implements Content {}
